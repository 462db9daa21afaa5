// Answers which known person or body a printed name stands for.
import type { KnownName, NameLookup } from '@/lib/engine/types'
import { compareNames, type NameComparison } from './compare-names'
import { foldName } from './fold-name'
import { otherForms } from './name-forms'
import type { Reference, ReferenceEntry } from './reference'
import { readingsOf, tidyPrinted } from './strip-printed'

/** What the engine asks, and what the rest of Dictum asks besides. */
export type ReferenceLookup = NameLookup & {
  /** As `find`, with all that is known: roles, country, names in other languages. */
  entry(printed: string, language: string): ReferenceEntry | null
  /** As `compareNames`, the known names taken into account; languages are those the names are printed in. */
  compare(a: string, b: string, languageOfA?: string, languageOfB?: string): NameComparison
}

/** One entry's claim to a key. */
type Claim = { entry: ReferenceEntry; listed: string; language: string; isForm: boolean; isExact: boolean }

const EVERY_LANGUAGE = '*'

/** No language has this code: names are then sought in all of them alike. */
const UNKNOWN_LANGUAGE = 'und'

const claimsOf = (entry: ReferenceEntry): [key: string, claim: Claim][] => {
  const claim = (listed: string, language: string, isExact: boolean): [string, Claim][] => {
    const own: Claim = { entry, listed: tidyPrinted(listed), language, isForm: false, isExact }
    if (isExact) return [[foldName(listed), own]]
    const forms = [...otherForms(listed, language, entry)]
    return [[foldName(listed), own], ...forms.map((key): [string, Claim] => [key, { ...own, isForm: true }])]
  }
  return [
    ...(entry.exact.includes(entry.name) ? [] : claim(entry.name, EVERY_LANGUAGE, false)),
    ...entry.exact.flatMap((listed) => claim(listed, EVERY_LANGUAGE, true)),
    ...Object.entries(entry.names).flatMap(([language, listed]) =>
      listed.flatMap((name) => claim(name, language === 'all' ? EVERY_LANGUAGE : language, false)),
    ),
  ]
}

/** A single word passes for a name only with a capital, a short abbreviation only in capitals ("WHO", not "Who"). */
const isPrintedAsName = (claim: Claim, reading: string): boolean => {
  if (claim.isExact) return reading === claim.listed
  const hasLower = /\p{Ll}/u.test(reading)
  if (!hasLower || !/\p{Lu}/u.test(claim.listed)) return true
  if (!/\p{Ll}/u.test(claim.listed) && foldName(claim.listed).length <= 3) return false
  return claim.listed.includes(' ') || /\p{Lu}/u.test(reading)
}

const rank = (claim: Claim, language: string): number =>
  (claim.language === EVERY_LANGUAGE || claim.language === language ? 0 : 2) + (claim.isForm ? 1 : 0)

const indexClaims = (entries: readonly ReferenceEntry[]): ReadonlyMap<string, readonly Claim[]> => {
  const index = new Map<string, Claim[]>()
  for (const [key, claim] of entries.flatMap(claimsOf)) {
    const claims = index.get(key)
    if (claims === undefined) index.set(key, [claim])
    else claims.push(claim)
  }
  return index
}

const toKnownName = ({ name, type, medium }: ReferenceEntry): KnownName =>
  medium === undefined ? { name, type } : { name, type, medium }

/**
 * Builds the lookup over the reference data. Each question costs a few hash accesses, whatever the data's size.
 * A name that two entries claim with equal right, in the language asked for, resolves to none.
 */
export const buildNameLookup = (reference: Reference): ReferenceLookup => {
  const index = indexClaims(reference.entries)

  const entry = (printed: string, language: string): ReferenceEntry | null => {
    const base = language.split('-')[0] ?? language
    for (const reading of readingsOf(printed, base)) {
      const claims = (index.get(foldName(reading)) ?? []).filter((claim) => isPrintedAsName(claim, reading))
      const best = Math.min(...claims.map((claim) => rank(claim, base)))
      const entries = new Set(claims.filter((claim) => rank(claim, base) === best).map((claim) => claim.entry))
      const [only] = entries
      if (only !== undefined) return entries.size === 1 ? only : null
    }
    return null
  }

  const compare = (
    a: string,
    b: string,
    languageOfA = UNKNOWN_LANGUAGE,
    languageOfB = UNKNOWN_LANGUAGE,
  ): NameComparison => {
    const [knownA, knownB] = [entry(a, languageOfA), entry(b, languageOfB)]
    if (knownA !== null && knownB !== null) {
      return knownA === knownB
        ? { same: 'yes', score: 1, why: `both name ${knownA.name}` }
        : { same: 'no', score: 0, why: `${knownA.name} and ${knownB.name} are known apart` }
    }
    const asPrinted = compareNames(a, b)
    if (knownA === null && knownB === null) return asPrinted
    const asKnown = compareNames(knownA?.name ?? a, knownB?.name ?? b)
    return asKnown.score > asPrinted.score ? asKnown : asPrinted
  }

  return {
    find: (printed, language) => {
      const known = entry(printed, language)
      return known === null ? null : toKnownName(known)
    },
    same: (a, b) => compare(a, b).same !== 'no',
    entry,
    compare,
  }
}
