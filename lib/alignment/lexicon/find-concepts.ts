// Which concepts of the lexicon the words of a text express.
import { remember } from '../../identity/remember'
import { type Concept, type Index, indexOf, type Pattern, type Term } from './concepts'
import { isLight } from './light-words'

/** A concept found among words: `at` and `length` count words. */
export type FoundConcept = { concept: Concept; at: number; length: number }

/** Languages that write compounds as one word: what follows a known beginning is looked up by itself. */
const COMPOUNDING = new Set(['de'])
const SHORTEST_PART = 4
const LINKING = /^(?:es|en|er|s|n|e)(?=\p{L}{4})/u
/** Words that may stand between those of a term, in any of the languages. */
const BETWEEN = new Set(
  'di del della dei degli delle dello al alla ai de des du la le les el los las of the to a an der die das dem den του της των το τα τη την ο η οι στο στη στην στα στις και'.split(
    ' ',
  ),
)

/**
 * The concepts that words express, each in the spelling of `spellingIn`, the longest term first at each place; a compound may express several.
 * @param language BCP-47; a language without a lexicon finds nothing
 */
export function findConcepts(words: readonly string[], language: string): FoundConcept[] {
  const index = indexOf(language)
  if (!index) return []
  const found: FoundConcept[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = longestPhrase(phrasesFrom(`${language.slice(0, 2)} ${words[at] ?? ''}`), words, at)
    if (phrase) {
      found.push({ concept: phrase.term.concept, at, length: phrase.length })
      at += phrase.length - 1
      continue
    }
    for (const concept of conceptsOfWord(`${language.slice(0, 2)} ${words[at] ?? ''}`))
      found.push({ concept, at, length: 1 })
  }
  return found
}

function longestPhrase(
  terms: readonly Term[],
  words: readonly string[],
  at: number,
): { term: Term; length: number } | null {
  let best: { term: Term; length: number } | null = null
  for (const term of terms) {
    const length = lengthOfMatch(term, words, at)
    if (length > (best?.length ?? 1)) best = { term, length }
  }
  return best
}

/** How many words the term takes from here; 0 where it does not stand here. */
function lengthOfMatch({ patterns }: Term, words: readonly string[], at: number): number {
  let place = at
  for (const pattern of patterns) {
    if (place > at && BETWEEN.has(words[place] ?? '') && !fits(pattern, words[place] ?? '')) place++
    if (!fits(pattern, words[place] ?? '')) return 0
    place++
  }
  return place - at
}

function fits({ letters, opensBefore, opensAfter }: Pattern, word: string): boolean {
  if (opensBefore) return opensAfter ? word.includes(letters) : word.endsWith(letters)
  return opensAfter ? word.startsWith(letters) : word === letters
}

/** The terms whose first word this is, those that say most of it first. */
function termsFrom(index: Index, word: string): Term[] {
  const terms = [...(index.whole.get(word) ?? [])]
  for (let length = word.length; length > 1; length--)
    terms.push(...(index.beginnings.get(word.slice(0, length)) ?? []))
  return terms
}

/** The same words come again and again: so many answers are kept, then the keeping starts afresh. */
const MOST_WORDS = 100_000

/** The terms of several words that begin with a word. Asked by a language's code and the word, parted by a blank. */
const phrasesFrom = remember((key): Term[] => {
  const [language = '', word = ''] = key.split(' ')
  const index = indexOf(language)
  return index ? termsFrom(index, word).filter(({ patterns }) => patterns.length > 1) : []
}, MOST_WORDS)

/** Asked as `phrasesFrom` is. */
const conceptsOfWord = remember((key): Concept[] => {
  const [language = '', word = ''] = key.split(' ')
  const index = indexOf(language)
  if (!index || word.length < 2 || isLight(word, language)) return []
  return COMPOUNDING.has(language) ? ofCompound(index, word) : ofPlainWord(index, word)
}, MOST_WORDS)

function ofPlainWord(index: Index, word: string): Concept[] {
  const term = single(termsFrom(index, word)) ?? byEnd(index, word)
  return term ? [term.concept] : []
}

const single = (terms: readonly Term[]): Term | undefined => terms.find(({ patterns }) => patterns.length === 1)

function ofCompound(index: Index, word: string): Concept[] {
  const whole = single(index.whole.get(word) ?? [])
  if (whole) return [whole.concept]
  for (let length = word.length; length >= SHORTEST_PART; length--) {
    const term = single(index.beginnings.get(word.slice(0, length)) ?? [])
    if (!term) continue
    const rest = word.slice(length)
    const parts = [rest, rest.replace(LINKING, '')].filter((part) => part.length >= SHORTEST_PART)
    return [term.concept, ...(parts.map((part) => ofCompound(index, part)).find((found) => found.length > 0) ?? [])]
  }
  const end = byEnd(index, word)
  if (end) return [end.concept]
  // The last part of a compound tells what it is; the first may be any word.
  for (let at = 3; at <= word.length - SHORTEST_PART - 1; at++) {
    const term = single(index.whole.get(word.slice(at)) ?? []) ?? longBeginning(index, word.slice(at))
    if (term) return [term.concept]
  }
  return []
}

/** A beginning that leaves little over, so that chance letters within a word do not count. */
function longBeginning(index: Index, word: string): Term | undefined {
  for (let length = word.length; length >= Math.max(SHORTEST_PART + 1, word.length - 3); length--) {
    const term = single(index.beginnings.get(word.slice(0, length)) ?? [])
    if (term) return term
  }
  return undefined
}

function byEnd(index: Index, word: string): Term | undefined {
  for (let at = 1; at <= word.length - SHORTEST_PART; at++) {
    const rest = word.slice(at)
    const term = single(index.ends.get(rest) ?? [])
    if (term) return term
    for (let length = rest.length; length >= SHORTEST_PART; length--) {
      const part = single(index.lastParts.get(rest.slice(0, length)) ?? [])
      if (part) return part
    }
  }
  return undefined
}
