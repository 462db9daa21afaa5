// In which ways two signs may stand for one thing.
import { remember } from '../../identity/remember'
import { CONCEPTS } from '../lexicon/concepts'
import { RELATED } from '../lexicon/related'
import type { Sign } from './read-statement'

export type Kinship = {
  /** 0 for the same sign; the surer way is the lower one. */
  way: number
  /** Of what either tells, what both share. */
  share: number
}

const SAME: Kinship = { way: 0, share: 1 }
/** A word and its broader idea. */
const BROADER: Kinship = { way: 1, share: 0.7 }
/** Two concepts that reporters exchange for one another. */
const EXCHANGED: Kinship = { way: 2, share: 0.7 }
/** Two kinds of one idea, or a part and its whole: "gas" and "gas-price". */
const SIBLING: Kinship = { way: 3, share: 0.4 }
/** Two words of two languages, spelt alike. */
const COGNATE: Kinship = { way: 4, share: 0.7 }
/** Letters in which words of two languages agree that are likely one word: "satellit". */
const COGNATE_LENGTH = 5

/** How two signs are kin; null where they are not. */
export function kinshipOf(one: Sign, other: Sign): Kinship | null {
  if (one.key === other.key) return SAME
  if (one.kind !== other.kind) return null
  if (one.kind === 'concept') return KIN_OF.get(one.key)?.get(other.key) ?? null
  return one.kind === 'word' && cognateKey(one.key) === cognateKey(other.key) ? COGNATE : null
}

/** Whether two signs that are not the same may stand for one another all the same. */
export const areKin = (one: Sign, other: Sign): boolean => {
  const kinship = kinshipOf(one, other)
  return kinship !== null && kinship !== SAME && kinship !== COGNATE
}

/** The keys of the concepts that are kin to the one with this key. */
export const kinOf = (key: string): Iterable<string> => KIN_OF.get(key)?.keys() ?? []

/** Of every concept's key, its kin by their keys: comparing signs is the inner loop of comparing a corpus. */
const KIN_OF: ReadonlyMap<string, ReadonlyMap<string, Kinship>> = kinOfConcepts()

function kinOfConcepts(): Map<string, Map<string, Kinship>> {
  const kin = new Map<string, Map<string, Kinship>>()
  const relate = (one: string, other: string, kinship: Kinship) => {
    for (const [from, to] of [
      [`concept:${one}`, `concept:${other}`],
      [`concept:${other}`, `concept:${one}`],
    ] as const) {
      const known = kin.get(from) ?? new Map<string, Kinship>()
      kin.set(from, known)
      if (from !== to && kinship.way < (known.get(to)?.way ?? Number.POSITIVE_INFINITY)) known.set(to, kinship)
    }
  }
  for (const { id, broader } of CONCEPTS.values()) if (broader) relate(id, broader, BROADER)
  for (const line of RELATED.trim().split('\n')) eachPair(line.trim().split(/\s+/u), EXCHANGED, relate)
  const kinds = new Map<string, string[]>()
  for (const { id, broader } of CONCEPTS.values()) if (broader) kinds.set(broader, [...(kinds.get(broader) ?? []), id])
  for (const siblings of kinds.values()) eachPair(siblings, SIBLING, relate)
  for (const { id } of CONCEPTS.values())
    for (const part of partsOf(id)) if (CONCEPTS.has(part)) relate(part, id, SIBLING)
  return kin
}

function eachPair(
  ids: readonly string[],
  kinship: Kinship,
  relate: (one: string, other: string, kinship: Kinship) => void,
): void {
  for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) relate(one, other, kinship)
}

/** The beginnings and ends of an id of several words: "border" and "control" of "border-control". */
function partsOf(id: string): string[] {
  const words = id.split('-')
  return words.slice(1).flatMap((_, at) => [words.slice(0, at + 1).join('-'), words.slice(at + 1).join('-')])
}

/** The same words come again and again: so many answers are kept. */
const MOST_WORDS = 100_000

/** Spellings that the languages of the Latin script keep apart, without the language. */
const cognateKey = remember(
  (key) =>
    key
      .slice(key.indexOf(':') + 1)
      .replaceAll('ph', 'f')
      .replaceAll('th', 't')
      .replace(/[ck](?=[aouk])/gu, 'k')
      .replaceAll('y', 'i')
      .replace(/(.)\1/gu, '$1')
      .slice(0, COGNATE_LENGTH),
  MOST_WORDS,
)
