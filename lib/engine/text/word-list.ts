// Turns the word lists of a language pack into matchers over tokens.
import type { WordList } from '../languages/pack'
import { fold } from './fold'
import type { Token } from './tokens'

type Entry<T> = { words: string[]; value: T }

/** What an entry answers, made once. */
type Answer<T> = { readonly length: number; readonly value: T }
type Answering = { words: string[]; answer: Answer<unknown> }

/** The entries of one list that a word begins, and those it ends, longest first. */
type Held = { list: number; beginning: Answering[]; ending: Answering[] }

/**
 * What a language's lists hold at a word: which of them begin or end an entry with it, or have
 * it for an entry by itself, one bit for each; and the entries.
 */
export type Listed = { begins: Int32Array; ends: Int32Array; alone: Int32Array; held: Held[] }

/** Room for more lists than a language has: four words of bits. */
const BIT_WORDS = 4
const BITS = 32

const noBits = () => new Int32Array(BIT_WORDS)
const unlisted = (): Listed => ({ begins: noBits(), ends: noBits(), alone: noBits(), held: [] })

/** What is known of a word that no list holds, and of quotations. */
export const UNLISTED: Listed = unlisted()

/** Finds list entries of one or more words in a row of tokens; the longest entry wins. Constant time per position. */
export type Matcher<T = true> = {
  /** The place of the list's bit in `Listed`. */
  list: number
  /** The entry that starts at `index`, with its length in tokens. */
  at(tokens: readonly Token[], index: number): Answer<T> | null
  /** The length in tokens of the entry that ends at `index`, 0 when none does. */
  endingAt(tokens: readonly Token[], index: number): number
  /** The value of a single word, already folded; null when it is not in the list. */
  single(folded: string): T | null
  /** Whether a single word, already folded, is in the list. */
  has(folded: string): boolean
  /** Whether a token's word, by itself, is in the list. */
  holds(token: Pick<Token, 'listed'> | undefined): boolean
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
  beginsAny(matchers: readonly Matcher<unknown>[]): (word: Pick<Token, 'listed'>) => boolean
  /** The same for an entry that ends with the word. */
  endsAny(matchers: readonly Matcher<unknown>[]): (word: Pick<Token, 'listed'>) => boolean
}

/** @throws Error when more lists are asked for than there are bits. */
export function createVocabulary(): Vocabulary {
  const listed = new Map<string, Listed>()
  let lists = 0
  const listedAt = (word: string) => {
    const known = listed.get(word)
    if (known) return known
    const fresh = unlisted()
    listed.set(word, fresh)
    return fresh
  }
  return {
    listedOf: (folded) => listed.get(folded) ?? UNLISTED,
    matcherWith<T>(entries: Entry<T>[]): Matcher<T> {
      const list = lists++
      if (list >= BIT_WORDS * BITS) throw new Error('A language has more word lists than there are bits for them')
      for (const { words, value } of [...entries].sort((a, b) => b.words.length - a.words.length)) {
        const entry = { words, answer: { length: words.length, value } }
        const [first, last] = [listedAt(words[0] ?? ''), listedAt(words.at(-1) ?? '')]
        mark(first.begins, list)
        mark(last.ends, list)
        if (words.length === 1) mark(first.alone, list)
        heldBy(first, list).beginning.push(entry)
        heldBy(last, list).ending.push(entry)
      }
      return matcherOf(entries, list)
    },
    beginsAny(matchers) {
      const any = bitsOf(matchers)
      return ({ listed: { begins } }) => shareBit(begins, any)
    },
    endsAny(matchers) {
      const any = bitsOf(matchers)
      return ({ listed: { ends } }) => shareBit(ends, any)
    },
  }
}

function bitsOf(matchers: readonly Matcher<unknown>[]): Int32Array {
  const any = noBits()
  for (const { list } of matchers) mark(any, list)
  return any
}

function shareBit(bits: Int32Array, any: Int32Array): boolean {
  for (let place = 0; place < BIT_WORDS; place++) if (((bits[place] ?? 0) & (any[place] ?? 0)) !== 0) return true
  return false
}

function mark(bits: Int32Array, list: number) {
  const place = list >>> 5
  bits[place] = (bits[place] ?? 0) | (1 << (list % BITS))
}

function heldBy(listed: Listed, list: number): Held {
  const known = listed.held.find((held) => held.list === list)
  if (known) return known
  const fresh: Held = { list, beginning: [], ending: [] }
  listed.held.push(fresh)
  return fresh
}

/** Whether the tokens from `from` are these words, of which the one by which the entry was found is known to be. */
function fits(words: string[], tokens: readonly Token[], from: number, known: number): boolean {
  if (from < 0) return false
  for (let k = 0; k < words.length; k++) if (k !== known && tokens[from + k]?.folded !== words[k]) return false
  return true
}

/** The matcher of a list. Its functions are called many times at every token: plain loops, nothing made on the way. */
function matcherOf<T>(entries: Entry<T>[], list: number): Matcher<T> {
  const singles = new Map<string, T>()
  for (const { words, value } of entries) {
    const [word = ''] = words
    if (words.length === 1 && !singles.has(word)) singles.set(word, value)
  }
  const place = list >>> 5
  const bit = 1 << (list % BITS)
  return {
    list,
    // An index below 0 is asked for its property by name, which is slow, and slows every later call.
    at(tokens, index) {
      const token = index < 0 ? undefined : tokens[index]
      if (!token || ((token.listed.begins[place] ?? 0) & bit) === 0) return null
      for (const held of token.listed.held)
        if (held.list === list)
          for (const { words, answer } of held.beginning) if (fits(words, tokens, index, 0)) return answer as Answer<T>
      return null
    },
    endingAt(tokens, index) {
      const token = index < 0 ? undefined : tokens[index]
      if (!token || ((token.listed.ends[place] ?? 0) & bit) === 0) return 0
      for (const held of token.listed.held)
        if (held.list === list)
          for (const { words } of held.ending) {
            const last = words.length - 1
            if (fits(words, tokens, index - last, last)) return words.length
          }
      return 0
    },
    single: (folded) => singles.get(folded) ?? null,
    has: (folded) => singles.has(folded),
    holds: (token) => token !== undefined && ((token.listed.alone[place] ?? 0) & bit) !== 0,
  }
}
