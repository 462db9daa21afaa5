// `npm run read`: what the reader makes of pages, one JSON object a line. Touches no database.
import './broken-pipe'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { decode } from '../lib/ingest/decode'
import { decodeText } from '../lib/ingest/decode-text'
import { createHostMemory } from '../lib/ingest/network/host-memory'
import { createVisitor } from '../lib/ingest/network/visitor'
import type { Refusal } from '../lib/ingest/page/find-refusal'
import { examinePage } from '../lib/ingest/page/read-page'
import { plainReading, type Source } from '../lib/ingest/reading'
import { isWebAddress } from '../lib/list-params'
import { allowPrivateNetwork } from '../lib/services/allow-private-network'
import { UserError } from '../lib/user-error'
import { fromHere } from './arguments'
import { attempt } from './json-lines'

const command = new Command('npm run --silent read --')
  .description(
    'Prints what is read off each page: text, title, byline, outlet, publishedAt, language, canonicalUrl, warnings.',
  )
  .argument('<pages...>', 'saved pages, or addresses beginning with http:// or https://')
  .option('--url <address>', 'where the saved page came from', (value) => {
    if (isWebAddress(value)) return value
    throw new InvalidArgumentError('It must begin with http:// or https://.')
  })
  .showHelpAfterError()
  .parse()
const { url = null } = command.opts<{ url?: string }>()
const visitor = createVisitor({ memory: createHostMemory(), allowPrivate: allowPrivateNetwork() })

/** A file without one of these is plain text. */
const MARKUP = /<(?:!doctype|html|head|body|title|meta|article|main|section|div|p|br|h[1-6]|amp-\w+)\b/i

async function open(page: string): Promise<Source> {
  if (isWebAddress(page)) {
    const { bytes, contentType, url: found } = await visitor.visit(page, { purpose: 'by-hand' })
    return { bytes, name: page, contentType, url: found }
  }
  const bytes = await readFile(fromHere(page)).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UserError(
      error.code === 'ENOENT' ? 'cannot be found: there is no file of this name' : `cannot be read (${error.code})`,
    )
  })
  return { bytes, name: basename(page), contentType: null, url }
}

/** Pages that bar no way: whoever asks what is on them shall see it, with what speaks against taking them. */
const OPEN = new Set<Refusal['kind']>(['empty', 'unlike', 'links', 'pictures'])

for (const page of command.args)
  await attempt(page, async () => {
    const source = await open(page)
    const { reading, refusal } = MARKUP.test(decode(source.bytes, source.contentType).text)
      ? await examinePage(source)
      : { reading: plainReading(decodeText(source.bytes)), refusal: null }
    if (refusal && (!OPEN.has(refusal.kind) || reading.text === '')) throw new UserError(refusal.why)
    const { quotes: _, ...shown } = reading
    const warnings = refusal ? [...reading.warnings, `The page ${refusal.why}.`] : reading.warnings
    console.log(JSON.stringify({ ...shown, warnings }))
  })
