// Reads a text for comparison: its sentences as content words, without what any story may have printed around it.
import { boilerplate } from './boilerplate'
import { datelineOf } from './dateline'
import { foldWord, foldWords, WORD } from './fold-words'
import { FUNCTION_WORDS } from './function-words'
import { hashText } from './hash'

/** A run of words in one sentence: what the paper says in its own voice, or what it quotes. Content words only, in order. */
export type Unit = { stems: readonly number[]; isQuoted: boolean }
export type Sentence = { units: readonly Unit[]; stems: readonly number[] }

export type ReadText = {
  /** What two identical texts share: the characters, without white space and with one shape of every mark. */
  key: string
  sentences: readonly Sentence[]
  /** Every word in order, folded and hashed. */
  words: readonly number[]
  /** For each of `words`, whether it is quoted. */
  quoted: readonly boolean[]
  /** The content words in order. */
  stems: readonly number[]
  /** The numbers printed, as printed but for their separators. */
  numbers: readonly string[]
}

type Word = { text: string; hash: number; stem: number | null; isQuoted: boolean }

/** A sign that ends a sentence, marks that close behind it, and what may begin the next. */
const SENTENCE_END = /(?<=[.!?;…·][»”"’'“)\]]{0,3})\s+(?=[«“„"‘'([—–-]{0,3}\s?[\p{Lu}\p{N}])/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const MIN_WORDS_OF_SENTENCE = 4
const MAX_WORDS_OF_BOILERPLATE = 45

const BOILERPLATE = new RegExp(`^(?:${boilerplate.map(({ pattern }) => pattern).join('|')})$`, 'u')

/** Whether a line or sentence says nothing of the story. Takes it as printed. */
export function isBoilerplate(text: string): boolean {
  return isBoilerplateWords(foldWords(text))
}

function isBoilerplateWords(words: readonly string[]): boolean {
  return words.length <= MAX_WORDS_OF_BOILERPLATE && BOILERPLATE.test(words.join(' '))
}

/** The same for two texts that differ in nothing but white space, Unicode form and the shape of quotation marks, apostrophes and dashes. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[‘’‚‛ʼ`´′]/gu, "'")
    .replace(/''|[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, '')
}

/** Reads `text` once, so that it can be compared with many. */
export function readText(text: string): ReadText {
  const sentences: Word[][] = []
  for (const line of text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .split(/[\n\r\u2028\u2029]+/u))
    sentences.push(...sentencesOf(line))
  const words = sentences.flat()
  const told = sentences.map(sentenceOf).filter(({ stems }) => stems.length > 0)
  return {
    key: keyOf(text),
    sentences: told,
    words: words.map(({ hash }) => hash),
    quoted: words.map(({ isQuoted }) => isQuoted),
    stems: told.flatMap(({ stems }) => stems),
    numbers: words.filter(({ text: word }) => /^\p{N}/u.test(word)).map(({ text: word }) => word),
  }
}

function sentencesOf(line: string): Word[][] {
  const body = line.trim().slice(datelineOf(line.trim()).length)
  const quotations = quotationsOf(body)
  const sentences: Word[][] = []
  let start = 0
  for (const part of body.split(SENTENCE_END)) {
    const at = body.indexOf(part, start)
    start = at + part.length
    const words = wordsOf(part, at, quotations)
    if (words.length === 0 || isBoilerplateWords(words.map(({ text }) => text))) continue
    const last = sentences.at(-1)
    // "Mr." and other fragments belong to what follows or precedes.
    if (last && (last.length < MIN_WORDS_OF_SENTENCE || words.length < MIN_WORDS_OF_SENTENCE)) last.push(...words)
    else sentences.push(words)
  }
  return isBoilerplateWords(sentences.flat().map(({ text }) => text)) ? [] : sentences
}

function wordsOf(part: string, at: number, quotations: readonly [number, number][]): Word[] {
  return [...part.matchAll(WORD)].map(({ 0: printed, index }) => {
    const place = at + index
    const text = foldWord(printed)
    return {
      text,
      hash: hashText(text),
      stem: isContent(text, printed) ? hashText(text, stemLength(text)) : null,
      isQuoted: quotations.some(([from, to]) => from < place && place < to),
    }
  })
}

/** Numbers, abbreviations in capitals, and words of four letters and more that are not in every text. */
function isContent(word: string, printed: string): boolean {
  if (/^\p{N}/u.test(word)) return true
  if (word.length < 4) return word.length > 1 && printed === printed.toUpperCase()
  return !FUNCTION_WORDS.has(word)
}

/** How much of a word is left of it in all its cases and persons: two letters less, four at least and six at most. */
function stemLength(word: string): number {
  return /^\p{N}/u.test(word) ? word.length : Math.max(4, Math.min(6, word.length - 2))
}

function sentenceOf(words: readonly Word[]): Sentence {
  const stemsOf = (some: readonly Word[]) => some.flatMap(({ stem }) => (stem === null ? [] : [stem]))
  const units = [false, true].map((isQuoted) => ({
    isQuoted,
    stems: stemsOf(words.filter((word) => word.isQuoted === isQuoted)),
  }))
  return { units: units.filter(({ stems }) => stems.length > 0), stems: stemsOf(words) }
}

const CLOSED_BY: Record<string, string> = { '«': '»', '“': '”“', '„': '“”"', '»': '«', '"': '"', '‘': '’' }

/** Where a line quotes, as offsets of the opening and the closing mark; a quotation left open ends with its line. */
function quotationsOf(line: string): [number, number][] {
  const found: [number, number][] = []
  let open = -1
  let closers = ''
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if (open < 0) {
      const closing = CLOSED_BY[sign]
      if (closing === undefined) continue
      open = at
      closers = closing
    } else if (closers.includes(sign) && !(sign === '’' && /\p{L}/u.test(line[at + 1] ?? ''))) {
      found.push([open, at])
      open = -1
    }
  }
  // A single mark that nothing closes is an apostrophe.
  if (open >= 0 && closers !== '’') found.push([open, line.length])
  return found
}
