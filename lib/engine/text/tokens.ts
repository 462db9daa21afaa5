// Cuts a text into words, numbers and single signs, with their offsets.
import type { Span } from '../types'
import { doubledMarks } from './quote-marks'
import { endOfPiece, skipSpace } from './scan'
import { type Listed, UNLISTED } from './word-list'

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
  /** What the word is wherever it stands, a bit for each trait of the language; 0 for a `quote`. */
  traits: number
  /** How many tokens the printed time takes that opens here, and how many the one that closes here; 0 for none. */
  opensTime: number
  closesTime: number
}

/** A token of a word that is printed so anywhere; its offsets count from the word's start. */
type Piece = Omit<Token, 'quote' | 'opensTime' | 'closesTime'>

export type TokenCutter = {
  elision: boolean
  /** Folded endings to cut off, longest first. */
  enclitics: string[]
  /** The spelling in which words are compared. */
  fold: (word: string) => string
  listedOf: (folded: string) => Listed
  traitsOf: (word: Pick<Token, 'kind' | 'folded' | 'capital' | 'listed'>) => number
  /** Words cut before, by their print: a text has few that are new. */
  known: Map<string, readonly Piece[]>
}

const STARTS_WORD = /^[\p{L}\p{M}\p{N}]/u
const NUMBER = /^\p{N}[\p{N}.,:]*$/u
/** The article of an Arabic name keeps its small letter: al-Assad, el-Baradei. */
const CAPITAL = /^(?:(?:al|el|an|ar|as|at|az|ad|ash|asch|bin|ibn)[-‐‑])?\p{Lu}/u
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
  for (let at = skipSpace(text, start, end); at < end; ) {
    const to = endOfPiece(text, at, end)
    for (const { start: from, end: length, kind, folded, capital, listed, traits } of piecesOf(
      text.slice(at, to),
      cutter,
    ))
      tokens.push({
        start: at + from,
        end: at + length,
        kind,
        folded,
        capital,
        quote: -1,
        listed,
        traits,
        opensTime: 0,
        closesTime: 0,
      })
    at = skipSpace(text, to, end)
  }
  return tokens
}

function piecesOf(printed: string, cutter: TokenCutter): readonly Piece[] {
  const { known } = cutter
  const before = known.get(printed)
  if (before) return before
  const pieces = STARTS_WORD.test(printed) ? cutWord(printed, cutter) : [signAt(printed, 0, cutter)]
  if (printed.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(printed, pieces)
  }
  return pieces
}

function cutWord(word: string, cutter: TokenCutter): Piece[] {
  const { elision, enclitics, fold } = cutter
  const pieces: Piece[] = []
  let from = 0
  if (elision) {
    for (let i = 0; i < word.length - 1; i++)
      if (APOSTROPHE.test(word[i] ?? '') && i - from < LONGEST_ELISION) {
        pieces.push(wordAt(word.slice(from, i + 1), from, cutter))
        from = i + 1
      }
  }
  let rest = word.slice(from)
  const trailing = APOSTROPHE.test(rest.at(-1) ?? '')
  const typed = trailing && elision ? typedAccent(rest, cutter) : null
  if (typed) {
    const accented = { kind: 'word', folded: typed, capital: CAPITAL.test(rest) } as const
    return [...pieces, pieceOf(accented, from, rest.length, cutter)]
  }
  if (trailing && !(elision && rest.length <= SHORT_ELISION)) rest = rest.slice(0, -1)
  const folded = fold(rest)
  const enclitic = enclitics.find((ending) => folded.length > ending.length && folded.endsWith(ending))
  const cut = enclitic ? rest.length - enclitic.length : rest.length
  pieces.push(wordAt(rest.slice(0, cut), from, cutter))
  if (enclitic) pieces.push(wordAt(rest.slice(cut), from + cut, cutter))
  const done = from + rest.length
  if (done < word.length) pieces.push(signAt(word.slice(done), done, cutter))
  return pieces
}

/** Accents that a typewriter had no key for, by the letter the apostrophe stands behind. */
const ACCENTED: Record<string, readonly string[]> = { a: ['à'], e: ['è', 'é'], i: ['ì'], o: ['ò'], u: ['ù'] }

/** "E' vero", "piu'": a word that the language knows with an accent where an apostrophe is typed for it; null when it knows none. */
function typedAccent(word: string, { fold, listedOf }: TokenCutter): string | null {
  const stem = fold(word.slice(0, -2))
  const accented = ACCENTED[fold(word.at(-2) ?? '')] ?? []
  return accented.map((letter) => stem + letter).find((spelling) => listedOf(spelling) !== UNLISTED) ?? null
}

function signAt(sign: string, start: number, cutter: TokenCutter): Piece {
  return pieceOf({ kind: 'sign', folded: doubledMarks[sign] ?? sign, capital: false }, start, sign.length, cutter)
}

function wordAt(word: string, start: number, cutter: TokenCutter): Piece {
  const kind = NUMBER.test(word) ? 'number' : 'word'
  return pieceOf({ kind, folded: cutter.fold(word), capital: CAPITAL.test(word) }, start, word.length, cutter)
}

function pieceOf(
  read: Pick<Token, 'kind' | 'folded' | 'capital'>,
  start: number,
  length: number,
  { listedOf, traitsOf }: TokenCutter,
): Piece {
  const word = { ...read, listed: listedOf(read.folded) }
  return { ...word, start, end: start + length, traits: traitsOf(word) }
}
