// The concepts of the multilingual lexicon, with the terms that express them by language.
import { fold, foldKeepingAccents } from '../../engine/text/fold'
import { remember } from '../../identity/remember'
import { DIPLOMACY_MILITARY } from './diplomacy-military'
import { ECONOMY } from './economy'
import { EVERYDAY } from './everyday'
import { GENERAL } from './general'
import { POLITICS } from './politics'
import { SOCIETY } from './society'

/** The fields in the order in which a word that stands in two of them is understood. */
const FIELDS = [DIPLOMACY_MILITARY, POLITICS, ECONOMY, SOCIETY, EVERYDAY, GENERAL]

export type Concept = {
  id: string
  /** The idea it is a kind of; null where none is listed. */
  broader: string | null
}

/** One word of a listed term; `open` says where more letters may stand. */
export type Pattern = { letters: string; opensBefore: boolean; opensAfter: boolean }
export type Term = { patterns: Pattern[]; concept: Concept }
export type Index = {
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

/** The same words come again and again: so many answers are kept, then the keeping starts afresh. */
const MOST_WORDS = 100_000
const withoutAccents = remember(fold, MOST_WORDS)
const withAccents = remember(foldKeepingAccents, MOST_WORDS)

/** The spelling in which the words of a language are looked up. */
export const spellingIn = (language: string): ((word: string) => string) =>
  MOVING_ACCENTS.has(language.slice(0, 2)) ? withoutAccents : withAccents

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

/** The terms of a language (BCP-47), each by its first word; null where the lexicon has none. */
export const indexOf = (language: string): Index | null => indexes.get(language.slice(0, 2)) ?? null
