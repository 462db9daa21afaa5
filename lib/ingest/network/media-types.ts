// Which declared media types hold words that a reader can take.

/** Text of all kinds, and whatever is written in XML or JSON (`application/rss+xml`). */
const WORDS = /^text\/|^application\/(?:.*\+)?(?:xml|json)$/
const NOT_PROSE = new Set(['text/css', 'text/javascript', 'text/ecmascript', 'text/calendar', 'text/vcard'])

/** Archives, tables and lines of JSON; and types that say nothing, where the reader looks at the bytes. */
const ALSO_READ = new Set([
  ...['zip', 'x-zip-compressed', 'gzip', 'x-gzip', 'csv'].map((name) => `application/${name}`),
  ...['jsonl', 'jsonlines', 'x-jsonlines', 'ndjson', 'x-ndjson', 'json-seq'].map((name) => `application/${name}`),
  ...['application/octet-stream', 'application/force-download', 'binary/octet-stream', 'unknown/unknown'],
])

/** What to call things that are often met and cannot be read. */
const CALLED: [RegExp, string][] = [
  [/^image\//, 'a picture'],
  [/^video\/|mpegurl$/, 'a video'],
  [/^audio\//, 'a sound recording'],
  [/^font\//, 'a font'],
  [/pdf$/, 'a PDF file; save its text and add that'],
  [/word|officedocument|opendocument|excel|powerpoint|rtf$/, 'an office document; save its text and add that'],
]

/**
 * Why a declared media type is not worth reading, as the end of a sentence ("a picture"), or null. A missing type and
 * one that says nothing pass.
 */
export function refuseMediaType(contentType: string | null): string | null {
  const type = mediaType(contentType)
  if (!type.includes('/') || ALSO_READ.has(type) || (WORDS.test(type) && !NOT_PROSE.has(type))) return null
  return CALLED.find(([pattern]) => pattern.test(type))?.[1] ?? `of the kind ${type.slice(0, 80)}`
}

/** The bare type in lower case, without parameters: `text/html`; empty where none is declared. */
export function mediaType(contentType: string | null): string {
  return contentType?.split(/[;,]/)[0]?.trim().toLowerCase() ?? ''
}
