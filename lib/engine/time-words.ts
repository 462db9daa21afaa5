// The words of a language that name, count and place times, made ready for the stages that read them.
import type { DateWords, UnitWords, WordList } from './languages/pack'
import type { Token } from './text/tokens'
import type { Matcher, Vocabulary } from './text/word-list'

/** `weekday` and `month` by number from 0; the others as an offset from the day of publication. */
export type DateSense = { unit: 'weekday' | 'month' | 'days' | 'weeks' | 'months' | 'years'; value: number }

export type TimeUnit = keyof UnitWords

export type TimeWords = ReturnType<typeof compileTimeWords>

type Entries = (list: WordList) => string[][]

const APOSTROPHE = /['’]/g

const valued = <T>(entriesOf: Entries, list: WordList, value: T) => entriesOf(list).map((words) => ({ words, value }))

/** Every word or set phrase for a time. */
export function compileDateWords(
  dates: DateWords,
  entriesOf: Entries,
  { matcherWith }: Vocabulary,
): { dateWords: Matcher<DateSense>; datesInLowerCase: boolean } {
  const inOrder = (unit: 'weekday' | 'month', lists: WordList[]) =>
    lists.flatMap((list, value) => valued(entriesOf, list, { unit, value }))
  const phrases = (unit: DateSense['unit'], offsets: Record<string, number>) =>
    Object.entries(offsets).flatMap(([phrase, value]) =>
      valued(entriesOf, phrase.replace(APOSTROPHE, "'_").replace(/\s+/g, '_'), { unit, value }),
    )
  const all = matcherWith<DateSense>([
    ...inOrder('weekday', dates.weekdays),
    ...inOrder('month', dates.months),
    ...phrases('days', dates.days),
    ...phrases('weeks', dates.weeks),
    ...phrases('months', dates.monthPhrases),
    ...phrases('years', dates.years),
  ])
  const datesInLowerCase = /^\p{Ll}/u.test(dates.weekdays[0] ?? '')
  return { datesInLowerCase, dateWords: datesInLowerCase ? all : withCapitals(all) }
}

/** The words of which longer times are made. */
export function compileTimeWords(dates: DateWords, entriesOf: Entries, { matcherWith }: Vocabulary) {
  const matcherOf = (list: WordList) => matcherWith(valued(entriesOf, list, true as const))
  const endingsOf = (list: WordList) => entriesOf(list).map((words) => words.join(' '))
  const units = Object.entries(dates.units) as [TimeUnit, WordList][]
  return {
    units: matcherWith<TimeUnit>(units.flatMap(([unit, list]) => valued(entriesOf, list, unit))),
    plurals: matcherOf(dates.plurals),
    numbers: matcherWith<number>(dates.numbers.flatMap((list, i) => valued(entriesOf, list, i + 1))),
    few: matcherOf(dates.few),
    approximations: matcherOf(dates.approximations),
    agoBefore: matcherOf(dates.agoBefore),
    agoAfter: matcherOf(dates.agoAfter),
    last: matcherOf(dates.last),
    this: matcherOf(dates.this),
    next: matcherOf(dates.next),
    parts: matcherOf(dates.parts),
    dayParts: matcherOf(dates.dayParts),
    openings: matcherOf(dates.openings),
    bounds: matcherOf(dates.bounds),
    events: matcherOf(dates.events),
    occasions: matcherOf(dates.occasions),
    published: matcherOf(dates.published),
    speaking: matcherOf(dates.speaking),
    first: matcherOf(dates.first),
    participles: endingsOf(dates.participles),
    ordinals: endingsOf(dates.ordinals),
    monthFirst: endingsOf(dates.monthFirst),
  }
}

/** Where days and months carry capitals, the same word in small letters is another ("he may", «η τρίτη φορά»); "mid-May" is none. */
function withCapitals(dates: Matcher<DateSense>): Matcher<DateSense> {
  const isPlain = (token: Token | undefined) => token?.kind === 'word' && !token.capital && !token.folded.includes('-')
  return {
    ...dates,
    at(tokens, index) {
      const found = dates.at(tokens, index)
      const named = found?.value.unit === 'weekday' || found?.value.unit === 'month'
      return found && named && isPlain(tokens[index]) ? null : found
    },
    endingAt(tokens, index) {
      const length = dates.endingAt(tokens, index)
      return length > 0 && this.at(tokens, index - length + 1) === null ? 0 : length
    },
  }
}
