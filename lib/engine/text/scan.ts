// Where the words, numbers and signs of a text begin and end. By hand and not by pattern: every character of every article
// goes through here, and a pattern over Unicode classes takes several times as long.

const SPACE = 1
const LETTER = 2
const MARK = 3
const NUMBER = 4
const SIGN = 5

/** The class of every character met so far, by its code; 0 where none was met. */
const classes = new Uint8Array(0x10000)

function classify(point: number): number {
  const character = String.fromCodePoint(point)
  if (/\s/.test(character)) return SPACE
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return MARK
  return /\p{N}/u.test(character) ? NUMBER : SIGN
}

function classOf(point: number): number {
  if (point > 0xffff) return classify(point)
  const known = classes[point] ?? 0
  if (known !== 0) return known
  const found = classify(point)
  classes[point] = found
  return found
}

/** The code point at `at`; half a surrogate pair stands for itself. */
function pointAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if ((code & 0xfc00) !== 0xd800 || at + 1 >= end) return code
  const low = text.charCodeAt(at + 1)
  return (low & 0xfc00) === 0xdc00 ? ((code - 0xd800) << 10) + (low - 0xdc00) + 0x10000 : code
}

const widthOf = (point: number) => (point > 0xffff ? 2 : 1)

const classAt = (text: string, at: number, end: number) => (at < end ? classOf(pointAt(text, at, end)) : SPACE)

const isInWord = (found: number) => found >= LETTER && found <= NUMBER

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const isNumberSign = (code: number) => code === 0x2e || code === 0x2c || code === 0x3a
const STOP = 0x2e

/** Whether a number stands right before `at`. */
function endsInNumber(text: string, at: number): boolean {
  const isPair = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && at > 1
  return classOf(pointAt(text, isPair ? at - 2 : at - 1, at)) === NUMBER
}

/** Where the letters, marks and numbers that begin at `at` end. */
function endOfRun(text: string, at: number, end: number): number {
  let to = at
  while (to < end) {
    const point = pointAt(text, to, end)
    if (!isInWord(classOf(point))) break
    to += widthOf(point)
  }
  return to
}

/** Where the numbers that begin at `at` end. */
function endOfNumbers(text: string, at: number, end: number): number {
  let to = at
  while (to < end) {
    const point = pointAt(text, to, end)
    if (classOf(point) !== NUMBER) break
    to += widthOf(point)
  }
  return to
}

/** Where "U.S." or "z.B." ends that begins at `at`; `at` when there are not two letters with their stops. */
function endOfInitials(text: string, at: number, end: number): number {
  let to = at
  let letters = 0
  while (to < end) {
    const point = pointAt(text, to, end)
    const stop = to + widthOf(point)
    if (classOf(point) !== LETTER || stop >= end || text.charCodeAt(stop) !== STOP) break
    to = stop + 1
    letters++
  }
  return letters >= 2 ? to : at
}

/** Where the word or number that begins at `at` ends: hyphens, apostrophes and the signs inside numbers belong to it. */
function endOfWord(text: string, at: number, end: number): number {
  let to = endOfRun(text, at, end)
  while (to < end) {
    const code = text.charCodeAt(to)
    if ((isApostrophe(code) || isHyphen(code)) && isInWord(classAt(text, to + 1, end))) {
      to = endOfRun(text, to + 1, end)
    } else if (isNumberSign(code) && endsInNumber(text, to) && classAt(text, to + 1, end) === NUMBER) {
      to = endOfNumbers(text, to + 1, end)
    } else break
  }
  const trailing = to < end && isApostrophe(text.charCodeAt(to))
  return trailing && !(to + 1 < end && text.charCodeAt(to + 1) === 0x27) ? to + 1 : to
}

const APOSTROPHE = 0x27

/** "…,''' said": the first of three apostrophes closes what is quoted inside, the other two together the quotation around it. */
function closesTwice(text: string, at: number, end: number): boolean {
  if (at + 3 > end || text.charCodeAt(at + 1) !== APOSTROPHE || text.charCodeAt(at + 2) !== APOSTROPHE) return false
  const behind = classAt(text, at + 3, end)
  return behind === SPACE || behind === SIGN
}

/** The first character from `at` that is no white space, or `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  let from = at
  while (from < end && classOf(text.charCodeAt(from)) === SPACE) from++
  return from
}

/**
 * Where the word, the number or the single sign ends that begins at `at`, which is no white space. An apostrophe that
 * ends a word is taken with it; two straight apostrophes, grave accents or hyphens are one sign. Offsets in UTF-16 code units.
 */
export function endOfPiece(text: string, at: number, end: number): number {
  const point = pointAt(text, at, end)
  const found = classOf(point)
  if (found === LETTER) {
    // "D-N.Y.": one letter and a hyphen may stand before them.
    const hyphen = at + widthOf(point)
    const first = hyphen < end && isHyphen(text.charCodeAt(hyphen)) ? hyphen + 1 : at
    const initials = endOfInitials(text, first, end)
    if (initials > first) return initials
  }
  if (isInWord(found)) return endOfWord(text, at, end)
  if (point === APOSTROPHE && closesTwice(text, at, end)) return at + 1
  const doubles = point === 0x27 || point === 0x60 || point === 0x2d
  const doubled = doubles && at + 1 < end && text.charCodeAt(at + 1) === point
  return at + (doubled ? 2 : widthOf(point))
}
