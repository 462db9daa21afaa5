// The people an article names, each under all the names it prints for them, and what it has called them.
import { fold } from '../text/fold'
import type { NameLookup } from '../types'
import type { Phrase } from './reading'

export type Person = {
  /** The usual English name where it is known, else the longest name printed. */
  name: string
  printed: string
  gender: Phrase['gender']
  /** Folded words of the offices the article has printed with the name, and the head noun of the first. */
  words: Set<string>
  head: string | null
  /** Where the person is first named. */
  sentence: number
  start: number
  /** Opens the sentence of that first mention, as someone newly introduced does. */
  leads: boolean
}

export type People = {
  inOrder: readonly Person[]
  /** The person a printed name stands for: the same name, a part of it, or another spelling or case of it. */
  named(printed: string): Person | undefined
}

/** Letters in which two cases of one name agree at least; names that share none are never compared. */
const STEM = 4
/** Letters in which two spellings of one surname agree at least. */
const SPELLING = 2

const wordsOf = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** A growing register: `meet` adds a person, or adds to one already met. */
export function registerPeople(names: NameLookup, language: string) {
  const inOrder: Person[] = []
  const byPrinted = new Map<string, Person>()
  const byStem = new Map<string, Set<Person>>()

  function remember(person: Person, printed: string) {
    byPrinted.set(printed, person)
    for (const word of wordsOf(printed)) {
      const stem = word.slice(0, STEM)
      const sharing = byStem.get(stem)
      if (sharing) sharing.add(person)
      else byStem.set(stem, new Set([person]))
    }
  }

  function named(printed: string): Person | undefined {
    const known = byPrinted.get(printed)
    if (known) return known
    const candidates = new Set(wordsOf(printed).flatMap((word) => [...(byStem.get(word.slice(0, STEM)) ?? [])]))
    const person = inOrder.find((candidate) => candidates.has(candidate) && isSame(names, candidate.printed, printed))
    if (person) byPrinted.set(printed, person)
    return person
  }

  function meet(met: Omit<Person, 'name'>) {
    const known = named(met.printed)
    if (!known) {
      const person = { ...met, name: names.find(met.printed, language)?.name ?? met.printed }
      inOrder.push(person)
      remember(person, met.printed)
      return
    }
    for (const word of met.words) known.words.add(word)
    known.head ??= met.head
    known.gender ??= met.gender
    if (met.printed.length > known.printed.length && known.name === known.printed) {
      known.name = met.printed
      known.printed = met.printed
      remember(known, met.printed)
    }
  }

  return { inOrder, named, meet }
}

/** Same name, or one a part of the other (surname alone, given name dropped), or one the lookup takes for the other. */
function isSame(names: NameLookup, a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  const part =
    short.length > 0 &&
    short.every((word) => long.includes(word)) &&
    (short.at(-1) === long.at(-1) || short[0] === long[0])
  if (part) return true
  return (short.length > 1 ? sharesSurname(short, long) : inflects(short, long)) && names.same(a, b)
}

/** Two full names can be one in two spellings or cases only when their last words begin alike, or the order is turned. */
function sharesSurname(short: string[], long: string[]): boolean {
  const [first, last] = [short[0]?.slice(0, SPELLING), short.at(-1)?.slice(0, SPELLING)]
  return last === long.at(-1)?.slice(0, SPELLING) || first === long.at(-1)?.slice(0, SPELLING)
}

/** A surname alone and a full name can be one in two cases (Μπαλτά, Αντώνης Μπαλτάς) when they begin alike. */
const inflects = (short: string[], long: string[]) =>
  short.length === 1 && long.length > 1 && short[0]?.slice(0, STEM) === long.at(-1)?.slice(0, STEM)
