// Keeps spreadsheets from running what an article prints.

/**
 * What a spreadsheet would run, or might after tidying: a cell that begins with = + - or @, also in the full or small
 * width that some convert, also behind blanks, line breaks and invisible characters, an empty Braille cell (U+2800) among
 * them; and one that begins with a tab or a line break, behind which some look for a formula.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u

/** Nearly every cell begins with a letter: that is told without the pattern. */
const beginsWithLetter = (text: string): boolean => {
  const first = text.charCodeAt(0) | 32
  return first >= 97 && first <= 122
}

/** Whether a spreadsheet might run `text`. */
export const isFormula = (text: string): boolean => !beginsWithLetter(text) && FORMULA.test(text)

/** The apostrophe makes a cell text; most spreadsheets show it when it comes from a file. */
export const guard = (text: string): string => (isFormula(text) ? `'${text}` : text)
