// What is searched for: the words typed as terms, and where a text holds them. The database finds by the same terms.
import { fold } from './engine/text/fold'
import { doubleMarks } from './engine/text/quote-marks'

/** Words that must stand together. */
export type SearchTerm = {
  /** As typed, folded, and the other spellings it may be found by; one of them has to be there. */
  spellings: string[]
  /** Whether it has to begin a word (`deny*`); else it may stand inside one. */
  startsWord: boolean
}

/** A stretch of a text in UTF-16 code units; `end` is excluded. */
export type Range = { start: number; end: number }

/** A phrase stands between any two double marks, or single ones that are no apostrophes; everything else is a word. */
const TERM = new RegExp(
  `[${doubleMarks}]([^${doubleMarks}]+)[${doubleMarks}]|(?<!\\S)['‘‚](.+?)['’‘](?!\\S)|[^\\s${doubleMarks}]+`,
  'gu',
)

/** Letters and digits of folded text as a set of characters, for a regular expression and for GLOB. */
export const WORD_CHARACTERS = '0-9a-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uff9f'

/** Folded, with single blanks: the spelling in which terms and texts are compared. */
export function foldForSearch(text: string): string {
  return fold(text).replace(/\s+/gu, ' ')
}

/** More words and phrases than these are no search, and SQLite takes only so many conditions. */
export const MAX_TERMS = 32

/** Every word and phrase of what was typed, repeats dropped, with the place where it begins. */
function termsIn(typed: string): { term: SearchTerm; at: number }[] {
  const terms = new Map<string, { term: SearchTerm; at: number }>()
  for (const { 0: word, 1: phrase, 2: inSingleMarks, index: at } of typed.matchAll(TERM)) {
    const text = foldForSearch(phrase ?? inSingleMarks ?? word).trim()
    if (text === '') continue
    const beginning = /^(.*[^*])\*+$/u.exec(text)?.[1]?.trim()
    const term = { spellings: [beginning ?? text], startsWord: beginning !== undefined }
    const key = JSON.stringify(term)
    if (!terms.has(key)) terms.set(key, { term, at })
  }
  return [...terms.values()]
}

/**
 * Splits what was typed into words and "quoted phrases", the first 32 of them; a star at the end of one asks for the
 * beginning of a word.
 */
export function searchTerms(typed: string): SearchTerm[] {
  return termsIn(typed)
    .slice(0, MAX_TERMS)
    .map(({ term }) => term)
}

/** What of `typed` is searched, and the rest from the first word or phrase on that is one too many. */
export function cutToSearch(typed: string): { searched: string; rest: string } {
  const at = termsIn(typed)[MAX_TERMS]?.at ?? typed.length
  return { searched: typed.slice(0, at).trimEnd(), rest: typed.slice(at) }
}

/** A text folded letter by letter: for each code unit of `folded` the stretch of the text it stands for. */
function foldInPlace(text: string): { folded: string; places: Range[] } {
  let folded = ''
  const places: Range[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const letters = foldForSearch(character).slice(folded.endsWith(' ') && /^\s/u.test(character) ? 1 : 0)
    const last = places.at(-1)
    // A mark belongs to the letter before it, a further blank to the first.
    if (letters === '' && last) places[places.length - 1] = { ...last, end }
    for (let unit = 0; unit < letters.length; unit += 1) places.push({ start, end })
    folded += letters
    start = end
  }
  return { folded, places }
}

const ENDS_IN_WORD = new RegExp(`[${WORD_CHARACTERS}]$`, 'u')

/**
 * Where `text`, as printed, holds the terms: whole letters, with their marks, in order and without overlaps.
 */
export function findTerms(text: string, terms: readonly SearchTerm[]): Range[] {
  if (terms.length === 0) return []
  const { folded, places } = foldInPlace(text)
  const found = terms.flatMap(({ spellings, startsWord }) =>
    spellings.flatMap((spelling) =>
      placesOf(folded, spelling)
        .filter((at) => !startsWord || !ENDS_IN_WORD.test(folded.slice(0, at)))
        .flatMap((at): Range[] => {
          const [first, last] = [places[at], places[at + spelling.length - 1]]
          return first && last ? [{ start: first.start, end: last.end }] : []
        }),
    ),
  )
  return merged(found)
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/** Stretches that overlap or touch become one. */
function merged(ranges: Range[]): Range[] {
  const whole: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else whole.push({ ...range })
  }
  return whole
}
