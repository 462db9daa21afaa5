// Tells what a source is: by its first bytes and first words, and where these leave it open by its declared type and name.
import { UserError } from '../../user-error'
import { fieldOf } from './field-names'
import { type Input, readHead } from './input'
import { HEAD_BYTES } from './limits'
import { FRONT_MATTER } from './markdown'
import { delimiterOf } from './parse-rows'
import { isPlainlyAddress } from './read-record'
import { REFUSED_FORMS, ZIPPED_DOCUMENTS } from './refused-forms'
import { markedCharset } from './text-stream'

export type Form =
  | 'text'
  | 'markdown'
  | 'page'
  | 'web-archive'
  | 'feed'
  | 'table'
  | 'addresses'
  | 'json-lines'
  | 'json-array'
  | 'json-object'
  | 'zip'
  | 'gzip'

/** The forms that hold one article; the others hold others, or may. */
const SINGLE: ReadonlySet<Form> = new Set(['text', 'markdown', 'page', 'web-archive'])

export const isContainer = (form: Form): boolean => !SINGLE.has(form)

const BY_ENDING: Record<string, Form> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  shtml: 'page',
  mht: 'web-archive',
  mhtml: 'web-archive',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json-object',
}

const BY_TYPE: Record<string, Form> = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'multipart/related': 'web-archive',
  'message/rfc822': 'web-archive',
  'text/markdown': 'markdown',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
  'application/json': 'json-object',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'application/x-ndjson': 'json-lines',
  'application/jsonl': 'json-lines',
  'text/uri-list': 'addresses',
}

/** @throws UserError for what is no source of articles, with what to do instead, and for what is empty */
export async function identify(input: Input): Promise<Form> {
  const head = await readHead(input, HEAD_BYTES)
  if (head.length === 0) throw new UserError('is empty: there is nothing in it')
  const packed = packedForm(head)
  if (packed) return packed
  const start = new TextDecoder(markedCharset(head) ?? 'utf-8').decode(head).trimStart()
  return telling(start) ?? declared(input) ?? likely(start, head.length < HEAD_BYTES)
}

function isMagic(head: Uint8Array, [bytes, at = 0]: [string, number?]): boolean {
  const pairs = bytes.match(/../g) ?? []
  return pairs.every((pair, index) => pair === '..' || head[at + index] === Number.parseInt(pair, 16))
}

const ZIP_MAGIC: [string][] = [['504b0304'], ['504b0506'], ['504b0708']]
/** Where a zip's first local header has the name of its first file. */
const FIRST_NAME = 30

function packedForm(head: Uint8Array): Form | null {
  if (isMagic(head, ['1f8b'])) return 'gzip'
  if (ZIP_MAGIC.some((magic) => isMagic(head, magic))) {
    const firstName = new TextDecoder().decode(head.subarray(FIRST_NAME, FIRST_NAME + 64))
    const document = ZIPPED_DOCUMENTS.find((known) => known.firstName.test(firstName))
    if (document) throw new UserError(document.why)
    return 'zip'
  }
  const refused = REFUSED_FORMS.find(({ magic }) => magic.some((one) => isMagic(head, one)))
  if (refused) throw new UserError(refused.why)
  return null
}

/** What stands in front of the first tag that tells: declarations, comments, processing instructions. */
const PROLOGUE = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype(?!\s+html)[^>[]*(?:\[[\s\S]*?\]\s*)?>|\s)+/i

/** A form that the first words leave no doubt of, whatever the name says. */
function telling(start: string): Form | null {
  const body = start.replace(PROLOGUE, '')
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(body)) return 'page'
  if (/^<(?:rss|feed|(?:\w+:)?rdf|atom:feed)[\s>]/i.test(body)) return 'feed'
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:mime-version:|content-type:\s*multipart\/)/i.test(start.slice(0, 4096)))
    return 'web-archive'
  if (/^\{\s*"/.test(start) && /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/.test(start)) return 'feed'
  if (/^\[\s*[{"\]]/.test(start)) return 'json-array'
  return /^\{\s*["}]/.test(start) ? jsonForm(start) : null
}

/** One object, or one a line. */
function jsonForm(start: string): Form {
  const [first = '', second] = start.split(/\r?\n/)
  if (second === undefined || /^\{/.test(second)) return 'json-lines'
  try {
    JSON.parse(first)
    return 'json-lines'
  } catch {
    // An object that goes on in the next line.
    return 'json-object'
  }
}

function declared({ name, contentType }: Input): Form | null {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';')
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const form = BY_TYPE[type.trim()] ?? BY_ENDING[ending] ?? null
  // Lists of addresses and tables are kept in .txt files too.
  return form === 'text' ? null : form
}

/** The likeliest form of text that nothing else is known of. */
function likely(start: string, isWhole: boolean): Form {
  if (start === '') throw new UserError('is empty: there is no word in it')
  if (/^<[a-z!?]/i.test(start)) {
    if (/^<\?xml/i.test(start))
      throw new UserError(
        'is XML, but neither a feed nor a web page: hand over the articles as text, CSV or JSON lines',
      )
    return 'page'
  }
  if (FRONT_MATTER.test(start)) return 'markdown'
  const lines = start.split(/\r?\n/).map((line) => line.trim())
  // The last line may be cut.
  const whole = (isWhole ? lines : lines.slice(0, -1)).filter((line) => line !== '' && !line.startsWith('#'))
  if (whole.length > 0 && whole.every((line) => isPlainlyAddress(line.replace(/^<(.*)>$/, '$1')))) return 'addresses'
  const [header = ''] = lines
  const cells = header.split(delimiterOf(header))
  return cells.length > 1 && cells.every((cell) => fieldOf(cell)) ? 'table' : 'text'
}
