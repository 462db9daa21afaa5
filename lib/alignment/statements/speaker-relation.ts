// Whether two speakers of different names may be one voice: a person and the body he speaks for, or two bodies of a state.
import type { ReferenceLookup } from '../../identity/lookup'
import type { ReferenceEntry } from '../../identity/reference'
import { describedCountries } from '../../identity/unnamed/find-country'
import { namesState } from './find-parties'
import type { ToldStatement } from './told-statement'

/**
 * `same`: one name. `body`: one is known to speak for the other. `compatriot`: of one country, and nothing more is known. `maybe`: a person and a body of
 * which nothing is known. `other`: two.
 */
export type SpeakerRelation = 'same' | 'body' | 'compatriot' | 'maybe' | 'other'

type Side = { told: ToldStatement; entry: ReferenceEntry | null; country: string | null }

/** Those who speak for the whole of their government, by the words of their office. */
const VOICES =
  /\b(?:spokes(?:man|woman|person)|press secretary|communications|prime minister|chancellor|taoiseach|supreme leader)\b/iu
/** What `country` says of a body that belongs to many states. */
const UNIONS = new Set(['EU', 'UN'])

/** The same two meet again and again in a corpus: so many answers are kept, then the keeping starts afresh. */
const MOST_ANSWERS = 100_000
const ANSWERS = new WeakMap<ReferenceLookup, Map<string, SpeakerRelation>>()

/** @param names knows people and bodies, their countries and offices */
export function relationOf(a: ToldStatement, b: ToldStatement, names: ReferenceLookup): SpeakerRelation {
  const answers = ANSWERS.get(names) ?? new Map<string, SpeakerRelation>()
  ANSWERS.set(names, answers)
  const key = [a, b].map(({ speaker, speakerType, language }) => `${speaker}\n${speakerType}\n${language}`).join('\n')
  const known = answers.get(key)
  if (known) return known
  if (answers.size >= MOST_ANSWERS) answers.clear()
  const isOne = names.compare(a.speaker ?? '', b.speaker ?? '', a.language, b.language).same !== 'no'
  const relation = isOne ? 'same' : relationOfTwo(sideOf(a, names), sideOf(b, names))
  answers.set(key, relation)
  return relation
}

function relationOfTwo(one: Side, other: Side): SpeakerRelation {
  const isMixed = one.told.speakerType !== other.told.speakerType
  if (!isMixed && one.told.speakerType !== 'organisation') return 'other'
  if (one.entry?.medium || other.entry?.medium) return 'other'
  if (speaksFor(one, other) || speaksFor(other, one)) return 'body'
  if (one.country !== null && one.country === other.country) return 'compatriot'
  const areStates = [one, other].every(({ country }) => country !== null && !UNIONS.has(country))
  return areStates || !isMixed ? 'other' : 'maybe'
}

function sideOf(told: ToldStatement, names: ReferenceLookup): Side {
  const speaker = told.speaker ?? ''
  const entry = names.entry(speaker, told.language)
  return { told, entry, country: entry?.country ?? describedCountries(speaker, told.language)[0]?.country ?? null }
}

/** His office names the body, or he is a voice of its government, or it is his state as a whole. */
function speaksFor(one: Side, body: Side): boolean {
  if (body.told.speakerType !== 'organisation' || !one.entry) return false
  const roles = one.entry.roles.map(({ role }) => role)
  if (body.entry && roles.some((role) => namesBody(role, body.entry))) return true
  if (one.country === null || one.country !== body.country) return false
  return isState(body.entry) || isHead(one.entry, roles) || roles.some((role) => VOICES.test(role))
}

const isState = (entry: ReferenceEntry | null): boolean =>
  entry?.country !== undefined && namesState(entry.name, entry.country)

/** "President of Russia", and not of a party. */
const isHead = ({ country }: ReferenceEntry, roles: readonly string[]): boolean =>
  roles.some((role) => {
    const presided = /^President of (?:the )?(.+)$/u.exec(role)?.[1]
    return presided !== undefined && country !== undefined && namesState(presided, country)
  })

/** Whether a role holds one of the body's English names, word for word: "Kremlin spokesman". */
function namesBody(role: string, body: ReferenceEntry | null): boolean {
  if (!body) return false
  const padded = ` ${role} `
  return [body.name, ...(body.names.en ?? []), ...(body.names.all ?? [])].some((name) => padded.includes(` ${name} `))
}
