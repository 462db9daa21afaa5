// Reads a text for comparison: its sentences as content words, without what any story may have printed around it.
import { boilerplate } from './boilerplate'
import { datelineOf } from './dateline'
import { foldWord, foldWords, WORD } from './fold-words'
import { FUNCTION_WORDS } from './function-words'
import { hashText } from './hash'
import { NUMBER_WORDS } from './number-words'

/**
 * The part of a sentence that is the paper's own prose, or the part that two papers may share without copying:
 * quotations, and headings, which come from the agency. Content words in order, as hashes.
 */
export type Unit = { stems: readonly number[]; isCommon: boolean }

export type Sentence = {
  units: readonly Unit[]
  /** The content words of all units in the order printed. */
  stems: readonly number[]
  /** Those of them that are numbers or days of the week. */
  counts: readonly number[]
}

export type ReadText = {
  /** What two identical texts share: the characters, without white space and with one shape of every mark. */
  key: string
  sentences: readonly Sentence[]
  /** The content words of all sentences in order. */
  stems: readonly number[]
}

type Word = { text: string; stem: number | null; isCount: boolean; isCommon: boolean }

/** A sign that ends a sentence, marks that close behind it, and what may begin the next. */
const SENTENCE_END = /(?<=[.!?;…·][»”"’'“)\]]{0,3})\s+(?=[«“„"‘'([—–-]{0,3}\s?[\p{Lu}\p{N}])/u
const ENDS_SENTENCE = /[.!?;:…·][»”"’'“)\]]{0,3}$/u
const MAX_HEADING = 160
const SINGLE_BREAK = /(?<!\n)\n(?!\n)/gu
const BREAK_INSIDE_SENTENCE = /(?<!\n)\n(?=\p{Ll})/gu
const BREAK_BEHIND_WORD = /(?<=[\p{L}\p{N},’'-])\n(?!\n)/gu
/** Where so many of the single line breaks stand inside a sentence, the lines are those of a page, not of the text. */
const WRAPPED = 0.3
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const MIN_WORDS_OF_SENTENCE = 4
const MAX_WORDS_OF_SENTENCE = 40
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
  const lines = linesOf(text)
  const firstOfStory = lines.findIndex((line) => line.length > MAX_HEADING || ENDS_SENTENCE.test(line))
  const sentences = lines
    .flatMap((line, at) => sentencesOf(line, at < firstOfStory))
    .flatMap(cutLong)
    .map(sentenceOf)
    .filter(({ stems }) => stems.length > 0)
  return { key: keyOf(text), sentences, stems: sentences.flatMap(({ stems }) => stems) }
}

/** The lines of a text; where it was wrapped to some width, the paragraphs. */
function linesOf(text: string): string[] {
  const clean = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
  const breaks = clean.match(SINGLE_BREAK)?.length ?? 0
  const inside = clean.match(BREAK_INSIDE_SENTENCE)?.length ?? 0
  return (inside > breaks * WRAPPED ? clean.replace(BREAK_BEHIND_WORD, ' ') : clean)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function sentencesOf(line: string, isHeading: boolean): Word[][] {
  const body = line.slice(datelineOf(line).length)
  const common: [number, number][] = isHeading ? [[-1, body.length]] : quotationsOf(body)
  const sentences: Word[][] = []
  let start = 0
  for (const part of body.split(SENTENCE_END)) {
    const at = body.indexOf(part, start)
    start = at + part.length
    const words = wordsOf(part, at, common)
    if (words.length === 0 || isBoilerplateWords(words.map(({ text }) => text))) continue
    const last = sentences.at(-1)
    // "Mr." and other fragments belong to what follows or precedes.
    if (last && (last.length < MIN_WORDS_OF_SENTENCE || words.length < MIN_WORDS_OF_SENTENCE)) last.push(...words)
    else sentences.push(words)
  }
  return isBoilerplateWords(sentences.flat().map(({ text }) => text)) ? [] : sentences
}

/** Where full stops are missing a sentence never ends; it is compared in pieces of about one size. */
function cutLong(words: Word[]): Word[][] {
  const pieces = Math.ceil(words.length / MAX_WORDS_OF_SENTENCE)
  if (pieces < 2) return [words]
  const size = Math.ceil(words.length / pieces)
  return Array.from({ length: pieces }, (_, at) => words.slice(at * size, (at + 1) * size))
}

function wordsOf(part: string, at: number, common: readonly [number, number][]): Word[] {
  return [...part.matchAll(WORD)].map(({ 0: printed, index }) => {
    const place = at + index
    const text = foldWord(printed)
    const count = /^\p{N}/u.test(text) ? text : NUMBER_WORDS.get(text)
    const length = count === undefined ? stemLength(text) : count.length
    return {
      text,
      stem: count !== undefined || isContent(text, printed) ? hashText(count ?? text, length) : null,
      isCount: (count?.length ?? 0) > 1,
      isCommon: common.some(([from, to]) => from < place && place < to),
    }
  })
}

/** Abbreviations in capitals, and words of four letters and more that are not in every text. */
function isContent(word: string, printed: string): boolean {
  if (word.length < 4) return word.length > 1 && printed === printed.toUpperCase()
  return !FUNCTION_WORDS.has(word)
}

/** How much of a word is left of it in all its cases and persons: two letters less, four at least and six at most. */
function stemLength(word: string): number {
  return Math.max(4, Math.min(6, word.length - 2))
}

function sentenceOf(words: readonly Word[]): Sentence {
  const stemsOf = (some: readonly Word[]) => some.flatMap(({ stem }) => (stem === null ? [] : [stem]))
  const units = [false, true].map((isCommon) => ({
    isCommon,
    stems: stemsOf(words.filter((word) => word.isCommon === isCommon)),
  }))
  return {
    units: units.filter(({ stems }) => stems.length > 0),
    stems: stemsOf(words),
    counts: stemsOf(words.filter(({ isCount }) => isCount)),
  }
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
