// A citation as a sentence: always through the outlet that reports it, and only a speaker's own words between marks.
import type { Cited, CitedArticle, CitedStatement } from './cited'
import { type CitationStyle, inMarks, isolate, writeDay, writeList } from './style'

const KIND_WORD = { mixed: 'mixed', indirect: 'paraphrase', headline: 'headline' } as const

/** Who said it, when, and as reported by whom: what every format says of a statement beside its words. */
export function attribute({ article, statement }: Cited & { statement: CitedStatement }, style: CitationStyle): string {
  const { say, locale } = style
  const { kind, speakers, speakerType, via, citing } = statement
  const speaker =
    speakers.length > 0
      ? writeList(speakers.map(isolate), locale)
      : say(speakerType === 'unnamed' ? 'unnamedSpeaker' : 'unknownSpeaker')
  const parts = [
    speaker,
    whenSaid(statement, style),
    article.outlet ? say('reportedBy', { outlet: isolate(article.outlet) }) : say('reportedSomewhere'),
    ...via.map((name) => say('via', { name: isolate(name) })),
    ...citing.map((name) => say('citing', { name: isolate(name) })),
  ]
  const note = kind === 'direct' ? '' : ` (${say(KIND_WORD[kind])})`
  return parts.filter((part) => part !== null).join(', ') + note
}

/** The day it was said, never the day it was printed; null where the article tells none. */
function whenSaid({ saidOn }: CitedStatement, { say, locale }: CitationStyle): string | null {
  if (!saidOn) return null
  const { from, to, phrase } = saidOn
  if (!from || !to) return phrase ? say('saidPhrase', { phrase: isolate(inMarks(phrase, locale)) }) : null
  if (from === to) return say('saidOn', { day: writeDay(from, locale) })
  return say('saidBetween', { from: writeDay(from, locale), to: writeDay(to, locale) })
}

/** The attribution and the words. A paraphrase is the outlet's wording, so no marks are set around it. */
export function writeStatement(cited: Cited & { statement: CitedStatement }, style: CitationStyle): string {
  const { kind, words } = cited.statement
  const printed = isolate(kind === 'direct' ? inMarks(words, style.locale) : words)
  const isClosed = /[.!?;…·。؟]\P{L}{0,2}$/u.test(words)
  return `${attribute(cited, style)}: ${printed}${isClosed ? '' : '.'}`
}

/** Byline, title, outlet, day, address and, in brackets, when it was looked at. */
function writeSource({ title, byline, outlet, publishedOn, url }: CitedArticle, style: CitationStyle): string {
  const { say, locale, accessed } = style
  const parts = [
    byline && isolate(byline),
    title ? isolate(inMarks(title, locale)) : say('untitled'),
    outlet ? isolate(outlet) : say('unknownOutlet'),
    publishedOn ? writeDay(publishedOn, locale) : say('unknownDay'),
    url,
  ]
  const looked = accessed ? ` (${say('accessed', { day: writeDay(accessed, locale) })})` : ''
  return `${parts.filter((part) => part !== null).join(', ')}${looked}.`
}

/** The whole citation in one line; unknown outlets, days, titles and speakers are said to be unknown. */
export function writePlain(cited: Cited, style: CitationStyle): string {
  const { article, statement } = cited
  const source = writeSource(article, style)
  return statement ? `${writeStatement({ ...cited, statement }, style)} ${source}` : source
}

/** The statement as one line for a format's note; null for an article. */
export function writeNote(cited: Cited, style: CitationStyle): string | null {
  const { statement } = cited
  return statement && writeStatement({ ...cited, statement }, style)
}
