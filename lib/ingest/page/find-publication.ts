// When a page says it was published, and where its statements of it part.
import { momentAsPrinted } from '../read-moment'
import { readPrintedDay } from '../read-printed-day'
import { writtenDay } from '../written-day'
import type { Block } from './blocks'
import { articleOf, type LinkedData, metaOf, textOf } from './page-facts'

const META = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'article:post_date',
  'original-publish-date',
  'date',
]
const TIME = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
]
/** Clocks and zones may put one moment on two days; more is a disagreement. */
const DAY = 86_400_000
/** A printed date stands in a line of its own; in a longer one it belongs to a sentence. */
const MAX_DATE_LINE = 120

export type Publication = { publishedAt: string | null; warnings: string[] }

/**
 * @param top the blocks around the headline, before the text begins, where pages print their date
 * @param language of the text, which decides how a date of bare numbers is read
 * @param now no article is later
 */
export function findPublication(
  document: Document,
  data: LinkedData[],
  top: Block[],
  language: string,
  now: Date,
): Publication {
  const read = (value: string | null | undefined) => (value ? momentAsPrinted(value, language).publishedAt : null)
  const article = articleOf(data)
  const stated = [
    textOf(article?.datePublished),
    textOf(article?.dateCreated),
    ...META.map((name) => metaOf(document, name)),
  ]
    .map(read)
    .find((date) => date !== null)
  const element = TIME.map((selector) => document.querySelector(selector)).find((found) => found !== null)
  const marked = read(element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent)
  const printed = top
    .filter(({ text }) => text.length <= MAX_DATE_LINE)
    .map(({ text }) => readPrintedDay(text, language)?.day)
    .find((day) => day !== undefined)
  const publishedAt = stated ?? marked ?? printed ?? null
  const warnings: string[] = []
  const seen = printed ?? marked
  if (publishedAt && seen && Math.abs(Date.parse(seen.slice(0, 10)) - Date.parse(publishedAt.slice(0, 10))) > DAY)
    warnings.push(`The page is dated ${writtenDay(publishedAt)} for machines and ${writtenDay(seen)} for readers.`)
  if (publishedAt && Date.parse(publishedAt) > now.getTime() + DAY)
    warnings.push(`The page is dated ${writtenDay(publishedAt)}, which is still to come.`)
  return { publishedAt, warnings }
}
