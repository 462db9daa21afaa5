// What a statement is about, as signs that mean the same in every language.
import type { ReferenceLookup } from '../../identity/lookup'
import { CONCEPTS, spellingIn } from '../lexicon/concepts'
import { findConcepts } from '../lexicon/find-concepts'
import { isLight } from '../lexicon/light-words'
import { FUNCTION_WORDS } from '../same-text/function-words'
import { inLargestUnit } from './durations'
import { type FoundNumber, findNumbers } from './find-numbers'
import { findParties } from './find-parties'
import { negationsOf } from './negations'
import { type Tenses, tensesOf } from './tenses'
import type { ToldStatement } from './told-statement'
import { type Word, wordsOf } from './words'

export type SignKind = 'country' | 'name' | 'number' | 'date' | 'concept' | 'word'

export type Sign = {
  /** The same for the same thing: `country:RU`, `name:Kremlin`, `number:5000`, `concept:artillery`; a word of no concept begins with its language. */
  key: string
  kind: SignKind
  /** The concept this one is a kind of; null for all else. */
  broader: string | null
  /** UTF-16 offsets into the statement's text. */
  start: number
  end: number
}

export type ReadStatement = {
  told: ToldStatement
  words: readonly Word[]
  /** In the order of the text; the first of each key. */
  signs: readonly Sign[]
  /** Whether it holds a word that denies. */
  isDenied: boolean
} & Tenses

/** Letters of a word that no lexicon knows by which its forms are taken for one. */
const STEM_LENGTH = 6
const SHORTEST_WORD = 4
/** Signs that stand for words. */
const SYMBOLS: Readonly<Record<string, string>> = { '%': 'percent', '€': 'euro', $: 'dollar', '£': 'pound-sterling' }

/** @param names knows people, bodies and media by their names */
export function readStatement(told: ToldStatement, names: ReferenceLookup): ReadStatement {
  const { language, text } = told
  // What is reported indirectly begins in the middle of its sentence: a capital there is that of a name.
  const words = wordsOf(text).map((word, at) =>
    at === 0 && told.kind === 'indirect' ? { ...word, isOpening: false } : word,
  )
  const taken = new Set<number>()
  const signs: Sign[] = []
  const take = (at: number, length: number, found: Omit<Sign, 'start' | 'end'>) => {
    for (let place = at; place < at + length; place++) taken.add(place)
    signs.push({ ...found, start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 })
  }
  for (const { key, kind, country, at, length } of findParties(text, words, language, names)) {
    if (country && kind === 'name') take(at, length, { key: `country:${country}`, kind: 'country', broader: null })
    take(at, length, { key, kind: kind === 'country' ? 'country' : 'name', broader: null })
  }
  const numbers = findNumbers(words, language).filter(({ at }) => !taken.has(at))
  for (const { at, length } of numbers) for (let place = at; place < at + length; place++) taken.add(place)
  const spell = spellingIn(language)
  const open = words.map(({ printed }, at) => (taken.has(at) ? '' : spell(printed)))
  const counts = new Map(numbers.map((number) => [number.at + number.length, number]))
  const takeNumber = ({ kind, at, length }: FoundNumber, value: string) => {
    const told = kind === 'date' ? 'date' : 'number'
    take(at, length, { key: `${told}:${value}`, kind: told, broader: null })
  }
  for (const { concept, at, length } of findConcepts(open, language)) {
    const counted = counts.get(at)
    const duration =
      counted?.kind === 'amount' ? inLargestUnit({ count: Number(counted.value), unit: concept.id }) : null
    if (counted && duration) {
      // "An hour" counts nothing in words either.
      if (duration.count !== 1) takeNumber(counted, String(duration.count))
      counts.delete(at)
    }
    const known = duration && duration.unit !== concept.id ? CONCEPTS.get(duration.unit) : concept
    if (known)
      take(at, length, {
        key: `concept:${known.id}`,
        kind: 'concept',
        broader: known.broader && `concept:${known.broader}`,
      })
  }
  for (const number of counts.values()) takeNumber(number, number.value)
  words.forEach(({ printed }, at) => {
    const id = SYMBOLS[printed]
    if (id) take(at, 1, { key: `concept:${id}`, kind: 'concept', broader: null })
  })
  words.forEach((word, at) => {
    if (taken.has(at) || word.isNumber || word.folded.length < SHORTEST_WORD) return
    if (FUNCTION_WORDS.has(word.folded) || isLight(spell(word.printed), language)) return
    take(at, 1, { key: `${language.slice(0, 2)}:${word.folded.slice(0, STEM_LENGTH)}`, kind: 'word', broader: null })
  })
  const first = new Map<string, Sign>()
  for (const sign of signs.sort((a, b) => a.start - b.start)) if (!first.has(sign.key)) first.set(sign.key, sign)
  const isDenied = negationsOf(words, language).length > 0
  return { told, words, signs: [...first.values()], isDenied, ...tensesOf(words, language) }
}

/** The words of a stretch of a statement, as printed. @param span UTF-16 offsets */
export const printed = ({ told }: ReadStatement, { start, end }: { start: number; end: number }): string =>
  told.text.slice(start, end)
