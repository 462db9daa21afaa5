// Citations as BibTeX, for biblatex and biber: UTF-8 as it is, what TeX would run made harmless.
import type { Cited } from './cited'
import { writeNote } from './plain'
import type { CitationStyle } from './style'

/** What TeX reads as a command. Braces go by name, for BibTeX counts escaped ones too. */
const ACTIVE: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
}

const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^%&#$_]/g, (character) => ACTIVE[character] ?? character)

/** An address is read verbatim: only what would end it, or no address holds as it is, is percent-encoded. */
const escapeUrl = (url: string): string => url.replace(/[\s{}\\]|[^\x20-\x7e]+/gu, encodeURIComponent)

/** The names babel has for languages, by BCP-47 code; biblatex hyphenates by them. */
const BABEL: Record<string, string> = {
  ...{
    de: 'german',
    el: 'greek',
    en: 'english',
    es: 'spanish',
    fr: 'french',
    it: 'italian',
    nl: 'dutch',
    pl: 'polish',
  },
  ...{ pt: 'portuguese', ru: 'russian', sv: 'swedish', tr: 'turkish', uk: 'ukrainian' },
}

const HEAD = '% Encoding: UTF-8. Made for biblatex and biber.\n\n'

/**
 * Writes entries after the biblatex manual, 2.1 and 2.2 (ctan.org/pkg/biblatex): `@article` with `entrysubtype` newspaper
 * where the outlet is known, else `@online`, or `@misc` where there is no address. Names are one braced literal, titles keep
 * their capitals by a second pair of braces; what is unknown is left out, as is required fields' lot there. The statement
 * stands in `annotation`, which prints only where a style asks for it.
 */
export function writeBibtex(all: readonly Cited[], style: CitationStyle): string {
  return HEAD + all.map((cited) => writeEntry(cited, style)).join('\n')
}

function writeEntry(cited: Cited, style: CitationStyle): string {
  const { title, byline, outlet, publishedOn, url, language } = cited.article
  const note = writeNote(cited, style)
  const fields: [string, string | null | undefined][] = [
    ['author', byline && `{${escapeTex(byline)}}`],
    ['title', title && `{${escapeTex(title)}}`],
    ['journaltitle', outlet && escapeTex(outlet)],
    ['entrysubtype', outlet && 'newspaper'],
    ['date', publishedOn],
    ['url', url && escapeUrl(url)],
    ['urldate', url && style.accessed],
    ['langid', BABEL[language.split('-')[0] ?? '']],
    ['annotation', note && escapeTex(note)],
  ]
  const type = outlet ? 'article' : url ? 'online' : 'misc'
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${type}{${cited.key},\n${lines.join('')}}\n`
}
