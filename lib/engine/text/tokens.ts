// Cuts a text into words, numbers and single signs, with their offsets.
import type { Span } from '../types'
import { doubledMarks } from './quote-marks'

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
}

export type TokenCutter = {
  elision: boolean
  /** Folded endings to cut off, longest first. */
  enclitics: string[]
  /** The spelling in which words are compared. */
  fold: (word: string) => string
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

/**
 * The tokens of `text` between two offsets, in order. An apostrophe that ends a word stays with it only where the language elides
 * (`l'`, `dell’`); a closing single mark after a word is a sign.
 */
export function tokenize(text: string, start: number, end: number, cutter: TokenCutter): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index
    if (STARTS_WORD.test(match[0])) cutWord(match[0], at, cutter, tokens)
    else
      tokens.push({
        start: at,
        end: at + match[0].length,
        kind: 'sign',
        folded: doubledMarks[match[0]] ?? match[0],
        capital: false,
        quote: -1,
      })
  }
  return tokens
}

function cutWord(word: string, at: number, { elision, enclitics, fold }: TokenCutter, tokens: Token[]) {
  let from = 0
  if (elision) {
    for (let i = 0; i < word.length - 1; i++)
      if (APOSTROPHE.test(word[i] ?? '') && i - from < LONGEST_ELISION) {
        push(word.slice(from, i + 1), at + from, fold, tokens)
        from = i + 1
      }
  }
  let rest = word.slice(from)
  const trailing = APOSTROPHE.test(rest.at(-1) ?? '')
  if (trailing && !(elision && rest.length <= SHORT_ELISION)) rest = rest.slice(0, -1)
  const folded = fold(rest)
  const enclitic = enclitics.find((ending) => folded.length > ending.length && folded.endsWith(ending))
  const cut = enclitic ? rest.length - enclitic.length : rest.length
  push(rest.slice(0, cut), at + from, fold, tokens)
  if (enclitic) push(rest.slice(cut), at + from + cut, fold, tokens)
  const done = from + rest.length
  if (done < word.length)
    tokens.push({
      start: at + done,
      end: at + word.length,
      kind: 'sign',
      folded: word.slice(done),
      capital: false,
      quote: -1,
    })
}

function push(word: string, start: number, fold: TokenCutter['fold'], tokens: Token[]) {
  tokens.push({
    start,
    end: start + word.length,
    kind: NUMBER.test(word) ? 'number' : 'word',
    folded: fold(word),
    capital: CAPITAL.test(word),
    quote: -1,
  })
}
