// A web page to an article: its text by two readers and itself, its facts by what it says to machines and to people.
import { UserError } from '../../user-error'
import { decode } from '../decode'
import { assertArticleSize, refuseBinary } from '../decode-text'
import type { Reading, Source } from '../reading'
import { type Block, readBlocks } from './blocks'
import { combineExtracts } from './combine-extracts'
import { countAllWords, countWords } from './count-words'
import { extractWithDefuddle, extractWithReadability } from './extract-blocks'
import { findByline } from './find-byline'
import { findCanonical } from './find-canonical'
import { findLanguage } from './find-language'
import { findOutlet } from './find-outlet'
import { findPublication } from './find-publication'
import { findRefusal, type Refusal } from './find-refusal'
import { findTitle } from './find-title'
import { isTooLarge, limitDocument, runningText } from './limit-document'
import { articleOf, type LinkedData, linkedDataOf, textOf } from './page-facts'
import { parseHtml } from './parse-html'
import { plainText } from './plain-text'
import { readPrintedByline } from './printed-byline'

/** Where the two readers share less than this, one of them is wrong. */
const LEAST_AGREEMENT = 0.6
/** A line of a date, a name or a place above the text is shorter. */
const RUNNING_WORDS = 15
const DISAGREE = 'Two ways of finding the article on the page gave different texts; read it against the page.'
const ONLY_FOR_MACHINES =
  'The page shows less than the text it gives to machines, which was taken; read it against the page.'
const TOO_LARGE = 'The page is too large to tell its article from what surrounds it; read it against the page.'

/**
 * Reads an article off a web page. No script of it runs and nothing it names is loaded.
 * @param now the page's date is held against it
 * @throws UserError when the page holds no article, with which kind of page it is
 */
export async function readPage(source: Source, now = new Date()): Promise<Reading> {
  const { reading, refusal } = await examinePage(source, now)
  if (refusal) throw new UserError(refusal.why)
  return reading
}

/** The same, with what speaks against taking the page for an article said and not thrown. */
export async function examinePage(
  source: Source,
  now = new Date(),
): Promise<{ reading: Reading; refusal: Refusal | null }> {
  const decoded = decode(source.bytes, source.contentType)
  refuseBinary(decoded.text)
  // Browsers pass over a stray zero byte; in a text it would be one more character that nobody sees.
  const html = decoded.text.replaceAll('\0', '')
  const document = parseHtml(html)
  limitDocument(document)
  const data = linkedDataOf(document)
  const visible = readBlocks(document.body)
  // Some pages are hidden as a whole until a script shows them.
  const page = visible.length > 0 ? visible : readBlocks(document.body, true)
  const outlet = findOutlet(document, data)
  const title = findTitle(document, data, page, outlet, source.url)
  const { paragraphs, agreement, bylines, warning } = findText(document, page, html, source.url, articleOf(data))
  // The headline is told apart, and readers do not agree about it.
  const body = paragraphs[0] === title ? paragraphs.slice(1) : paragraphs
  const text = body.join('\n\n')
  assertArticleSize(Buffer.byteLength(text))

  const { language, warning: languageWarning } = await findLanguage(document, data, text)
  const opening = body.find((paragraph) => countWords(paragraph) >= RUNNING_WORDS)
  const start = page.findIndex((block) => block.text === opening)
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
    warning ?? (agreement < LEAST_AGREEMENT ? DISAGREE : null),
    languageWarning,
    ...dateWarnings,
    ...addressWarnings,
  ].filter((warning) => warning !== null)
  const byline = findByline(document, data, [readPrintedByline(page, title, language ?? 'und'), ...bylines])
  const told = { isDated: publishedAt !== null, isSigned: byline !== null }
  const refusal = findRefusal(document, page, paragraphs, data, told)
  const reading: Reading = {
    text,
    title,
    byline,
    outlet,
    publishedAt,
    language,
    canonicalUrl,
    warnings,
    quotes: null,
  }
  return { reading, refusal }
}

type FoundText = { paragraphs: string[]; agreement: number; bylines: (string | null)[]; warning: string | null }

function findText(
  document: Document,
  page: Block[],
  html: string,
  url: string | null,
  article: LinkedData | null,
): FoundText {
  if (isTooLarge(document, page))
    return { paragraphs: runningText(page), agreement: 1, bylines: [], warning: TOO_LARGE }
  // Both readers change the document they are given.
  const [first, second] = [parseHtml(html), parseHtml(html)]
  limitDocument(first)
  limitDocument(second)
  const readability = extractWithReadability(first)
  const defuddle = extractWithDefuddle(second, url)
  const combined = combineExtracts(page, readability.blocks, defuddle.blocks, article !== null)
  const bylines = [readability.byline, defuddle.byline]
  const stated = plainText(textOf(article?.articleBody) ?? '').split(/\n+/)
  if (countAllWords(page.map(({ text }) => text)) * 2 < countAllWords(stated))
    return { paragraphs: stated, agreement: 1, bylines, warning: ONLY_FOR_MACHINES }
  return { ...combined, bylines, warning: null }
}
