// Answers which known person or body a printed name stands for.
import type { KnownName, NameLookup } from '@/lib/engine/types'
import { compareMentions } from './compare-names'
import { foldName } from './fold-name'
import type { NameComparison } from './match-names'
import { otherForms } from './name-forms'
import { nominativesOf } from './nominatives'
import { buildRecogniser, type Recognised } from './recognise'
import type { Reference, ReferenceEntry } from './reference'
import { remember } from './remember'
import type { Mention } from './split-mention'
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

/** Letters: abbreviations up to this length are words when not in capitals ("US", "WHO"). */
const LONGEST_BARE_ABBREVIATION = 3

/** Texts ask for the same names again and again; so many answers are kept, then the keeping starts afresh. */
const MOST_ANSWERS = 20_000
/** Codes for languages are free text: so many are told apart, the others are answered without remembering. */
const MOST_LANGUAGES = 100

const isCyrillic = (text: string): boolean => /\p{sc=Cyrillic}/u.test(text)

type LanguageLookup = (printed: string) => ReferenceEntry | null

const byLanguage = (names: Record<string, readonly string[]>): [listed: string, language: string][] =>
  Object.entries(names).flatMap(([code, list]) =>
    list.map((listed): [string, string] => [listed, code === 'all' ? EVERY_LANGUAGE : code]),
  )

const claimsOf = (entry: ReferenceEntry): [key: string, claim: Claim][] => {
  const exact = byLanguage(entry.exact)
  const nameIsWord = exact.some(([listed]) => listed === entry.name)
  const free: [string, string][] = nameIsWord ? [] : [[entry.name, EVERY_LANGUAGE]]
  return [
    ...exact.map(([listed, language]): [string, Claim] => [
      foldName(listed),
      { entry, listed: tidyPrinted(listed), language, isForm: false, isExact: true },
    ]),
    ...[...free, ...byLanguage(entry.names)].flatMap(([listed, language]) => {
      const claim = { entry, listed: tidyPrinted(listed), language, isForm: false, isExact: false }
      const form = { ...claim, isForm: true }
      return [
        [foldName(listed), claim] as [string, Claim],
        ...[...otherForms(listed, language, entry)].map((key): [string, Claim] => [key, form]),
      ]
    }),
  ]
}

/** A single word passes for a name only with a capital, a short abbreviation only in capitals ("WHO", not "Who"). */
const isPrintedAsName = ({ listed }: Claim, reading: string): boolean => {
  if (!/\p{Ll}/u.test(reading) || !/\p{Lu}/u.test(listed)) return true
  if (!/\p{Ll}/u.test(listed) && foldName(listed).length <= LONGEST_BARE_ABBREVIATION) return false
  return listed.includes(' ') || /\p{Lu}/u.test(reading)
}

const isOwnLanguage = (claim: Claim, language: string): boolean =>
  claim.language === EVERY_LANGUAGE || claim.language === language

/**
 * Whether a name may stand for its entry where it is printed so. `isWhole`: nothing was peeled off the text.
 * Of another language's names only those of several words count: single ones are words here ("Uno", "Island").
 */
const holds = (claim: Claim, reading: string, language: string, isWhole: boolean): boolean => {
  const isForeign = language !== UNKNOWN_LANGUAGE && !isOwnLanguage(claim, language)
  if (isForeign && (claim.isExact || !claim.listed.includes(' '))) return false
  return claim.isExact ? isWhole && reading === claim.listed : isPrintedAsName(claim, reading)
}

/** Lower comes first: names written just so, names of the language asked for, names as listed before their forms. */
const rank = (claim: Claim, language: string): number =>
  (claim.isExact ? 0 : 4) + (isOwnLanguage(claim, language) ? 0 : 2) + (claim.isForm ? 1 : 0)

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

const asMention = ({ mention, known }: Recognised): Mention =>
  known === null ? mention : { ...mention, name: known.name, kind: known.type }

const compareRecognised = (a: Recognised, b: Recognised): NameComparison => {
  if (a.known !== null && b.known !== null) {
    return a.known === b.known
      ? { same: 'yes', score: 1, why: `both name ${a.known.name}` }
      : { same: 'no', score: 0, why: `${a.known.name} and ${b.known.name} are known apart` }
  }
  const asPrinted = compareMentions(a.mention, b.mention)
  if (a.known === null && b.known === null) return asPrinted
  const asKnown = compareMentions(asMention(a), asMention(b))
  return asKnown.score > asPrinted.score ? asKnown : asPrinted
}

/**
 * Builds the lookup over the reference data. Each question costs a few hash accesses, whatever the data's size.
 * A name that two entries claim with equal right, in the language asked for, resolves to none.
 */
export const buildNameLookup = (reference: Reference): ReferenceLookup => {
  const index = indexClaims(reference.entries)
  const languages = new Set(reference.entries.flatMap(({ names }) => Object.keys(names)))

  /** Russian and Ukrainian names are listed in the nominative, and their other cases are not: there are too many. */
  const seekCases = (printed: string, base: string): ReferenceEntry | null => {
    const words = printed
      .split(/[\s-]+/u)
      .map(foldName)
      .filter(Boolean)
    const found = new Set(
      nominativesOf(words).flatMap((reading) =>
        (index.get(reading.join('')) ?? [])
          .filter(
            (claim) => !claim.isExact && /\p{sc=Cyrillic}/u.test(claim.listed) && holds(claim, printed, base, false),
          )
          .map(({ entry }) => entry),
      ),
    )
    const [only] = found
    return found.size === 1 ? (only ?? null) : null
  }

  const seek = (printed: string, base: string): ReferenceEntry | null => {
    for (const [at, reading] of readingsOf(printed, base).entries()) {
      const claims = (index.get(foldName(reading)) ?? []).filter((claim) => holds(claim, reading, base, at === 0))
      const best = Math.min(...claims.map((claim) => rank(claim, base)))
      const entries = new Set(claims.filter((claim) => rank(claim, base) === best).map((claim) => claim.entry))
      const [only] = entries
      if (only !== undefined) return entries.size === 1 ? only : null
    }
    return isCyrillic(printed) ? seekCases(printed, base) : null
  }

  const lookupIn = (language: string): LanguageLookup => {
    const code = language.split('-')[0] ?? language
    const base = languages.has(code) ? code : UNKNOWN_LANGUAGE
    return remember((printed) => seek(printed, base), MOST_ANSWERS)
  }
  const lookups = new Map<string, LanguageLookup>()
  const entry = (printed: string, language: string): ReferenceEntry | null => {
    const known = lookups.get(language)
    if (known) return known(printed)
    const lookup = lookupIn(language)
    if (lookups.size < MOST_LANGUAGES) lookups.set(language, lookup)
    return lookup(printed)
  }

  const recogniser = buildRecogniser(reference.entries, entry)
  const compare = (
    a: string,
    b: string,
    languageOfA = UNKNOWN_LANGUAGE,
    languageOfB = UNKNOWN_LANGUAGE,
  ): NameComparison => compareRecognised(recogniser.bySpelling(a, languageOfA), recogniser.bySpelling(b, languageOfB))

  return {
    // Exactly what is printed: the engine finds where a name begins by asking for ever longer stretches of text.
    find: (printed, language) => {
      const known = entry(printed, language)
      return known === null ? null : toKnownName(known)
    },
    same: (a, b) => {
      const [sideA, sideB] = [recogniser.byName(a, UNKNOWN_LANGUAGE), recogniser.byName(b, UNKNOWN_LANGUAGE)]
      return compareRecognised(sideA, sideB).same !== 'no'
    },
    entry,
    compare,
  }
}
