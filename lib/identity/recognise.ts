// Tells which known entry a mention stands for: by its name once role and description are off, by its office, by its sound.
import { readComposedBody } from './composed-body'
import { matchNames } from './match-names'
import { namesBySound } from './names-by-sound'
import { readName } from './read-name'
import type { ReferenceEntry } from './reference'
import { remember } from './remember'
import { afterDescription, type Mention, splitMention } from './split-mention'

/** The entry a name is listed for, in the language it is printed in. */
export type FindEntry = (name: string, language: string) => ReferenceEntry | null

/** A mention split, and whom it is known to name. */
export type Recognised = { mention: Mention; known: ReferenceEntry | null }

export type Recogniser = {
  /** Whom a mention names by a listed name or by its office: "Premier Anna Rossi", "the Italian Foreign Ministry". */
  byName(printed: string, language: string): Recognised
  /** As `byName`, and by a spelling that only sounds like a listed one. */
  bySpelling(printed: string, language: string): Recognised
}

const MOST_ANSWERS = 20_000
/** A code no language has. */
const UNKNOWN_LANGUAGE = 'und'

/** A person is no body, whatever the name. */
const isOfKind = ({ type }: ReferenceEntry, { kind }: Mention): boolean => kind === 'unknown' || kind === type

const officeOf = (name: string): string | null => {
  const body = readComposedBody(name)
  return body?.country ? `${body.kind} ${body.field ?? ''} ${body.country}` : null
}

/** Offices by their English names: one that two entries claim is nobody's. */
const indexOffices = (entries: readonly ReferenceEntry[]): ReadonlyMap<string, ReferenceEntry | null> => {
  const index = new Map<string, ReferenceEntry | null>()
  for (const entry of entries) {
    if (entry.type !== 'organisation' || entry.medium !== undefined) continue
    for (const name of [entry.name, ...(entry.names.all ?? []), ...(entry.names.en ?? [])]) {
      const office = officeOf(name)
      if (office !== null) index.set(office, index.has(office) && index.get(office) !== entry ? null : entry)
    }
  }
  return index
}

/** Recognises mentions of these entries; `find` answers for names listed. What costs to prepare waits until it is asked for. */
export const buildRecogniser = (entries: readonly ReferenceEntry[], find: FindEntry): Recogniser => {
  let search: ((name: string) => ReferenceEntry | null) | undefined
  const bySound = remember((name) => {
    search ??= namesBySound(entries)
    return search(name)
  }, MOST_ANSWERS)
  let offices: ReadonlyMap<string, ReferenceEntry | null> | undefined
  const byOffice = remember((name) => {
    const office = officeOf(name)
    if (office === null) return null
    offices ??= indexOffices(entries)
    return offices.get(office) ?? null
  }, MOST_ANSWERS)

  const isKnown = (text: string): boolean => find(text, UNKNOWN_LANGUAGE) !== null

  /** "The newspaper Haaretz": what stands after such a word may be the name by itself. */
  const described = (name: string, language: string): ReferenceEntry | null => {
    const inner = afterDescription(name)
    const found = inner === null ? null : find(inner, language)
    return found?.type === 'organisation' ? found : null
  }

  /** "V. Putin": where the surname alone means one person, and the initial does not gainsay it. */
  const byInitial = (name: string, language: string): ReferenceEntry | null => {
    const surname = /^(?:\p{Lu}\p{Ll}?\.[\s-]?)+(?=\p{Lu})/u.exec(name)
    const rest = surname === null ? null : name.slice(surname[0].length)
    const found = rest === null ? null : (find(rest, language) ?? bySound(rest))
    if (found === null || found.type !== 'person') return null
    const names = [found.name, ...Object.values(found.names).flat()].filter((listed) => listed.includes(' '))
    return names.some((listed) => matchNames(readName(name), readName(listed)).same !== 'no') ? found : null
  }

  const listed = (mention: Mention, language: string): ReferenceEntry | null => {
    const { name, kind } = mention
    if (name === null) return null
    return find(name, language) ?? described(name, language) ?? (kind === 'organisation' ? byOffice(name) : null)
  }

  const settle = (mention: Mention, known: ReferenceEntry | null): Recognised => {
    if (known === null || isOfKind(known, mention)) return { mention, known }
    // What follows the role is no person's name but the body it is about.
    const isAbout = mention.kind === 'person'
    return { mention: isAbout ? { ...mention, name: null } : mention, known: null }
  }

  const recognise = (
    printed: string,
    language: string,
    otherwise: (name: string) => ReferenceEntry | null,
  ): Recognised => {
    const mention = splitMention(printed, isKnown)
    const whole = find(printed, language)
    if (whole !== null || mention.name === null) return { mention, known: whole }
    return settle(mention, listed(mention, language) ?? otherwise(mention.name))
  }

  return {
    byName: (printed, language) => recognise(printed, language, () => null),
    bySpelling: (printed, language) =>
      recognise(printed, language, (name) => bySound(name) ?? byInitial(name, language)),
  }
}
