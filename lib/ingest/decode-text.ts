// Bytes to article text, or a sentence saying why they are none.
import { UserError } from '../user-error'
import { decode } from './decode'

/** Far above any news article (this is a novel of 1,500 pages), far below what would stall a desk's machine. */
export const MAX_ARTICLE_BYTES = 4 * 1024 * 1024

/** Control characters other than white space: a stray one is a slip of a web page, many are a binary file. */
const CONTROL = /(?!\s)\p{Cc}/gu
const MAX_CONTROL_SHARE = 0.005
/** Of the words beside ASCII, so many must be words in the set that was found; in a picture or a program few are. */
const MIN_CERTAINTY = 0.6

const BINARY = 'is binary, not text: save the article as UTF-8 plain text'

/** @throws UserError when what was decoded is no text: more than strays of it are control characters */
export function refuseBinary(text: string): void {
  const controls = text.match(CONTROL)?.length ?? 0
  if (controls > text.length * MAX_CONTROL_SHARE) throw new UserError(BINARY)
}

/** The same limit for a file's size before it is read, and for text that was pasted. */
export function assertArticleSize(bytes: number): void {
  if (bytes <= MAX_ARTICLE_BYTES) return
  const megabytes = (bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })
  throw new UserError(
    `is too large for one article: ${megabytes} MB, and the limit is ${MAX_ARTICLE_BYTES / 1024 / 1024} MB; split it into articles`,
  )
}

/**
 * Decodes UTF-8, UTF-16 or an older set, without the byte order mark; everything else stays as it is.
 * @throws UserError when the bytes are too many, empty or not text
 */
export function decodeText(bytes: Uint8Array): string {
  assertArticleSize(bytes.length)
  const { text, certainty } = decode(bytes, null)
  if (text.includes('\0')) throw new UserError(BINARY)
  refuseBinary(text)
  if (certainty < MIN_CERTAINTY)
    throw new UserError('is not text in a character set that could be told: save it as UTF-8 plain text')
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('is empty: there is no word in it')
  return text
}
