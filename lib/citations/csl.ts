// Citations as CSL-JSON, which citeproc, Pandoc and Zotero read.
import type { Cited } from './cited'
import { writeNote } from './plain'
import type { CitationStyle } from './style'

type CslDate = { 'date-parts': [number[]] }

/** An item of the schema `csl-data.json`; names are literals, since nobody tells family from given ones. */
export type CslItem = {
  id: string
  type: 'article-newspaper' | 'webpage' | 'document'
  title?: string
  author?: { literal: string }[]
  'container-title'?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  language: string
  note?: string
}

const toDate = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] })

/**
 * Items after CSL 1.0.2, appendix IV and `csl-data.json` (github.com/citation-style-language/schema): `article-newspaper`
 * where the outlet is known, else `webpage`, or `document` where there is no address. A field that is unknown is left out.
 * The statement is the `note`.
 */
export function toCsl(cited: Cited, style: CitationStyle): CslItem {
  const { title, byline, outlet, publishedOn, url, language } = cited.article
  const note = writeNote(cited, style)
  return {
    id: cited.key,
    type: outlet ? 'article-newspaper' : url ? 'webpage' : 'document',
    ...(title && { title }),
    ...(byline && { author: [{ literal: byline }] }),
    ...(outlet && { 'container-title': outlet }),
    ...(publishedOn && { issued: toDate(publishedOn) }),
    ...(url && style.accessed && { accessed: toDate(style.accessed) }),
    ...(url && { URL: url }),
    language,
    ...(note && { note }),
  }
}

/** An array of items, as the schema wants even of one. */
export function writeCsl(all: readonly Cited[], style: CitationStyle): string {
  return `${JSON.stringify(
    all.map((cited) => toCsl(cited, style)),
    null,
    2,
  )}\n`
}
