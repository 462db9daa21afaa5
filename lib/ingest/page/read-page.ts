// A web page to an article: its text by two readers and itself, its facts by what it says to machines and to people.
import { UserError } from '../../user-error'
import { decode } from '../decode'
import type { Reading, Source } from '../reading'
import { readBlocks } from './blocks'
import { combineExtracts } from './combine-extracts'
import { countWords } from './count-words'
import { extractWithDefuddle, extractWithReadability } from './extract-blocks'
import { findByline } from './find-byline'
import { findCanonical } from './find-canonical'
import { findLanguage } from './find-language'
import { findOutlet } from './find-outlet'
import { findPublication } from './find-publication'
import { findTitle } from './find-title'
import { linkedDataOf } from './page-facts'
import { parseHtml } from './parse-html'

/** Where the two readers share less than this, one of them is wrong. */
const LEAST_AGREEMENT = 0.6
/** Fewer words are no article. */
const LEAST_WORDS = 25

/**
 * Reads an article off a web page. No script of it runs and nothing it names is loaded.
 * @param now the page's date is held against it
 * @throws UserError when the page holds no article, with which kind of page it is
 */
export async function readPage(source: Source, now = new Date()): Promise<Reading> {
  const decoded = decode(source.bytes, source.contentType)
  const document = parseHtml(decoded.text)
  const page = readBlocks(document.body)
  const data = linkedDataOf(document)
  const readability = extractWithReadability(parseHtml(decoded.text))
  const defuddle = await extractWithDefuddle(parseHtml(decoded.text), source.url)
  const { paragraphs, agreement } = combineExtracts(page, readability.blocks, defuddle.blocks)
  const text = paragraphs.join('\n\n')
  if (countWords(text) < LEAST_WORDS)
    throw new UserError(
      'has hardly any text: if its article is drawn by scripts, save the page from your browser and add the file',
    )

  const { language, warning: languageWarning } = await findLanguage(document, data, text)
  const outlet = findOutlet(document, data)
  const start = page.findIndex((block) => block.text === paragraphs[0])
  const { publishedAt, warnings: dateWarnings } = findPublication(
    document,
    data,
    start < 0 ? [] : page.slice(0, start),
    language ?? 'und',
    now,
  )
  const { canonicalUrl, warnings: addressWarnings } = findCanonical(document, data, source.url)
  const warnings = [
    decoded.warning,
    agreement < LEAST_AGREEMENT
      ? 'Two ways of finding the article on the page gave different texts; read it against the page.'
      : null,
    languageWarning,
    ...dateWarnings,
    ...addressWarnings,
  ].filter((warning) => warning !== null)
  return {
    text,
    title: findTitle(document, data, outlet, source.url),
    byline: findByline(document, data, [readability.byline, defuddle.byline]),
    outlet,
    publishedAt,
    language,
    canonicalUrl,
    warnings,
    quotes: null,
  }
}
