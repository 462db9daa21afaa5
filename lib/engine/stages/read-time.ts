// Reads one printed time, "on the evening of 4 March last year": which words it takes and what they mean.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { TimeWords } from '../time-words'
import { numericDateAt, yearAt } from './read-date-numbers'
import { dayAlone, dayOfMonth, named } from './read-day'
import { counted, fixed, period } from './read-period'
import { type Core, type Lead, LONGEST_LEAD, leadLength, NO_LEAD, type Time } from './time-sense'

/** The time whose first word, with what opens it, stands at `first`; null when none does. `region`: of the edition, "us". */
export function readTime(language: Language, tokens: Token[], first: number, region = ''): Time | null {
  let lead = NO_LEAD
  for (let at = first; at <= first + LONGEST_LEAD; ) {
    const core =
      numericDate(language, tokens, at, { region, opened: lead.opened }) ?? readCore(language, tokens, at, lead)
    if (core) return { first, ...core }
    const length = leadLength(language, tokens, at)
    const { numbers, openings, last, this: running, next, parts } = language.times
    // "in einem (am Montag gezeigten Film)": a time has no such article.
    if (length === 0 || numbers.at(tokens, at)) return null
    if (at === first && opensNoun(language, tokens, at, length)) return null
    lead = {
      opened: lead.opened || openings.at(tokens, at) !== null,
      last: lead.last || last.at(tokens, at) !== null,
      this: lead.this || running.at(tokens, at) !== null,
      next: lead.next || next.at(tokens, at) !== null,
      part: lead.part || parts.at(tokens, at) !== null,
    }
    at += length
  }
  return null
}

/** "der (am Montag beschlossene Plan)": an article or a genitive with a preposition behind it opens no time, but a noun. */
function opensNoun({ times }: Language, tokens: Token[], at: number, length: number): boolean {
  return (
    times.openings.at(tokens, at) === null &&
    times.openings.at(tokens, at + length) !== null &&
    !opensByItself(times, tokens, at)
  )
}

const opensByItself = ({ parts, dayParts, last, this: running, next }: TimeWords, tokens: Token[], at: number) =>
  [parts, dayParts, last, running, next].some((list) => list.at(tokens, at) !== null)

function readCore(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const core =
    counted(language, tokens, at) ??
    dayOfMonth(language, tokens, at) ??
    dayAlone(language, tokens, at, lead) ??
    named(language, tokens, at, lead) ??
    period(language, tokens, at, lead) ??
    fixed(language, tokens, at) ??
    bareYear(language, tokens, at, lead)
  return core && lead.next ? { ...core, sense: { unit: 'future' } } : core
}

function numericDate(
  language: Language,
  tokens: Token[],
  at: number,
  print: { region: string; opened: boolean },
): Core | null {
  const found = numericDateAt(language, tokens, at, print)
  return found && { last: found.last, sense: { unit: 'date', numeric: true, ...found.date } }
}

/** "in 2023": nothing that the number could count may follow. */
function bareYear(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const { functionWords, opensCue } = language
  const year = lead.opened || lead.part || opensVerbSecond(language, tokens, at) ? yearAt(tokens, at) : null
  const next = tokens[at + 1]
  const counts = next?.kind === 'word' && !next.capital && !functionWords.holds(next) && !opensCue(next)
  return year && !counts ? { last: at, sense: { unit: 'named-year', year } } : null
}

/** "2022 sagte der Minister": where the verb stands second, a year alone can stand first. */
function opensVerbSecond({ pack, verbForms, auxiliaries }: Language, tokens: Token[], at: number): boolean {
  const opens = tokens[at - 1] === undefined || tokens[at - 1]?.folded === '.'
  const verbs = [verbForms.finite, auxiliaries.singular, auxiliaries.plural]
  return pack.habits.verbBracket && opens && verbs.some((list) => list.at(tokens, at + 1) !== null)
}
