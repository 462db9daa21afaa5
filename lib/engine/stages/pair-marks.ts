// Pairs the quotation marks of one paragraph, also mixed, nested, sloppy and unclosed ones.
import { alwaysOpen, closers, closersOf, singleMarks } from '../text/quote-marks'
import type { Token } from '../text/tokens'

export type Pair = { open: number; close: number; closed: boolean }

export const opensParagraph = `${alwaysOpen}"＂`

/** The opening mark that careless typing also puts where the closing one belongs: “…“. */
const SLOPPY = '“'

export const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char)
const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

export function opens(text: string, token: Token): boolean {
  const before = text[token.start - 1]
  const after = text[token.end]
  if (alwaysOpen.includes(token.folded) && !singleMarks.includes(token.folded))
    return !isWordChar(before) || !isSpace(after)
  return closersOf[token.folded] !== undefined && (isSpace(before) || !isWordChar(before)) && !isSpace(after)
}

export function closes(text: string, token: Token, opener: string): boolean {
  if (opener === SLOPPY && token.folded === SLOPPY)
    return !isSpace(text[token.start - 1]) && !isWordChar(text[token.end]) && text[token.start - 1] !== '('
  if (!closersOf[opener]?.includes(token.folded)) return false
  if (singleMarks.includes(opener)) return !isWordChar(text[token.end])
  return token.folded !== opener || !isSpace(text[token.start - 1]) || /^[\s,.;:!?]?$/.test(text[token.end] ?? '')
}

/** Whether the next paragraph opens with a mark, and whether that is a single one. */
export type Follows = 'goes on' | 'goes on in single marks' | null

/** The single mark that opens a quotation, and unlike an apostrophe never ends a word. */
export const CURLY = '‘'

/** "X said: ‘We left." with "‘Then …" in the next paragraph: the first stays open though single. */
function opensAgain(tokens: Token[], index: number, follows: Follows): boolean {
  const opens = index === 0 || /^[:,]$/.test(tokens[index - 1]?.folded ?? '')
  return opens && follows === 'goes on in single marks' && tokens[index]?.folded === CURLY
}

/** Pairs the marks of one paragraph in a single pass; `follows` says that the next paragraph opens with a mark. */
export function pairMarks(text: string, tokens: Token[], follows: Follows): Pair[] {
  const pairs: Pair[] = []
  const stillToCome = countClosers(tokens)
  const stack: { index: number; mark: string }[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'sign') return
    const count = stillToCome.get(token.folded)
    if (count !== undefined) stillToCome.set(token.folded, count - 1)
    const top = stack.at(-1)
    const outer = stack[0]
    if (top && closes(text, token, top.mark) && !isPossessive(text, tokens, index)) {
      stack.pop()
      if (stack.length === 0) pairs.push({ open: top.index, close: index, closed: true })
    } else if (outer && stack.length > 1 && closes(text, token, outer.mark) && !singleMarks.includes(outer.mark)) {
      stack.length = 0
      pairs.push({ open: outer.index, close: index, closed: true })
    } else if (
      outer &&
      !opens(text, token) &&
      closers.includes(token.folded) &&
      (closesSloppily(text, token, stack) || !properCloserComes(outer.mark, stillToCome))
    ) {
      stack.length = 0
      pairs.push({ open: outer.index, close: index, closed: true })
    } else if (
      (opens(text, token) || (!outer && opensLoosely(text, token, stillToCome))) &&
      (canOpenHere(token.folded, stillToCome) || opensAgain(tokens, index, follows))
    ) {
      if (
        outer &&
        closersOf[outer.mark] === closersOf[token.folded] &&
        !enoughClosers(stack.length, outer.mark, stillToCome)
      ) {
        pairs.push({ open: outer.index, close: lastBefore(tokens, index), closed: false })
        stack.length = 0
      }
      stack.push({ index, mark: token.folded })
    }
  })
  const left = stack.find(({ mark, index }) => !singleMarks.includes(mark) || opensAgain(tokens, index, follows))
  if (left)
    pairs.push({
      open: left.index,
      // A mark that opens its paragraph and never closes quotes the whole of it.
      close: follows !== null || left.index === 0 ? tokens.length - 1 : sentenceEnd(tokens, left.index),
      closed: false,
    })
  return pairs
}

/** `: " Never again "`: a straight mark between two spaces opens where its closer is still to come. */
function opensLoosely(text: string, token: Token, stillToCome: Closers): boolean {
  if (token.folded !== '"' || !isSpace(text[token.start - 1]) || !isSpace(text[token.end])) return false
  return ((stillToCome.get('"') ?? 0) & 1) === 1
}

/** A double mark of another kind right behind a stop or comma, that closes nothing else: “…," said X. */
function closesSloppily(text: string, token: Token, stack: { mark: string }[]): boolean {
  if (!/["”]/.test(token.folded) || !/[,.!?…]/.test(text[token.start - 1] ?? '')) return false
  return stack.every(({ mark }) => !closersOf[mark]?.includes(token.folded))
}

/** How far the mark that closes after a possessive is looked for. */
const POSSESSIVE_REACH = 200

/** "the lads’ heads dropped’": behind an s, before a lower-case word, with the true closer still to come. */
function isPossessive(text: string, tokens: Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !singleMarks.includes(token.folded) || !/s/i.test(text[token.start - 1] ?? '')) return false
  if (!/^\s\p{Ll}/u.test(text.slice(token.end, token.end + 2))) return false
  for (let i = index + 1; i < tokens.length && i < index + POSSESSIVE_REACH; i++) {
    const next = tokens[i]
    if (next?.kind !== 'sign' || !singleMarks.includes(next.folded)) continue
    return !opens(text, next) && !isWordChar(text[next.end])
  }
  return false
}

/** A single mark opens only when its closer is still to come: it may be an apostrophe. */
function canOpenHere(mark: string, stillToCome: Closers): boolean {
  return !singleMarks.includes(mark) || properCloserComes(mark, stillToCome)
}

function properCloserComes(mark: string, stillToCome: Closers): boolean {
  return [...(closersOf[mark] ?? '')].some((closer) => (stillToCome.get(closer) ?? 0) > 0)
}

function enoughClosers(depth: number, mark: string, stillToCome: Closers): boolean {
  const count = [...(closersOf[mark] ?? '')].reduce((sum, closer) => sum + (stillToCome.get(closer) ?? 0), 0)
  return count > depth
}

/** How many of each closing mark a paragraph still holds. */
type Closers = Map<string, number>

const anyCloser = closers + singleMarks

function countClosers(tokens: Token[]): Closers {
  const counts: Closers = new Map()
  for (const { kind, folded } of tokens)
    if (kind === 'sign' && anyCloser.includes(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return counts
}

const UNCLOSED_REACH = 200

/** The last position before `index` that ends in a word or a stop: where an unclosed quotation is cut when another opens. */
function lastBefore(tokens: Token[], index: number): number {
  for (let i = index - 1; i >= 0 && i > index - UNCLOSED_REACH; i--)
    if (/[.!?…,;]/.test(tokens[i]?.folded ?? '')) return i
  return index - 1
}

function sentenceEnd(tokens: Token[], from: number): number {
  for (let i = from + 1; i < tokens.length - 1; i++)
    if (/^[.!?…]$/.test(tokens[i]?.folded ?? '') && tokens[i + 1]?.capital) return i
  return tokens.length - 1
}
