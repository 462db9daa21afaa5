// The entries of RSS, Atom, RDF and JSON Feed in one shape, as the feed has them: nothing resolved, nothing read.
import type { parseFeed } from 'feedsmith'

type Parsed = ReturnType<typeof parseFeed<string>>
type RssItem = NonNullable<Extract<Parsed, { format: 'rss' }>['feed']['items']>[number]
type AtomEntry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number]
type RdfItem = NonNullable<Extract<Parsed, { format: 'rdf' }>['feed']['items']>[number]
type JsonItem = NonNullable<Extract<Parsed, { format: 'json' }>['feed']['items']>[number]

/** What is null is not in the feed. */
export type FeedEntry = {
  title: string | null
  /** As printed: may be relative. */
  link: string | null
  /** `xml:base` of the entry. */
  base: string | null
  published: string | null
  /** When it was last changed, where that alone is told. */
  updated: string | null
  authors: string[]
  /** The outlet an aggregator took it from. */
  source: string | null
  /** What the format defines as the whole content, in HTML; it may be less all the same. */
  content: string | null
  summary: string | null
}

export type FeedHead = {
  title: string | null
  /** The page the feed belongs to. */
  link: string | null
  /** The feed's own address. */
  self: string | null
  base: string | null
  language: string | null
}

type Link = { href?: string; rel?: string; type?: string }

/** The page itself among an Atom entry's links. */
function alternate(links: Link[] | undefined): string | null {
  const pages = links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? []
  return (pages.find(({ type }) => !type || /html/i.test(type)) ?? pages[0])?.href ?? null
}

const selfOf = (links: Link[] | undefined): string | null => links?.find(({ rel }) => rel === 'self')?.href ?? null
const namesOf = (people: { name?: string; email?: string }[] | undefined): string[] =>
  people?.flatMap(({ name }) => name ?? []) ?? []
const asHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n\s*\n/g, '<p>')

function rssEntry(item: RssItem): FeedEntry {
  const permalink = item.guid?.isPermaLink === false ? null : item.guid?.value
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    link: item.link ?? alternate(item.atom?.links) ?? (/^https?:/i.test(permalink ?? '') ? (permalink ?? null) : null),
    base: item.xml?.base ?? null,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published ?? null,
    updated: item.dcterms?.modified?.[0] ?? item.atom?.updated ?? null,
    authors: item.dc?.creators ?? namesOf(item.authors),
    source: item.source?.title ?? null,
    content: item.content?.encoded ?? null,
    summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
  }
}

function atomEntry(entry: AtomEntry): FeedEntry {
  const { value = null, type, src } = entry.content ?? {}
  const isText = type === undefined || type === 'text' || type === 'text/plain'
  return {
    title: entry.title?.value ?? null,
    link: alternate(entry.links),
    base: entry.content?.xml?.base ?? entry.xml?.base ?? null,
    published: entry.published ?? entry.dcterms?.issued?.[0] ?? entry.dc?.dates?.[0] ?? null,
    updated: entry.updated ?? null,
    authors: namesOf(entry.authors),
    source: entry.source?.title?.value ?? null,
    content: src || value === null ? null : isText ? asHtml(value) : value,
    summary: entry.summary?.value ?? null,
  }
}

function rdfEntry(item: RdfItem): FeedEntry {
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    link: item.link ?? item.rdf?.about ?? null,
    base: item.xml?.base ?? null,
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
    updated: item.dcterms?.modified?.[0] ?? null,
    authors: item.dc?.creators ?? [],
    source: item.dc?.publishers?.[0] ?? null,
    content: item.content?.encoded ?? null,
    summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
  }
}

function jsonEntry(item: JsonItem): FeedEntry {
  return {
    title: item.title ?? null,
    link: item.url ?? item.external_url ?? null,
    base: null,
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    authors: namesOf(item.authors),
    source: null,
    content: item.content_html ?? (item.content_text ? asHtml(item.content_text) : null),
    summary: item.summary ?? null,
  }
}

/** The head and the entries of a parsed feed. */
export function entriesOf(parsed: Parsed): { head: FeedHead; entries: FeedEntry[] } {
  const { format, feed } = parsed
  if (format === 'json') {
    const { title = null, home_page_url: link = null, feed_url: self = null, language = null } = feed
    return { head: { title, link, self, base: null, language }, entries: feed.items?.map(jsonEntry) ?? [] }
  }
  if (format === 'atom') {
    const links = feed.links
    const shared = { base: feed.xml?.base ?? null, language: feed.xml?.lang ?? null }
    const head = { title: feed.title?.value ?? null, link: alternate(links), self: selfOf(links), ...shared }
    return { head, entries: feed.entries?.map(atomEntry) ?? [] }
  }
  const language = (format === 'rss' ? feed.language : null) ?? feed.dc?.languages?.[0] ?? null
  const own = { title: feed.title ?? null, link: feed.link ?? null, self: selfOf(feed.atom?.links) }
  const head = { ...own, base: feed.xml?.base ?? null, language }
  return { head, entries: (format === 'rss' ? feed.items?.map(rssEntry) : feed.items?.map(rdfEntry)) ?? [] }
}
