// Turns the word lists of a language pack into matchers over tokens.
import type { WordList } from '../languages/pack'
import { fold } from './fold'
import type { Token } from './tokens'

type Entry<T> = { words: string[]; value: T }

/** Finds list entries of one or more words in a row of tokens; the longest entry wins. Constant time per position. */
export type Matcher<T = true> = {
  /** The entry that starts at `index`, with its length in tokens. */
  at(tokens: readonly Token[], index: number): { length: number; value: T } | null
  /** The length in tokens of the entry that ends at `index`, 0 when none does. */
  endingAt(tokens: readonly Token[], index: number): number
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

/** A matcher whose entries carry a value; of equal entries the first wins. */
export function matcherWith<T>(entries: Entry<T>[]): Matcher<T> {
  const first = new Map<string, Entry<T>[]>()
  const last = new Map<string, Entry<T>[]>()
  const singles = new Set<string>()
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    append(first, entry.words[0] ?? '', entry)
    append(last, entry.words.at(-1) ?? '', entry)
    if (entry.words.length === 1) singles.add(entry.words[0] ?? '')
  }
  const fits = (words: string[], tokens: readonly Token[], from: number) =>
    from >= 0 && words.every((word, k) => tokens[from + k]?.folded === word)
  return {
    at(tokens, index) {
      for (const { words, value } of first.get(tokens[index]?.folded ?? '') ?? [])
        if (fits(words, tokens, index)) return { length: words.length, value }
      return null
    },
    endingAt(tokens, index) {
      for (const { words } of last.get(tokens[index]?.folded ?? '') ?? [])
        if (fits(words, tokens, index - words.length + 1)) return words.length
      return 0
    },
    has: (folded) => singles.has(folded),
  }
}

function append<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}
