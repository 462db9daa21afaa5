// The concepts of the multilingual lexicon, and which of them the words of a text express.
import { fold, foldKeepingAccents } from '../../engine/text/fold'
import { remember } from '../../identity/remember'
import { DIPLOMACY_MILITARY } from './diplomacy-military'
import { ECONOMY } from './economy'
import { GENERAL } from './general'
import { POLITICS } from './politics'
import { SOCIETY } from './society'

/** The fields in the order in which a word that stands in two of them is understood. */
const FIELDS = [DIPLOMACY_MILITARY, POLITICS, ECONOMY, SOCIETY, GENERAL]

export type Concept = {
  id: string
  /** The idea it is a kind of; null where none is listed. */
  broader: string | null
}

/** One word of a listed term; `open` says where more letters may stand. */
type Pattern = { letters: string; opensBefore: boolean; opensAfter: boolean }
type Term = { patterns: Pattern[]; concept: Concept }
type Index = {
  /** By the whole first word, and by its beginning where more letters may follow. */
  whole: Map<string, Term[]>
  beginnings: Map<string, Term[]>
  /** By the end of a compound, and by the beginning of its last part. */
  ends: Map<string, Term[]>
  lastParts: Map<string, Term[]>
}

const TERM_WORD = /[\s'’-]+/u
/** Languages in which an accent moves or goes as a word is inflected; in the others it tells words apart ("sûr" and "sur"). */
const MOVING_ACCENTS = new Set(['el', 'en'])

/** The spelling in which the words of a language are looked up. */
export const spellingIn = (language: string): ((word: string) => string) =>
  MOVING_ACCENTS.has(language.slice(0, 2)) ? fold : foldKeepingAccents

function patternOf(word: string, language: string): Pattern {
  const letters = spellingIn(language)(word.replaceAll('*', ''))
  return { letters, opensBefore: word.startsWith('*'), opensAfter: word.endsWith('*') }
}

function parse(): { concepts: Map<string, Concept>; indexes: Map<string, Index> } {
  const concepts = new Map<string, Concept>()
  const indexes = new Map<string, Index>()
  for (const field of FIELDS)
    for (const line of field.trim().split('\n')) {
      const [head = '', ...lists] = line.split('|').map((part) => part.trim())
      const [id = '', broader] = head.split(/\s+\^/u)
      const concept = { id, broader: broader ?? null }
      concepts.set(id, concept)
      for (const list of lists) {
        const language = list.slice(0, 2)
        const index = indexes.get(language) ?? emptyIndex()
        indexes.set(language, index)
        for (const term of list.slice(3).split(',')) addTerm(index, term.trim(), concept, language)
      }
    }
  return { concepts, indexes }
}

const emptyIndex = (): Index => ({ whole: new Map(), beginnings: new Map(), ends: new Map(), lastParts: new Map() })

function addTerm(index: Index, term: string, concept: Concept, language: string): void {
  const patterns = term
    .split(TERM_WORD)
    .filter(Boolean)
    .map((word) => patternOf(word, language))
  const [first] = patterns
  if (!first) return
  const { opensBefore, opensAfter, letters } = first
  const map = opensBefore ? (opensAfter ? index.lastParts : index.ends) : opensAfter ? index.beginnings : index.whole
  const terms = map.get(letters)
  if (terms) terms.push({ patterns, concept })
  else map.set(letters, [{ patterns, concept }])
}

const { concepts, indexes } = parse()

/** All concepts by their ids. */
export const CONCEPTS: ReadonlyMap<string, Concept> = concepts
/** The languages every concept has words in. */
export const LEXICON_LANGUAGES: readonly string[] = [...indexes.keys()]

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
  const index = indexes.get(language.slice(0, 2))
  if (!index) return []
  const found: FoundConcept[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = longestPhrase(index, words, at)
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

function longestPhrase(index: Index, words: readonly string[], at: number): { term: Term; length: number } | null {
  let best: { term: Term; length: number } | null = null
  for (const term of termsFrom(index, words[at] ?? '')) {
    if (term.patterns.length < 2) continue
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

/** Of a language's code and a word, parted by a blank. */
const conceptsOfWord = remember((key): Concept[] => {
  const [language = '', word = ''] = key.split(' ')
  const index = indexes.get(language)
  if (!index || word.length < 2) return []
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
