// The bodies and people of a statement by what they are, and which of them act.
import { spellingIn } from '../lexicon/concepts'
import { findConcepts } from '../lexicon/find-concepts'
import { areKin } from '../statements/kinship'
import type { ReadStatement, Sign } from '../statements/read-statement'
import { type Finder, wordFinder } from '../statements/word-finder'
import { AGENT_PREPOSITIONS, BODY_WORDS, OTHER_PREPOSITIONS } from './body-words'
import { ACTORS, AGENTS, CONTRASTED_AGENTS, EXCHANGED_AGENTS } from './drift-concepts'

export type Body = {
  /** Key of a concept, or of a body of `BODY_WORDS` in the same form. */
  key: string
  acts: boolean
  /** UTF-16 offsets. */
  start: number
  end: number
}

/** Words that may stand before the first body of a statement: articles and what describes it. */
const LONGEST_OPENING = 3
/** Words between "by" and who acts. */
const LONGEST_BETWEEN = 2

/** All that are of note wherever they stand, and those that count where they act. */
export function bodiesOf(read: ReadStatement): Body[] {
  const listed = listedBodies(read)
  const isListed = (sign: Sign) => listed.some(({ start, end }) => sign.start < end && sign.end > start)
  const known = read.signs
    .filter((sign) => !isListed(sign))
    .flatMap((sign) => keysOf(read, sign).map((key) => ({ key, start: sign.start, end: sign.end })))
    .filter(({ key }) => ACTORS.has(key) || AGENTS.has(key))
  return [...listed, ...known].map((body) => ({ ...body, acts: doesAct(read, body.start) }))
}

/** Whether two words for a body may mean one. */
export const maySame = (one: string, other: string): boolean =>
  one === other ||
  (!CONTRASTED_AGENTS.get(one)?.has(other) &&
    (EXCHANGED_AGENTS.get(one)?.has(other) || areKin(conceptSign(one), conceptSign(other))))

/** A common noun with a capital ("la Regione") is read as a name that nobody knows. */
export const isCommonNoun = (read: ReadStatement, sign: Sign): boolean =>
  sign.key.startsWith('sound:') && conceptsIn(read, sign).length > 0

const keysOf = (read: ReadStatement, sign: Sign): string[] =>
  sign.kind === 'concept' ? [sign.key] : sign.key.startsWith('sound:') ? conceptsIn(read, sign) : []

function conceptsIn({ told }: ReadStatement, { start, end }: Sign): string[] {
  const word = spellingIn(told.language)(told.text.slice(start, end))
  return findConcepts([word], told.language).map(({ concept }) => `concept:${concept.id}`)
}

const conceptSign = (key: string): Sign => ({ key, kind: 'concept', broader: null, start: 0, end: 0 })

const FINDERS: ReadonlyMap<string, readonly { key: string; find: Finder }[]> = new Map(
  Object.keys(AGENT_PREPOSITIONS).map((language) => [
    language,
    Object.entries(BODY_WORDS).map(([id, words]) => ({
      key: `concept:${id}`,
      find: wordFinder(words[language] ?? '', language),
    })),
  ]),
)

function listedBodies({ words, told }: ReadStatement): { key: string; start: number; end: number }[] {
  return (FINDERS.get(told.language.slice(0, 2)) ?? []).flatMap(({ key, find }) =>
    find(words).map(({ at, length }) => ({
      key,
      start: words[at]?.start ?? 0,
      end: words[at + length - 1]?.end ?? 0,
    })),
  )
}

const setsByLanguage = (lists: Record<string, string>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]))
const AGENT_WORDS = setsByLanguage(AGENT_PREPOSITIONS)
const OTHER_WORDS = setsByLanguage(OTHER_PREPOSITIONS)

/** It opens the statement, or "by" leads to it. */
function doesAct({ words, told }: ReadStatement, start: number): boolean {
  const language = told.language.slice(0, 2)
  const spell = spellingIn(language)
  const before = words.filter((word) => word.end <= start).map(({ printed }) => spell(printed))
  const nearest = before.slice(-LONGEST_BETWEEN - 1)
  if (nearest.some((word) => AGENT_WORDS.get(language)?.has(word))) return true
  return before.length <= LONGEST_OPENING && !before.some((word) => OTHER_WORDS.get(language)?.has(word))
}
