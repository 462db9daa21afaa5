// `npm run read`: what the reader makes of a page, one JSON object a line. Touches no database.
import './broken-pipe'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { readPage } from '../lib/ingest/page/read-page'
import { isWebAddress } from '../lib/list-params'
import { UserError } from '../lib/user-error'
import { fromHere } from './arguments'
import { attempt } from './json-lines'

const command = new Command('npm run --silent read --')
  .description(
    'Prints what is read off each saved page: text, title, byline, outlet, publishedAt, language, canonicalUrl, warnings.',
  )
  .argument('<files...>', 'saved pages')
  .option('--url <address>', 'where the page was saved from', (value) => {
    if (isWebAddress(value)) return value
    throw new InvalidArgumentError('It must begin with http:// or https://.')
  })
  .showHelpAfterError()
  .parse()
const { url = null } = command.opts<{ url?: string }>()

for (const path of command.args)
  await attempt(path, async () => {
    const bytes = await readFile(fromHere(path)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error)) throw error
      throw new UserError(error.code === 'ENOENT' ? 'there is no file of this name' : `cannot be read (${error.code})`)
    })
    const { quotes: _, ...reading } = await readPage({ bytes, name: basename(path), contentType: null, url })
    console.log(JSON.stringify(reading))
  })
