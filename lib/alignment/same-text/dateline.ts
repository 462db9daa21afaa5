// What stands before a story's first word: place, day and agency.
import { agencyNames } from './agency-names'
import { foldWords } from './fold-words'

/** "ROMA, 3 MAR (ANSA) - ", "(Reuters) – ", "Madrid, 3 mar (EFE).- " */
const IN_BRACKETS =
  /^[^\n()]{0,45}\([^()\n]{2,40}\)[^\n()\p{Ll}]{0,4}(?:[^\n()]{1,25}?)?\s?[.:]?\s?[-–—]+\s*(?=\P{Ll})/u
/** "PARIS, March 3 - ", "AgenPress – " */
const BARE =
  /^(?:\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:[,\s]+[\p{L}\p{N}.]{1,12}){0,4}|\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?)\s[-–—]\s+(?=[\p{Lu}«“"„])/u

/** "Calais, 11 février Reuters - ", "Πάτρα, ΑΠΕ-ΜΠΕ: ": one that ends with an agency's name. */
const UP_TO_DASH = /^([^\n]{2,60}?)\s?(?:[-–—]|:)\s+(?=\P{Ll})/u
const LONGEST_NAME = 4

/** The dateline at the head of a line, with the sign that ends it; empty where there is none. */
export function datelineOf(line: string): string {
  const bracketed = IN_BRACKETS.exec(line)?.[0] ?? ''
  const bare = BARE.exec(line.slice(bracketed.length))?.[0] ?? ''
  if (bracketed + bare !== '') return bracketed + bare
  const [whole = '', inside = ''] = UP_TO_DASH.exec(line) ?? []
  return endsInAgency(foldWords(inside)) ? whole : ''
}

function endsInAgency(words: readonly string[]): boolean {
  return Array.from({ length: LONGEST_NAME }, (_, at) => words.slice(-at - 1).join(' ')).some((name) =>
    agencyNames.has(name),
  )
}
