// Reads a text for comparison: its sentences as content words, without what any story may have printed around it.
import { datelineOf } from './dateline'
import { ENDS_SENTENCE, withoutFurniture } from './furniture'
import { isBoilerplateWords } from './is-boilerplate'
import { quotationsOf } from './quotations'
import { type Word, wordsOf } from './read-words'

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
  /** Those that are written with a capital inside the sentence: names, in German all nouns. */
  names: readonly number[]
}

export type ReadText = {
  /** What two identical texts share: the characters, without white space and with one shape of every mark. */
  key: string
  sentences: readonly Sentence[]
  /** The content words of all sentences in order. */
  stems: readonly number[]
}

/** A sign that ends a sentence, marks that close behind it, and what may begin the next. */
const SENTENCE_END = /[.!?;…·][»”"’'“)\]]{0,3}\s+(?=[«“„"‘'([—–-]{0,3}\s?[\p{Lu}\p{N}])/gu
const MAX_HEADING = 160
const SINGLE_BREAK = /(?<!\n)\n(?!\n)/gu
const BREAK_INSIDE_SENTENCE = /(?<!\n)\n(?=\p{Ll})/gu
const BREAK_BEHIND_WORD = /(?<=[\p{L}\p{N},’'-])\n(?!\n)/gu
/** Where so many of the single line breaks stand inside a sentence, the lines are those of a page, not of the text. */
const WRAPPED = 0.3
/** Characters: fifty times a news story. The time that comparing takes grows with the square of the length. */
const MAX_LENGTH = 200_000
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const MIN_WORDS_OF_SENTENCE = 4
const MAX_WORDS_OF_SENTENCE = 40

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

/** Reads `text` once, so that it can be compared with many; of what is no article any more, the beginning. */
export function readText(text: string): ReadText {
  const lines = withoutFurniture(linesOf(text.slice(0, MAX_LENGTH)))
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
  const starts = [0, ...[...body.matchAll(SENTENCE_END)].map(({ 0: end, index }) => index + end.length)]
  for (const [at, start] of starts.entries()) {
    const words = wordsOf(body.slice(start, starts[at + 1]), start, common)
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
    names: stemsOf(words.filter(({ isCapital, isCount }, at) => at > 0 && isCapital && !isCount)),
  }
}
