// Citations as RIS, which Zotero, EndNote and Mendeley read.
import type { Cited } from './cited'
import { writeNote } from './plain'
import type { CitationStyle } from './style'

/** A day as RIS writes one: `YYYY/MM/DD/other`. */
const slashed = (day: string): string => `${day.replaceAll('-', '/')}/`

/**
 * Writes references after the RIS specification (Research Information Systems 2001, tags as of 2011): TY first, ER last,
 * a tag a line, lines ended by CRLF. `NEWS` where the outlet is known (T2), else `ELEC`, or `GEN` where there is no address.
 * AU holds `Last, First`: a byline with a comma would be taken for that, so it goes to a note. The statement is a note.
 */
export function writeRis(all: readonly Cited[], style: CitationStyle): string {
  return all.map((cited) => `${writeReference(cited, style).join('\r\n')}\r\n`).join('\r\n')
}

function writeReference(cited: Cited, style: CitationStyle): string[] {
  const { title, byline, outlet, publishedOn, url, language } = cited.article
  const isLiteral = byline?.includes(',')
  const tags: [string, string | null | undefined][] = [
    ['AU', isLiteral ? null : byline],
    ['TI', title],
    ['T2', outlet],
    ['PY', publishedOn?.slice(0, 4)],
    ['DA', publishedOn && slashed(publishedOn)],
    ['LA', language],
    ['UR', url],
    ['Y2', url && style.accessed && slashed(style.accessed)],
    ['ID', cited.key],
    ['N1', writeNote(cited, style)],
    ['N1', isLiteral ? byline : null],
  ]
  return [
    `TY  - ${outlet ? 'NEWS' : url ? 'ELEC' : 'GEN'}`,
    ...tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])),
    'ER  - ',
  ]
}
