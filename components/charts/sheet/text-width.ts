// How wide words are when nobody has drawn them yet: a server knows no fonts, so this is a guess on the wide side: about what
// DejaVu Sans takes, among the widest that a browser falls back to.

/** Shares of the letter size. */
const NARROW = 0.36
const USUAL = 0.63
const CAPITAL = 0.82
const FULL = 1.05

const isNarrow = /[ijlrtfI.,:;'’|!()\s-]/u
const isCapital = /[\p{Lu}mwMWωώщшжю%&—…]/u
const isFull = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

const widthOfSign = (sign: string) => {
  if (isFull.test(sign)) return FULL
  if (isNarrow.test(sign)) return NARROW
  return isCapital.test(sign) ? CAPITAL : USUAL
}

/** In the unit of `size`. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, sign) => width + widthOfSign(sign) * size, 0)

/** As much of the text as fits, with an ellipsis where that is not all. */
export function clipTo(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  const signs = [...text]
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, size) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

/**
 * Breaks a text into lines between words; a word longer than a line is clipped.
 * @param most lines; the last takes the rest, clipped
 */
export function wrap(text: string, size: number, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/\s+/u).filter(Boolean)
  for (const [place, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word
    if (line === '' || widthOf(longer, size) <= width) {
      line = longer
      continue
    }
    if (lines.length === most - 1) {
      line = [line, ...words.slice(place)].join(' ')
      break
    }
    lines.push(line)
    line = word
  }
  return [...lines, line].filter(Boolean).map((each) => clipTo(each, size, width))
}
