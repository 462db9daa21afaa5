// Words that are denied by how they begin: "unsafe" in one report, "safe" in the other.
import { foldKeepingAccents } from '../../engine/text/fold'
import type { ReadStatement } from '../statements/read-statement'
import type { Stretch } from '../statements/word-finder'

const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  it: ['in', 'im', 'il', 'ir'],
  el: ['α', 'αν', 'ανα'],
  en: ['un', 'in', 'im', 'il', 'ir', 'non'],
  fr: ['in', 'im', 'il', 'ir'],
  de: ['un', 'nicht'],
  es: ['in', 'im', 'i'],
}
/** "Unusable" answers "cannot be used". */
const DENIED_ABILITIES: Readonly<Record<string, RegExp>> = {
  it: /^(?:in|im|il|ir)\p{L}{3,}bil[ei]$/u,
  en: /^(?:un|in|im|il|ir)\p{L}{3,}[ai]ble$/u,
  fr: /^(?:in|im|il|ir)\p{L}{3,}[ai]bles?$/u,
  de: /^un\p{L}{3,}bar(?:e[nmrs]?)?$/u,
  es: /^(?:in|im|i)\p{L}{3,}[ai]bles?$/u,
}
/** Letters that what follows a prefix has at least: shorter words begin so by chance. */
const SHORTEST_REST = 5
/** Letters in which the endings of two forms may differ. */
const LONGEST_ENDING = 2

/** The words of `read` that are words of `other`, in the same language, with a prefix that denies them. */
export function deniedInside(read: ReadStatement, other: ReadStatement): Stretch[] {
  const language = read.told.language.slice(0, 2)
  if (other.told.language.slice(0, 2) !== language) return []
  const [ours, theirs] = [lettersOf(read), lettersOf(other)]
  return ours.flatMap((word, at) => {
    if (theirs.some((their) => isForm(word, their))) return []
    const rests = (PREFIXES[language] ?? [])
      .filter((prefix) => word.startsWith(prefix))
      .map((one) => word.slice(one.length))
    const isDenied = rests.some((rest) => theirs.some((their) => isForm(rest, their)))
    return isDenied && !rests.some((rest) => ours.includes(rest)) ? [{ at, length: 1 }] : []
  })
}

/** Whether a word says by how it is built that something cannot be done. */
export const deniesAbility = (read: ReadStatement): boolean =>
  lettersOf(read).some((word) => DENIED_ABILITIES[read.told.language.slice(0, 2)]?.test(word))

const lettersOf = ({ words, told }: ReadStatement): string[] =>
  words.map(({ printed, folded }) => (told.language.startsWith('el') ? folded : foldKeepingAccents(printed)))

/** Whether two words are forms of one. */
function isForm(one: string, other: string): boolean {
  if (one.length < SHORTEST_REST || other.length < SHORTEST_REST) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same >= SHORTEST_REST - 1 && Math.max(one.length, other.length) - same <= LONGEST_ENDING
}
