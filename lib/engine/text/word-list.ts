// Turns the word lists of a language pack into matchers over tokens.
import type { WordList } from '../languages/pack'
import { fold } from './fold'
import type { Token } from './tokens'

type Entry<T> = { words: string[]; value: T }

/** Which lists of a language have an entry that begins, or ends, with a word: one bit for each list. */
export type Listed = { begins: Uint32Array; ends: Uint32Array }

/** More lists than a language has: three words of bits. */
const LIST_WORDS = 4
const BITS = 32

const unlisted = (): Listed => ({ begins: new Uint32Array(LIST_WORDS), ends: new Uint32Array(LIST_WORDS) })

/** What is known of a word that no list holds, and of quotations and numbers. */
export const UNLISTED: Listed = unlisted()

/** Finds list entries of one or more words in a row of tokens; the longest entry wins. Constant time per position. */
export type Matcher<T = true> = {
  /** The place of the list's bit in `Listed`. */
  list: number
  /** The entry that starts at `index`, with its length in tokens. */
  at(tokens: readonly Token[], index: number): { length: number; value: T } | null
  /** The length in tokens of the entry that ends at `index`, 0 when none does. */
  endingAt(tokens: readonly Token[], index: number): number
  /** The value of a single word, already folded; null when it is not in the list. */
  single(folded: string): T | null
  /** Whether a single word, already folded, is in the list. */
  has(folded: string): boolean
}

/** The folded words of each entry of a list: `'il_quale che'` gives `[['il', 'quale'], ['che']]`. */
export function entriesOf(list: WordList, spell = fold): string[][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => entry.split('_').map(spell).filter(Boolean))
    .filter((words) => words.length > 0)
}

/**
 * The word lists of one language. Every token carries the bits of its word (`listedOf`), so that a list with nothing
 * to say about it, which is nearly every list at nearly every token, answers without looking anything up.
 */
export type Vocabulary = {
  /** A matcher whose entries carry a value; of equal entries the first wins. */
  matcherWith<T>(entries: Entry<T>[]): Matcher<T>
  /** What the lists hold of a folded word. */
  listedOf(folded: string): Listed
  /** Whether an entry of any of the lists begins with a token's word: one look instead of one for each list. */
  beginsAny(matchers: readonly Matcher<unknown>[]): (token: Token) => boolean
}

/** @throws Error when more lists are asked for than there are bits. */
export function createVocabulary(): Vocabulary {
  const listed = new Map<string, Listed>()
  let lists = 0
  const bitsOf = (word: string) => {
    const known = listed.get(word)
    if (known) return known
    const fresh = unlisted()
    listed.set(word, fresh)
    return fresh
  }
  const mark = (bits: Uint32Array, list: number) => {
    bits[list >>> 5] = (bits[list >>> 5] ?? 0) | (1 << (list % BITS))
  }
  return {
    listedOf: (folded) => listed.get(folded) ?? UNLISTED,
    matcherWith<T>(entries: Entry<T>[]): Matcher<T> {
      const list = lists++
      if (list >= LIST_WORDS * BITS) throw new Error('A language has more word lists than there are bits for them')
      for (const { words } of entries) {
        mark(bitsOf(words[0] ?? '').begins, list)
        mark(bitsOf(words.at(-1) ?? '').ends, list)
      }
      return matcherOf(entries, list)
    },
    beginsAny(matchers) {
      const any = new Uint32Array(LIST_WORDS)
      for (const { list } of matchers) mark(any, list)
      return ({ listed: { begins } }) => any.some((bits, place) => (bits & (begins[place] ?? 0)) !== 0)
    },
  }
}

function matcherOf<T>(entries: Entry<T>[], list: number): Matcher<T> {
  const first = new Map<string, Entry<T>[]>()
  const last = new Map<string, Entry<T>[]>()
  const singles = new Map<string, T>()
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    const [word = ''] = entry.words
    append(first, word, entry)
    append(last, entry.words.at(-1) ?? '', entry)
    if (entry.words.length === 1 && !singles.has(word)) singles.set(word, entry.value)
  }
  const place = list >>> 5
  const bit = 1 << (list % BITS)
  // Called at every token: plain loops, no closures.
  const fits = (words: string[], tokens: readonly Token[], from: number) => {
    if (from < 0) return false
    for (let k = 0; k < words.length; k++) if (tokens[from + k]?.folded !== words[k]) return false
    return true
  }
  return {
    list,
    // An index below 0 is asked for its property by name, which is slow, and slows every later call.
    at(tokens, index) {
      const token = index < 0 ? undefined : tokens[index]
      if (!token || ((token.listed.begins[place] ?? 0) & bit) === 0) return null
      for (const { words, value } of first.get(token.folded) ?? [])
        if (fits(words, tokens, index)) return { length: words.length, value }
      return null
    },
    endingAt(tokens, index) {
      const token = index < 0 ? undefined : tokens[index]
      if (!token || ((token.listed.ends[place] ?? 0) & bit) === 0) return 0
      for (const { words } of last.get(token.folded) ?? [])
        if (fits(words, tokens, index - words.length + 1)) return words.length
      return 0
    },
    single: (folded) => singles.get(folded) ?? null,
    has: (folded) => singles.has(folded),
  }
}

function append<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}
