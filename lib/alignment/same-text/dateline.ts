// What stands before a story's first word: place, day and agency.

/** "ROMA, 3 MAR (ANSA) - ", "(Reuters) – ", "Madrid, 3 mar (EFE).- " */
const IN_BRACKETS =
  /^[^\n()]{0,45}\([^()\n]{2,40}\)[^\n()\p{Ll}]{0,4}(?:[^\n()]{1,25}?)?\s?[.:]?\s?[-–—]+\s*(?=\P{Ll})/u
/** "PARIS, March 3 - ", "AgenPress – " */
const BARE =
  /^(?:\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:[,\s]+[\p{L}\p{N}.]{1,12}){0,4}|\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?)\s[-–—]\s+(?=[\p{Lu}«“"„])/u

/** The dateline at the head of a line, with the dash that ends it; empty where there is none. */
export function datelineOf(line: string): string {
  const bracketed = IN_BRACKETS.exec(line)?.[0] ?? ''
  return bracketed + (BARE.exec(line.slice(bracketed.length))?.[0] ?? '')
}
