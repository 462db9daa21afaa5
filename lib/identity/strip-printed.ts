// Peels off what the language puts around a name: articles, elided prepositions, honorifics, possessives.
import { foldName } from './fold-name'
import { FUNCTION_WORDS, HONORIFICS } from './function-words'

const ALL_LANGUAGES = {
  words: Object.values(FUNCTION_WORDS).flatMap(({ words }) => words),
  elided: Object.values(FUNCTION_WORDS).flatMap(({ elided }) => elided),
}

type Peeler = { words: ReadonlySet<string>; elided: ReadonlySet<string> }

const toPeeler = ({ words, elided }: { words: readonly string[]; elided: readonly string[] }): Peeler => ({
  words: new Set(words.map(foldName)),
  elided: new Set(elided),
})

const PEELERS = new Map(Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, toPeeler(words)]))
const ANY_LANGUAGE = toPeeler(ALL_LANGUAGES)

const CONJUNCTIONS = new Set(['and', 'e', 'ed', 'et', 'und', 'y', 'και', 'и', 'та', 'і'].map(foldName))

/** Whether a folded word joins two others, in any of the languages. */
export const isConjunction = (folded: string): boolean => CONJUNCTIONS.has(folded)

const FUNCTION_WORDS_OF_ALL = new Set([...ALL_LANGUAGES.words, ...ALL_LANGUAGES.elided].map(foldName))

/** Whether a folded word is an article, a contracted preposition or a conjunction in any of the languages. */
export const isFunctionWord = (folded: string): boolean => FUNCTION_WORDS_OF_ALL.has(folded) || isConjunction(folded)

/** One spelling for what is printed in several ways: apostrophes straight, white space single, edges bare. */
export const tidyPrinted = (printed: string): string =>
  printed
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"«»“”„(]+|[\s"«»“”„),;:]+$/gu, '')

const peelStart = (text: string, peeler: Peeler): string | null => {
  const elided = /^(\p{L}+)' ?(?=\p{L})/u.exec(text)
  if (elided?.[1] !== undefined && peeler.elided.has(elided[1].toLowerCase())) return text.slice(elided[0].length)
  const word = /^(\S+) (?=\S)/u.exec(text)
  if (word?.[1] === undefined) return null
  const folded = foldName(word[1])
  return peeler.words.has(folded) || HONORIFICS.has(folded) ? text.slice(word[0].length) : null
}

/**
 * The readings of a printed name, longest first: as it stands, then without what precedes or follows the name.
 * `language` is a BCP-47 code; where it has no list of its own, those of all languages are used.
 */
export const readingsOf = (printed: string, language: string): string[] => {
  const peeler = PEELERS.get(language.split('-')[0] ?? '') ?? ANY_LANGUAGE
  const readings: string[] = []
  for (let text: string | null = tidyPrinted(printed); text !== null && text !== ''; text = peelStart(text, peeler)) {
    readings.push(text)
    const owner = text.replace(/'s?$/u, '')
    if (owner !== text && owner !== '') readings.push(owner)
  }
  return readings
}
