// Loads the people, bodies and media everybody is expected to know, and checks their shape.
import ambiguous from './reference/ambiguous.json'
import bodies from './reference/bodies.json'
import media from './reference/media.json'
import people from './reference/people.json'

/** `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out where unknown, `to` also while it lasts. */
export type Role = { role: string; from?: string; to?: string }

/** A person, body or medium of the reference data; `reference/README.md` documents every field. */
export type ReferenceEntry = {
  name: string
  type: 'person' | 'organisation'
  medium?: 'medium' | 'agency'
  /** ISO 3166 alpha-2, or a body such as `EU`. */
  country?: string
  gender?: 'f' | 'm'
  familyFirst?: boolean
  /** Other names by language code; `all` holds those used in every language. */
  names: Record<string, readonly string[]>
  /** Names that are ordinary words too, by language code or `all`: matched only as written, nothing before them. */
  exact: Record<string, readonly string[]>
  roles: readonly Role[]
}

export type Reference = {
  entries: readonly ReferenceEntry[]
  /** Names that several entries share on purpose, so that they resolve to none. */
  ambiguous: readonly string[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== '')

const isNamesByLanguage = (value: unknown): value is Record<string, string[]> | undefined =>
  value === undefined ||
  (isRecord(value) &&
    Object.entries(value).every(([language, list]) => /^(all|[a-z]{2})$/.test(language) && isNames(list)))

const isRole = (value: unknown): value is Role =>
  isRecord(value) &&
  typeof value.role === 'string' &&
  [value.from, value.to].every(
    (day) => day === undefined || (typeof day === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(day)),
  ) &&
  Object.keys(value).every((field) => ['role', 'from', 'to'].includes(field))

const FIELDS = ['name', 'type', 'medium', 'country', 'gender', 'familyFirst', 'names', 'exact', 'roles']

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((choice) => choice === value)

/**
 * Reads one entry of a reference file.
 * @throws Error naming the entry and the field when the shape is not the documented one.
 */
export const parseEntry = (value: unknown): ReferenceEntry => {
  if (!isRecord(value) || typeof value.name !== 'string') throw new Error('reference entry without a name')
  const { name } = value
  const fail = (field: string): never => {
    throw new Error(`reference entry ${name}: bad ${field}`)
  }
  for (const field of Object.keys(value)) if (!FIELDS.includes(field)) fail(field)
  const type = oneOf(value.type, ['person', 'organisation']) ?? fail('type')
  const medium = oneOf(value.medium, ['medium', 'agency'])
  if (value.medium !== undefined && medium === undefined) fail('medium')
  const gender = oneOf(value.gender, ['f', 'm'])
  if (value.gender !== undefined && gender === undefined) fail('gender')
  const { country, familyFirst, roles = [] } = value
  if (country !== undefined && typeof country !== 'string') return fail('country')
  if (familyFirst !== undefined && typeof familyFirst !== 'boolean') return fail('familyFirst')
  const names = isNamesByLanguage(value.names) ? (value.names ?? {}) : fail('names')
  const exact = isNamesByLanguage(value.exact) ? (value.exact ?? {}) : fail('exact')
  if (!Array.isArray(roles) || !roles.every(isRole)) return fail('roles')
  return { name, type, medium, country, gender, familyFirst, names, exact, roles }
}

/** The reference data shipped with Dictum. */
export const reference: Reference = {
  entries: [...people, ...bodies, ...media].map(parseEntry),
  ambiguous,
}
