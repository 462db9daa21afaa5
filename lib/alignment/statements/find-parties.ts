// States, bodies and people named in a statement, the same in every language and script.
import { wordKey } from '../../identity/block-keys'
import { COUNTRY_STEMS } from '../../identity/country-stems'
import { foldName } from '../../identity/fold-name'
import type { ReferenceLookup } from '../../identity/lookup'
import { describedCountries } from '../../identity/unnamed/find-country'
import { FUNCTION_WORDS } from '../same-text/function-words'
import type { Word } from './words'

export type FoundParty = {
  /** `country:RU` for a state, its capital and what is called after it; else the usual name, or the sounds of an unknown one. */
  key: string
  kind: 'country' | 'name' | 'unknown-name'
  /** The state behind a known body; null where none is known. */
  country: string | null
  /** In words. */
  at: number
  length: number
}

/** The longest name looked for, in words. */
const LONGEST_NAME = 6
/** Sounds of fewer consonants are shared by too many words. */
const SHORTEST_KEY = 3

/**
 * @param names knows people, bodies and media by their names
 * @param language BCP-47; German gives every noun a capital, so there only known names count
 */
export function findParties(
  text: string,
  words: readonly Word[],
  language: string,
  names: ReferenceLookup,
): FoundParty[] {
  const described = new Map(describedCountries(text, language).map((found) => [found.start, found]))
  const parties: FoundParty[] = []
  for (let at = 0; at < words.length; at++) {
    const adjective = described.get(words[at]?.start ?? -1)
    const party =
      knownAt(text, words, at, language, names) ??
      (adjective ? describedAt(words, at, adjective) : null) ??
      unknownAt(words, at, language)
    if (!party) continue
    parties.push(party)
    at += party.length - 1
  }
  return parties
}

/** The longest known name that begins here. It begins with a capital, and no other sign but a blank or hyphen parts its words. */
function knownAt(
  text: string,
  words: readonly Word[],
  at: number,
  language: string,
  names: ReferenceLookup,
): FoundParty | null {
  const first = words[at]
  if (!first?.isCapital) return null
  for (let length = longestRun(text, words, at); length > 0; length--) {
    const last = words[at + length - 1]
    if (!last?.isCapital) continue
    const entry = names.entry(text.slice(first.start, last.end), language)
    if (!entry) continue
    const country = entry.type === 'organisation' ? (entry.country ?? null) : null
    const isState = country !== null && namesState(entry.name, country)
    return {
      key: isState ? `country:${country}` : `name:${entry.name}`,
      kind: isState ? 'country' : 'name',
      country,
      at,
      length,
    }
  }
  return null
}

/** Whether a usual name is that of the state, and not of a body of it: "Russia", not "Russian army". */
export function namesState(name: string, country: string): boolean {
  const words = name.split(' ').map(foldName)
  return (COUNTRY_STEMS[country] ?? '').split(/\s+/u).some((stem) => {
    const parts = stem.split('+')
    return parts.length === words.length && parts.every((part, at) => words[at]?.startsWith(part))
  })
}

function longestRun(text: string, words: readonly Word[], at: number): number {
  let length = 1
  while (length < LONGEST_NAME) {
    const [here, next] = [words[at + length - 1], words[at + length]]
    if (!here || !next || !/^[\s'’.-]+$/u.test(text.slice(here.end, next.start))) break
    length++
  }
  return length
}

function describedAt(
  words: readonly Word[],
  at: number,
  { country, end }: { country: string; end: number },
): FoundParty {
  let length = 1
  while ((words[at + length]?.end ?? Number.POSITIVE_INFINITY) <= end) length++
  return { key: `country:${country}`, kind: 'country', country, at, length }
}

function unknownAt(words: readonly Word[], at: number, language: string): FoundParty | null {
  const word = words[at]
  if (!word?.isCapital || word.isOpening || FUNCTION_WORDS.has(word.folded) || language.startsWith('de')) return null
  const key = wordKey(word.folded)
  return key.length < SHORTEST_KEY ? null : { key: `sound:${key}`, kind: 'unknown-name', country: null, at, length: 1 }
}
