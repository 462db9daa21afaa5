// Where a statement names a further source: "according to …", "laut …", "…, the coroner found, …".
import { FUNCTION_WORDS } from '../same-text/function-words'
import type { ReadStatement } from '../statements/read-statement'
import { findersOf, type Stretch } from '../statements/word-finder'

/** Words of a source at most, and of one that is put in between commas. */
const LONGEST_SOURCE = 4
const LONGEST_INSERT = 7
/** A shorter word beside the verb is a pronoun or an article: "he said" names nobody. */
const SHORTEST_NAME = 4

/** What parts one clause of a statement from the next. */
const PARTING = /[,;:.!?()«»“”„"–—]/u

/** A source with the words that cite it, and the source alone; `isWhole` where commas or the statement's end close it. */
export type CitedSource = { whole: Stretch; name: Stretch; isWhole: boolean }

/** The sources named inside a statement, each up to the next comma. */
export function sourcesOf(read: ReadStatement): CitedSource[] {
  const { told, words } = read
  const finders = findersOf(told.language)
  if (!finders) return []
  const isParted = partedBefore(read)
  const after = finders.citing(words).map(({ at, length }) => {
    let end = at + length
    while (end < words.length && end - at - length < LONGEST_SOURCE && !(end > at + length && isParted(end))) end++
    const isWhole = end === words.length || isParted(end)
    return { whole: { at, length: end - at }, name: { at: at + length, length: end - at - length }, isWhole }
  })
  const before = finders.citingBehind(words).map(({ at, length }) => {
    let from = at
    while (from > 0 && at - from < LONGEST_SOURCE && !isParted(from)) from--
    const isWhole = from === 0 || isParted(from)
    return { whole: { at: from, length: at + length - from }, name: { at: from, length: at - from }, isWhole }
  })
  const cited = [...after, ...before]
  const isCited = ({ whole }: CitedSource) =>
    cited.some(
      (source) => whole.at < source.whole.at + source.whole.length && source.whole.at < whole.at + whole.length,
    )
  return [...cited, ...insertsOf(read).filter((insert) => !isCited(insert))]
}

/** Clauses of a few words behind a comma, to the next one, that begin or end with a verb of saying. */
function insertsOf(read: ReadStatement): CitedSource[] {
  const { told, words } = read
  const isParted = partedBefore(read)
  const saying = findersOf(told.language)?.inserting(words) ?? []
  return saying.flatMap(({ at, length }) => {
    let [from, end] = [at, at + length]
    while (from > 0 && !isParted(from)) from--
    while (end < words.length && !isParted(end)) end++
    if (from === 0 || end - from > LONGEST_INSERT || !isComma(read, from)) return []
    if (at !== from && at + length !== end) return []
    const name = at === from ? { at: at + length, length: end - at - length } : { at: from, length: at - from }
    if (!names(read, name)) return []
    return [{ whole: { at: from, length: end - from }, name, isWhole: true }]
  })
}

const partedBefore =
  ({ told, words }: ReadStatement) =>
  (at: number): boolean =>
    PARTING.test(told.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))

/** No quotation begins or ends there: words between commas, not words between marks. */
const isComma = ({ told, words }: ReadStatement, at: number): boolean =>
  /^\s*[,–—]\s*$/u.test(told.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))

const names = ({ words }: ReadStatement, { at, length }: Stretch): boolean =>
  words.slice(at, at + length).some(({ folded }) => folded.length >= SHORTEST_NAME && !FUNCTION_WORDS.has(folded))
