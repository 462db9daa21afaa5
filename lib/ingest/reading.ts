// What every reader gives: one article as plain data, with nothing guessed.
import type { Span } from '../engine/types'
import type { GivenFacts } from './given-facts'

/** One article as a reader found it. What the source does not say is null, never a guess. */
export type Reading = {
  /** The article's own words, paragraphs parted by an empty line; all offsets count in it. */
  text: string
  title: string | null
  byline: string | null
  outlet: string | null
  /** ISO 8601 as the source gives it: an instant with its own offset, or a bare day `YYYY-MM-DD`. */
  publishedAt: string | null
  /** BCP-47 code. */
  language: string | null
  /** The address the article is to be read at. */
  canonicalUrl: string | null
  /** Sentences about what the reader was not sure of; an article with any is marked for a look. */
  warnings: string[]
  /** Where only quotations came in, their places in `text`, in UTF-16 code units; null for a whole article. */
  quotes: Span[] | null
}

/** A text of which nothing else is known. */
export function plainReading(text: string): Reading {
  const unknown = { title: null, byline: null, outlet: null, publishedAt: null, language: null, canonicalUrl: null }
  return { text, ...unknown, warnings: [], quotes: null }
}

/** Bytes to be read, with what is known of them. */
export type Source = {
  bytes: Uint8Array
  /** File name or address, as a person would call it; its ending helps to tell what it is. */
  name: string
  /** The media type as declared (`text/html; charset=windows-1253`), null where none is. */
  contentType: string | null
  /** Where the bytes were fetched from in the end, null for a file. */
  url: string | null
}

/** A file on this machine that need not fit into memory: it is read piece by piece. */
export type FileSource = Omit<Source, 'bytes'> & { path: string }

/** What a list says of a page that is still to be fetched, beyond given facts: it fills what the page leaves open. */
export type Listed = Pick<Reading, 'byline' | 'publishedAt' | 'warnings'>

/** What a source turned out to hold, in its order. `origin` is how a person would call that part: "links.csv, line 7". */
export type Found =
  | { found: 'article'; origin: string; reading: Reading; given: GivenFacts }
  /** A page still to be fetched. */
  | { found: 'address'; origin: string; url: string; given: GivenFacts; listed: Listed }
  /** A page within the source, such as one in an archive: to be kept as it is, and read. Archives in it are opened already. */
  | { found: 'source'; origin: string; source: Source; given: GivenFacts }
  /** A part that cannot be used, and why, as the end of a sentence that begins with its origin. */
  | { found: 'fault'; origin: string; why: string }
