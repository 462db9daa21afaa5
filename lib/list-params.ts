// The address of a list of statements ↔ filters, sort and page. Page, facets, JSON and CSV all read the same object.
import type { Act, SpeakerType, StatementKind } from './engine/types'

export const KINDS = ['direct', 'mixed', 'indirect', 'headline'] as const satisfies readonly StatementKind[]
export const SPEAKER_TYPES = ['person', 'organisation', 'unnamed', 'unknown'] as const satisfies readonly SpeakerType[]
export const ACTS = [
  'say',
  'add',
  'announce',
  'reveal',
  'report',
  'explain',
  'stress',
  'confirm',
  'deny',
  'refuse',
  'reply',
  'ask',
  'urge',
  'warn',
  'threaten',
  'promise',
  'propose',
  'predict',
  'accuse',
  'criticise',
  'judge',
  'welcome',
  'agree',
  'believe',
  'express',
] as const satisfies readonly Act[]
export const SORT_KEYS = ['date', 'speaker', 'outlet', 'language', 'kind', 'confidence'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** The slug that stands for "no speaker known", "no outlet known". */
export const UNKNOWN = 'unknown'
export const PAGE_SIZE = 50

export type StatementFilters = {
  /** Words to find, as typed. Empty: no search. */
  q: string
  /** Slugs; several mean "any of these". `unknown` is a value. */
  speaker: string[]
  outlet: string[]
  relay: string[]
  language: string[]
  kind: StatementKind[]
  act: Act[]
  speakerType: SpeakerType[]
  /** Publication days `YYYY-MM-DD`, both included; null means open. */
  from: string | null
  to: string | null
}
export type StatementParams = StatementFilters & {
  sort: { key: SortKey; descending: boolean }
  /** Counted from 1. */
  page: number
}
export const DEFAULT_SORT: StatementParams['sort'] = { key: 'date', descending: true }

/** Something in the address that could not be used, with the reason in words for the reader. */
export type Ignored = { key: string; value: string; why: string }

type AddressInput = URLSearchParams | Record<string, string | string[] | undefined>

/** Every value of `key`, trimmed, blanks and repeats dropped. */
function valuesOf(input: AddressInput, key: string): string[] {
  const raw = input instanceof URLSearchParams ? input.getAll(key) : [input[key] ?? []].flat()
  return [...new Set(raw.map((value) => value.trim()).filter(Boolean))]
}

/** Whether `value` is a real calendar day written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/**
 * Reads an address. Never throws: what cannot be used is left out of `params` and named in `ignored`.
 * @param input the query of an address, as URLSearchParams or as Next hands it to a page
 */
export function parseStatementParams(input: AddressInput): { params: StatementParams; ignored: Ignored[] } {
  const ignored: Ignored[] = []

  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T[] =>
    valuesOf(input, key).filter((value): value is T => {
      const known = (allowed as readonly string[]).includes(value)
      if (!known) ignored.push({ key, value, why: `is not one of ${allowed.join(', ')}` })
      return known
    })

  const last = (key: string): string | null => valuesOf(input, key).at(-1) ?? null

  const day = (key: string): string | null => {
    const value = last(key)
    if (value === null || isDay(value)) return value
    ignored.push({ key, value, why: 'is not a day written YYYY-MM-DD' })
    return null
  }

  const sort = (): StatementParams['sort'] => {
    const value = last('sort')
    if (value === null) return DEFAULT_SORT
    const descending = value.startsWith('-')
    const key = SORT_KEYS.find((known) => known === value.replace(/^-/, ''))
    if (key) return { key, descending }
    ignored.push({ key: 'sort', value, why: `is not one of ${SORT_KEYS.join(', ')}, with or without a leading minus` })
    return DEFAULT_SORT
  }

  const page = (): number => {
    const value = last('page')
    if (value === null) return 1
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
    ignored.push({ key: 'page', value, why: 'is not a page number' })
    return 1
  }

  const [from, to] = [day('from'), day('to')]
  const params: StatementParams = {
    q: last('q') ?? '',
    speaker: valuesOf(input, 'speaker'),
    outlet: valuesOf(input, 'outlet'),
    relay: valuesOf(input, 'relay'),
    language: valuesOf(input, 'language'),
    kind: oneOf('kind', KINDS),
    act: oneOf('act', ACTS),
    speakerType: oneOf('speakerType', SPEAKER_TYPES),
    from,
    to,
    sort: sort(),
    page: page(),
  }
  return { params, ignored }
}

/**
 * Writes an address query for `params`, defaults left out, keys in a fixed order; `''` when nothing is set.
 * The reverse of `parseStatementParams`.
 */
export function toStatementQuery(params: Partial<StatementParams>): string {
  const query = new URLSearchParams()
  if (params.q) query.set('q', params.q)
  for (const key of ['speaker', 'outlet', 'relay', 'language', 'kind', 'act', 'speakerType'] as const) {
    for (const value of params[key] ?? []) query.append(key, value)
  }
  if (params.from) query.set('from', params.from)
  if (params.to) query.set('to', params.to)
  const { key, descending } = params.sort ?? DEFAULT_SORT
  if (key !== DEFAULT_SORT.key || descending !== DEFAULT_SORT.descending)
    query.set('sort', `${descending ? '-' : ''}${key}`)
  if (params.page && params.page > 1) query.set('page', String(params.page))
  const text = query.toString()
  return text && `?${text}`
}
