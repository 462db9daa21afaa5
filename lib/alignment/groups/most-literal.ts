// Which of several reports of one utterance is nearest to the words that were said.
import type { StatementKind } from '../../engine/types'
import type { ReferenceLookup } from '../../identity/lookup'
import { foldWords } from '../same-text/fold-words'
import { quotationsOf } from '../same-text/quotations'
import type { ToldStatement } from '../statements/told-statement'
import type { LiteralReason, LiteralWhy } from './version-why'

/** `isTranslated`: the article says that the words are a translation. */
export type Literal = { told: ToldStatement; isTranslated: boolean }

export type MostLiteral = { index: number; why: LiteralWhy }

const NEARNESS: readonly StatementKind[] = ['direct', 'mixed', 'indirect', 'headline']

/** What is asked of the reports in turn: the lowest answer is nearest, the others are asked no further. */
type Question = { ask: (report: Literal) => number; why: LiteralReason }

/**
 * The report nearest to what was said: a quotation before a paraphrase that quotes, that before a paraphrase, a headline
 * last; among these the language the speaker likely spoke, then no translation, then the longest quotation; of equal
 * ones the first in the order given.
 * @param names tells where the speaker is from
 * @throws Error when there is no report
 */
export function findMostLiteral(reports: readonly Literal[], names: ReferenceLookup): MostLiteral {
  const spoken = spokenLanguage(reports, names)
  const questions: Question[] = [
    { ask: ({ told }) => (told.language.slice(0, 2) === spoken ? 0 : 1), why: 'spokenLanguage' },
    { ask: ({ isTranslated }) => (isTranslated ? 1 : 0), why: 'notTranslated' },
    { ask: ({ told }) => -longestQuotation(told), why: 'longestQuotation' },
  ]
  const nearest = Math.min(...reports.map(({ told }) => NEARNESS.indexOf(told.kind)))
  let left = [...reports.entries()].filter(([, { told }]) => NEARNESS.indexOf(told.kind) === nearest)
  const by: LiteralReason[] = []
  for (const { ask, why } of questions) {
    const least = Math.min(...left.map(([, report]) => ask(report)))
    const kept = left.filter(([, report]) => ask(report) === least)
    if (kept.length < left.length) by.push(why)
    left = kept
  }
  const [first] = left
  if (!first) throw new Error('no report to choose among')
  return { index: first[0], why: { kind: first[1].told.kind, by } }
}

/** What stands where a country would for officials of bodies that work in several languages. */
const BODIES: ReadonlySet<string> = new Set(['EU', 'UN'])

/**
 * The language most likely spoken where the speaker is from (Unicode CLDR, likely subtags); null where the speaker is
 * unknown or no report's name says from where.
 */
function spokenLanguage(reports: readonly Literal[], names: ReferenceLookup): string | null {
  for (const { told } of reports) {
    const country = told.speaker === null ? undefined : names.entry(told.speaker, told.language)?.country
    if (country && /^[A-Z]{2}$/.test(country) && !BODIES.has(country))
      return new Intl.Locale(`und-${country}`).maximize().language
  }
  return null
}

/** Words of the longest quotation; all of a direct statement given without its marks. */
function longestQuotation({ text, kind }: ToldStatement): number {
  const quoted = quotationsOf(text).map(([start, end]) => text.slice(start, end + 1))
  if (quoted.length === 0 && kind === 'direct') quoted.push(text)
  return Math.max(0, ...quoted.map((words) => foldWords(words).length))
}
