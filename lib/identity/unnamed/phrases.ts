// Finds the words and phrases of a lexicon in a printed name.
import { foldName } from '../fold-name'

/** A word of a printed text: folded, with its place as printed. */
export type Word = { folded: string; start: number; end: number }

/** What a lexicon knows of a stretch of words: `at` and `length` count words. */
export type Found<Role> = { role: Role; at: number; length: number }

/** One word of a listed phrase; `open` says where more letters may stand. */
type Pattern = { folded: string; open: 'start' | 'end' | null }
type Listed<Role> = { patterns: Pattern[]; role: Role }

export type Lexicon<Role> = { exact: ReadonlyMap<string, Listed<Role>[]>; open: Listed<Role>[] }

/** `U.S.` and `EE. UU.` are one word each. */
const DOTTED = /(?:\p{Lu}\.){2,}|\p{Lu}{2}\.\s?\p{Lu}{2}\.?|[\p{L}\p{N}\p{M}]+/gu

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(DOTTED)].map(({ 0: printed, index }) => ({
    folded: foldName(printed),
    start: index,
    end: index + printed.length,
  }))
}

function patternOf(word: string): Pattern {
  const open = word.startsWith('*') ? 'start' : word.endsWith('*') ? 'end' : null
  return { folded: foldName(word), open }
}

/** The patterns of one listed phrase: an apostrophe or hyphen parts words there as it does in a text. */
function phraseOf(listed: string): Pattern[] {
  return listed
    .split(/[_'’-]/u)
    .filter(Boolean)
    .map(patternOf)
}

/** Builds a lexicon from word lists (see `source-words.ts`), each with what it says of the words in it. */
export function buildLexicon<Role>(lists: readonly (readonly [role: Role, words: string])[]): Lexicon<Role> {
  const exact = new Map<string, Listed<Role>[]>()
  const open: Listed<Role>[] = []
  for (const [role, words] of lists)
    for (const listed of words.split(/\s+/u).filter(Boolean)) {
      const patterns = phraseOf(listed)
      const [first] = patterns
      if (!first?.folded) continue
      const entry = { patterns, role }
      if (first.open) open.push(entry)
      else exact.set(first.folded, [...(exact.get(first.folded) ?? []), entry])
    }
  return { exact, open }
}

function fits({ folded, open }: Pattern, word: string | undefined): boolean {
  if (word === undefined) return false
  if (open === 'start') return word.endsWith(folded)
  return open === 'end' ? word.startsWith(folded) : word === folded
}

/** Everything the lexicon knows of these words, from the left; where a phrase fits, its words do not count one by one. */
export function findPhrases<Role>(words: readonly Word[], { exact, open }: Lexicon<Role>): Found<Role>[] {
  const found: Found<Role>[] = []
  for (let at = 0; at < words.length; ) {
    const listed = [...(exact.get(words[at]?.folded ?? '') ?? []), ...open].filter(({ patterns }) =>
      patterns.every((pattern, index) => fits(pattern, words[at + index]?.folded)),
    )
    const length = Math.max(0, ...listed.map(({ patterns }) => patterns.length))
    for (const { role, patterns } of listed) if (patterns.length === length) found.push({ role, at, length })
    at += Math.max(1, length)
  }
  return found
}
