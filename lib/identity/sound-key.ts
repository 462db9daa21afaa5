// How far two words are apart by their sounds, written in a small alphabet that several spellings share: `q` for ch and ts,
// `j` for the sound of "John", `s` also for sh, `z` also for that of "Jean", `h` also for that of "Bach", `v` also for w.

const VOWELS = 'aeiou'

/** Sounds that one language writes for another's; the cost of taking one for the other, 1 being a different letter. */
const CONFUSABLE: Record<string, number> = {
  sz: 0.2,
  qs: 0.3,
  qz: 0.3,
  jq: 0.3,
  jz: 0.3,
  js: 0.4,
  gj: 0.3,
  hj: 0.4,
  gk: 0.4,
  hk: 0.3,
  gh: 0.3,
  hq: 0.3,
  kq: 0.3,
  fv: 0.2,
  bv: 0.4,
  bp: 0.5,
  dt: 0.4,
  mn: 0.7,
  uv: 0.2,
  ij: 0.5,
  gv: 0.5,
}

/** The cost of taking one letter of the alphabet above for another: 0 the same, 1 nothing in common. */
export const substitution = (a: string, b: string): number => {
  if (a === b) return 0
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.3
  return CONFUSABLE[a < b ? a + b : b + a] ?? 1
}

const LIGHT: Record<string, number> = { h: 0.3, a: 0.4, e: 0.25, i: 0.3, o: 0.4, u: 0.35, n: 0.8, m: 0.8 }

const insertion = (letter: string): number => LIGHT[letter] ?? 1.2

// Names are compared by the thousand when a speaker is met for the first time: the costs of a to z stand in tables.
const FIRST = 'a'.charCodeAt(0)
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const INSERTIONS = Float64Array.from(LETTERS, insertion)
const SUBSTITUTIONS = Float64Array.from(LETTERS.flatMap((a) => LETTERS.map((b) => substitution(a, b))))

const insertionAt = (code: number): number => INSERTIONS[code - FIRST] ?? insertion('')

const isLetter = (code: number): boolean => code >= FIRST && code < FIRST + LETTERS.length

const substitutionAt = (a: number, b: number): number => {
  if (a === b) return 0
  return isLetter(a) && isLetter(b) ? (SUBSTITUTIONS[(a - FIRST) * LETTERS.length + b - FIRST] ?? 1) : 1
}

/** 1 for words that sound alike, 0 for words with nothing in common; a weighted edit distance. Its costs are set by hand
 * and held by the pairs of `name-pairs.json`. */
export const soundSimilarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  const row = new Float64Array(b.length + 1)
  for (let at = 0; at < b.length; at++) row[at + 1] = (row[at] ?? 0) + insertionAt(b.charCodeAt(at))
  for (let from = 0; from < a.length; from++) {
    const letter = a.charCodeAt(from)
    const lost = insertionAt(letter)
    // Where the cell diagonally above stood before its row was written over.
    let diagonal = row[0] ?? 0
    row[0] = diagonal + lost
    for (let at = 0; at < b.length; at++) {
      const other = b.charCodeAt(at)
      const above = row[at + 1] ?? 0
      row[at + 1] = Math.min(
        diagonal + substitutionAt(letter, other),
        above + lost,
        (row[at] ?? 0) + insertionAt(other),
      )
      diagonal = above
    }
  }
  return Math.max(0, 1 - (row[b.length] ?? longest) / longest)
}
