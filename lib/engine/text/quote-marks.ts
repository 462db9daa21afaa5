// The one table of quotation marks: which sign may open, and which may close what another opened.

/** For each opening mark the marks that properly close it, the usual one first. */
export const closersOf: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '"': '"',
  '＂': '＂',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}

/** Single signs that are typed twice for a double mark. */
export const doubledMarks: Readonly<Record<string, string>> = { "''": '"', '``': '"', '--': '–' }

/** Marks whose direction does not depend on what stands around them, when no quotation is open. */
export const alwaysOpen = '«“„‟‹‚'

/** Single marks double as apostrophes: they pair only when both stand at the edges of words, and never stay open. */
export const singleMarks = "‘’'‚"

/** Every other mark: it belongs to no word. */
export const doubleMarks = Object.keys(closersOf)
  .filter((mark) => !singleMarks.includes(mark))
  .join('')

/** Marks that close something in at least one habit; the sloppy press mixes them. */
export const closers = '»”“"＂«›‹'

/** Dashes that open a line of dialogue, or set off who speaks in the middle of it. */
export const dashes = '—–―-'

export const isDash = (sign: string): boolean => sign.length === 1 && dashes.includes(sign)
