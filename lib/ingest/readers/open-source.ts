// The one door to the readers: tells what a source is and hands it to the reader of its form.
import { messageOf, UserError } from '../../user-error'
import type { GivenFacts } from '../given-facts'
import type { FileSource, Found, Source } from '../reading'
import { readAddresses } from './addresses'
import { readFeed } from './feed'
import { readGzip } from './gzip'
import { type Form, identify, isContainer } from './identify'
import { type Input, readWhole, toInput } from './input'
import { readJsonArray, readJsonLines, readJsonObject } from './json'
import { MAX_ARCHIVE_DEPTH, MAX_PAGE_BYTES, MAX_UNPACKED_BYTES } from './limits'
import { readMarkdown } from './markdown'
import type { Reader, ReaderContext } from './reader'
import { readSavedPage } from './saved-page'
import { readTable } from './table'
import { readPlainText } from './text'
import { readWebArchive } from './web-archive'
import { readZip } from './zip'

const READERS: Record<Form, Reader> = {
  page: readSavedPage,
  'web-archive': readWebArchive,
  feed: readFeed,
  text: readPlainText,
  markdown: readMarkdown,
  table: readTable,
  addresses: readAddresses,
  'json-lines': readJsonLines,
  'json-array': readJsonArray,
  'json-object': readJsonObject,
  zip: readZip,
  gzip: readGzip,
}

/**
 * Gives what a source holds, in its order: the same bytes always give the same sequence, so that a reading that broke
 * off goes on by passing over what was taken. What cannot be read is a fault in the sequence, never an error. A source
 * that holds no others (see `holdsOthers`) gives one article or one fault.
 * @param given facts for everything in it; what it says itself of a part wins over them
 */
export async function* openSource(
  source: Source | FileSource,
  given: GivenFacts,
  { now = new Date() }: { now?: Date } = {},
): AsyncGenerator<Found> {
  yield* openInput(toInput(source), { given, now, depth: 0, budget: { left: MAX_UNPACKED_BYTES }, open: openInput })
}

/**
 * Whether a source holds articles or addresses as its parts, rather than being one article.
 * @throws UserError when it can be told already that it cannot be read; `openSource` gives the same reason as a fault
 */
export async function holdsOthers(source: Source | FileSource): Promise<boolean> {
  return isContainer(await identify(toInput(source)))
}

/** Web pages: within others they are handed on as they came, to be kept for a better reader. */
const PAGES: ReadonlySet<Form> = new Set(['page', 'web-archive'])

async function* openInput(input: Input, context: ReaderContext): AsyncGenerator<Found> {
  try {
    if (context.depth > MAX_ARCHIVE_DEPTH)
      throw new UserError(`lies in more than ${MAX_ARCHIVE_DEPTH} archives, one in the other: unpack the outer ones`)
    const form = await identify(input)
    if (context.depth > 0 && PAGES.has(form)) {
      const { name, contentType, url } = input
      const bytes = await readWhole(input, MAX_PAGE_BYTES, 'one web page')
      yield { found: 'source', origin: name, source: { bytes, name, contentType, url }, given: context.given }
    } else yield* READERS[form](input, context)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    yield { found: 'fault', origin: input.name, why: messageOf(error) }
  }
}
