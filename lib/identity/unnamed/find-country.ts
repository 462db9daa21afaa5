// Which country a printed source is said to belong to.
import { COUNTRY_WORDS, ENDINGS } from '../country-words'
import { foldName } from '../fold-name'
import type { ReferenceLookup } from '../lookup'
import { buildLexicon, findPhrases, type Lexicon, type Word, wordsOf } from './phrases'

/** Bodies of several countries that stand as one, beside those the reference data gives a country of their own. */
const BODIES: Record<string, string> = { NATO: 'NATO' }

/** The longest name of a body, in words, that is looked for. */
const LONGEST_NAME = 6
/** Letters: a short name stands beside a noun as an adjective does ("funzionari Usa"). */
const LONGEST_ABBREVIATION = 4

type Place = { country: string; at: number; isCertain: boolean }

type Surroundings = {
  /** Whether the place where the source happens to be is its country where no other is told. */
  countsWhereabouts: boolean
  /** Where a preposition of place stands. */
  locatives: ReadonlySet<number>
  /** Names before this word describe it as adjectives do ("White House officials"). */
  describedUntil: number
}

function adjectivesOf(language: string): Lexicon<string> {
  const endings = (ENDINGS[language] ?? '').split(' ')
  return buildLexicon(
    Object.entries(COUNTRY_WORDS).map(([country, stems]) => {
      const forms = (stems[language] ?? '').split(' ').filter(Boolean)
      return [country, forms.flatMap((stem) => endings.map((ending) => stem + ending)).join(' ')] as const
    }),
  )
}

const ADJECTIVES: ReadonlyMap<string, Lexicon<string>> = new Map(
  Object.keys(ENDINGS).map((language) => [language, adjectivesOf(language)]),
)

/** Whether the word is an adjective or a name of nationality. */
export function isCountryWord(word: string, language: string): boolean {
  const adjectives = ADJECTIVES.get(language.split('-')[0] ?? language)
  return adjectives !== undefined && findPhrases(wordsOf(word), adjectives).length > 0
}

/** The countries that adjectives and names of nationality in a text stand for, with UTF-16 offsets. */
export function describedCountries(text: string, language: string): { country: string; start: number; end: number }[] {
  const adjectives = ADJECTIVES.get(language.split('-')[0] ?? language)
  const words = wordsOf(text)
  return (adjectives ? findPhrases(words, adjectives) : []).map(({ role, at, length }) => ({
    country: role,
    start: words[at]?.start ?? 0,
    end: words[at + length - 1]?.end ?? 0,
  }))
}

/** Countries, capitals and bodies named among the words, the longest name first at each place. */
function namedPlaces(printed: string, words: readonly Word[], language: string, names: ReferenceLookup): Place[] {
  const places: Place[] = []
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const reading = printed.slice(words[at]?.start, words[at + length - 1]?.end)
      const entry = names.entry(reading, language)
      if (entry?.type !== 'organisation' || entry.medium) continue
      const country = entry.country ?? BODIES[entry.name]
      if (country) places.push({ country, at, isCertain: foldName(reading).length <= LONGEST_ABBREVIATION })
      at += length - 1
      break
    }
  }
  return places
}

/**
 * The one country the words tell: an adjective before a name, a name before the place where the source happens to be.
 * @returns ISO 3166 alpha-2 or the name of a region; null where none is told, or several with equal right
 */
export function findCountry(
  printed: string,
  words: readonly Word[],
  language: string,
  names: ReferenceLookup,
  { countsWhereabouts, locatives, describedUntil }: Surroundings,
): string | null {
  const adjectives = ADJECTIVES.get(language)
  const described = adjectives ? findPhrases(words, adjectives) : []
  const places: Place[] = [
    ...described.map(({ role, at }) => ({ country: role, at, isCertain: true })),
    ...namedPlaces(printed, words, language, names),
  ]
  const isWhereabouts = ({ at, isCertain }: Place) => !isCertain && locatives.has(at - 1)
  const isDescribing = ({ at, isCertain }: Place) => (isCertain || at < describedUntil) && !locatives.has(at - 1)
  const ranks = [
    places.filter(isDescribing),
    places.filter((place) => !isWhereabouts(place)),
    countsWhereabouts ? places : [],
  ]
  const countries = new Set(ranks.find((rank) => rank.length > 0)?.map(({ country }) => country))
  const [country] = countries
  return countries.size === 1 ? (country ?? null) : null
}
