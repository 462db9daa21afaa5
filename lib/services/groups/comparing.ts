// Statements of one neighbourhood compared with one another, each pair once.
import { localWeight } from '../../alignment/groups/local-weight'
import { isSameUtterance, type Likeness } from '../../alignment/groups/same-utterance'
import { compareSpeakers, compareStatements } from '../../alignment/statements/compare-statements'
import type { StoredTold } from '../../db/statement-groups'
import type { ReferenceLookup } from '../../identity/lookup'
import { type BlockedStatement, statementReader } from './statement-reader'

export type Comparing = {
  /** Both must be known. `same` takes into account what else their articles say. */
  compare: Answer
  /** Takes in statements from outside the neighbourhood. */
  know: (statements: readonly StoredTold[]) => void
  knows: (id: number) => boolean
}

/** So many of the nearest tell how rare a sign is: further ones are of other matters, on which everything is rare. */
const NEAREST = 60

type Neighbourhood = { own: readonly StoredTold[]; neighbours: readonly StoredTold[] }

/** @param neighbourhood an article's statements and their neighbours, the nearest first, copies of one another left out */
export function startComparing(names: ReferenceLookup, { own, neighbours }: Neighbourhood): Comparing {
  const reader = statementReader(names)
  const known = new Map<number, { told: StoredTold; read: BlockedStatement }>()
  const ofArticle = new Map<number, number[]>()
  const know = (told: StoredTold) => {
    known.set(told.id, { told, read: reader(told) })
    const before = ofArticle.get(told.articleId)
    if (before) before.push(told.id)
    else ofArticle.set(told.articleId, [told.id])
  }
  for (const told of [...neighbours, ...own]) know(told)
  const weigh = localWeight([...known.values()].slice(0, NEAREST).map(({ read }) => read.keys))
  const get = (id: number) => {
    const found = known.get(id)
    if (!found) throw new Error(`statement ${id} is compared but was not read`)
    return found
  }
  const byWords = askOnce((one, other) => {
    const [a, b] = [get(one).read, get(other).read]
    // Told before their words are matched: of the neighbours most are others.
    if (compareSpeakers(a.told, b.told, names) === 'other') return TWO_SPEAKERS
    const comparison = compareStatements(a, b, names, weigh)
    return comparison.score < LEAST_SCORE ? UNLIKE : comparison
  })
  const rivalsOf = (one: number, other: number) =>
    (ofArticle.get(get(other).told.articleId) ?? []).filter((id) => id !== other).map((id) => byWords(one, id))
  const compare = askOnce((one, other) => {
    const comparison = byWords(one, other)
    const [a, b] = [get(one).told, get(other).told]
    const context = {
      isOneSpeaker: compareSpeakers(a, b, names) === 'same',
      areDated: [a, b].every(({ saidOn, publishedOn }) => saidOn !== null || publishedOn !== null),
      rivals: () => [...rivalsOf(one, other), ...rivalsOf(other, one)],
    }
    return { ...comparison, same: isSameUtterance(comparison, context) }
  })
  return { compare, know: (statements) => statements.forEach(know), knows: (id) => known.has(id) }
}

type Answer = (one: number, other: number) => Likeness

const TWO_SPEAKERS: Likeness = { same: false, score: 0, why: 'two speakers', match: null }

/** Pairs below are no group's and no best match's: of them nothing is kept. */
const LEAST_SCORE = 0.1
const UNLIKE: Likeness = { same: false, score: 0, why: 'little in common', match: null }

/** Asks about each pair once, in whichever order it comes. */
function askOnce(ask: Answer): Answer {
  const kept = new Map<string, Likeness>()
  return (one, other) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    const answer = kept.get(key) ?? ask(one, other)
    kept.set(key, answer)
    return answer
  }
}
