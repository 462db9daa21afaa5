// Cuts a text into words, numbers and single signs, with their offsets.
import type { Span } from '../types'
import { doubledMarks } from './quote-marks'
import type { Listed } from './word-list'

/**
 * `quote` tokens stand for a whole stretch of quoted text once sentences are built (see `stages/segment.ts`);
 * the tokenizer itself makes only words, numbers and signs.
 */
export type Token = Span & {
  kind: 'word' | 'number' | 'sign' | 'quote'
  folded: string
  /** The first letter is a capital. */
  capital: boolean
  /** Which quotation a `quote` token stands for, else -1. */
  quote: number
  /** Which word lists hold it. */
  listed: Listed
}

/** What a word is wherever it is printed so. */
type Word = Pick<Token, 'kind' | 'folded' | 'capital' | 'listed'>

export type TokenCutter = {
  elision: boolean
  /** Folded endings to cut off, longest first. */
  enclitics: string[]
  /** The spelling in which words are compared. */
  fold: (word: string) => string
  listedOf: (folded: string) => Listed
  /** Words read before, by their print: a text has few that are new. */
  known: Map<string, Word>
}

const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ]|[-‐‑])[\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,:](?=\p{N})\p{N}+)*(?:['’ʼ](?!'))?|''|``|[^\s]/gu
const STARTS_WORD = /^[\p{L}\p{M}\p{N}]/u
const NUMBER = /^\p{N}[\p{N}.,:]*$/u
const CAPITAL = /^\p{Lu}/u
const APOSTROPHE = /['’ʼ]/
/** Elided words that stand alone are short (po’, απ’); after a longer word the sign closes a quotation. */
const SHORT_ELISION = 5
const LONGEST_ELISION = 8
/** Longer words are rare, and keeping one may keep the whole text it was cut from. */
const LONGEST_KNOWN = 12
/** Words kept at most; then the keeping starts afresh. */
const MOST_KNOWN = 50_000

/**
 * The tokens of `text` between two offsets, in order. An apostrophe that ends a word stays with it only where the language elides
 * (`l'`, `dell’`); a closing single mark after a word is a sign.
 */
export function tokenize(text: string, start: number, end: number, cutter: TokenCutter): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index
    if (STARTS_WORD.test(match[0])) cutWord(match[0], at, cutter, tokens)
    else pushSign(match[0], at, cutter, tokens)
  }
  return tokens
}

function cutWord(word: string, at: number, cutter: TokenCutter, tokens: Token[]) {
  const { elision, enclitics, fold } = cutter
  let from = 0
  if (elision) {
    for (let i = 0; i < word.length - 1; i++)
      if (APOSTROPHE.test(word[i] ?? '') && i - from < LONGEST_ELISION) {
        push(word.slice(from, i + 1), at + from, cutter, tokens)
        from = i + 1
      }
  }
  let rest = word.slice(from)
  const trailing = APOSTROPHE.test(rest.at(-1) ?? '')
  if (trailing && !(elision && rest.length <= SHORT_ELISION)) rest = rest.slice(0, -1)
  const folded = enclitics.length > 0 ? fold(rest) : ''
  const enclitic = enclitics.find((ending) => folded.length > ending.length && folded.endsWith(ending))
  const cut = enclitic ? rest.length - enclitic.length : rest.length
  push(rest.slice(0, cut), at + from, cutter, tokens)
  if (enclitic) push(rest.slice(cut), at + from + cut, cutter, tokens)
  const done = from + rest.length
  if (done < word.length) pushSign(word.slice(done), at + done, cutter, tokens)
}

function pushSign(sign: string, start: number, { listedOf }: TokenCutter, tokens: Token[]) {
  const folded = doubledMarks[sign] ?? sign
  const listed = listedOf(folded)
  tokens.push({ start, end: start + sign.length, kind: 'sign', folded, capital: false, quote: -1, listed })
}

function push(word: string, start: number, cutter: TokenCutter, tokens: Token[]) {
  const { kind, folded, capital, listed } = readWord(word, cutter)
  tokens.push({ start, end: start + word.length, kind, folded, capital, quote: -1, listed })
}

function readWord(word: string, { fold, listedOf, known }: TokenCutter): Word {
  const before = known.get(word)
  if (before) return before
  const folded = fold(word)
  const kind = NUMBER.test(word) ? 'number' : 'word'
  const read: Word = { kind, folded, capital: CAPITAL.test(word), listed: listedOf(folded) }
  if (word.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word, read)
  }
  return read
}
