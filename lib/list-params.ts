// The address of a list of statements ↔ filters, sort and page. Page, facets, JSON and CSV all read the same object.
import type { Act, SourceClass, SpeakerType, StatementKind } from './engine/types'
import { type Ignored, type IgnoredReason, ignoredFor } from './ignored'

export const KINDS = ['direct', 'mixed', 'indirect', 'headline'] as const satisfies readonly StatementKind[]
export const SPEAKER_TYPES = ['person', 'organisation', 'unnamed', 'unknown'] as const satisfies readonly SpeakerType[]
export const SOURCE_CLASSES = [
  'government',
  'military',
  'intelligence',
  'diplomatic',
  'law-enforcement',
  'company',
  'witness',
  'familiar',
  'document',
  'other',
] as const satisfies readonly SourceClass[]
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

/** The filters that hold values to choose among, in the order an address writes them. */
export const FACET_KEYS = [
  'speaker',
  'outlet',
  'outletTag',
  'outletCountry',
  'relay',
  'language',
  'kind',
  'act',
  'speakerType',
  'sourceClass',
  'sourceCountry',
  'month',
] as const
export type FacetKey = (typeof FACET_KEYS)[number]

/** More words than this are no search; more values than this no choice, and SQLite takes only so many. */
const MAX_WORDS = 32
export const MAX_VALUES = 200

/** The slug that stands for "no speaker known", "no outlet known". */
export const UNKNOWN = 'unknown'
/** What stands among relays for "came through none". */
export const NO_RELAY = 'none'
export const PAGE_SIZE = 50

/** What is counted as one statement, and whether earlier versions of articles are looked at. */
export type Counting = {
  /** `once`: what copies of one story share counts as one statement. */
  copies: 'once' | null
  /** `all`: articles that a later version has replaced are there too. */
  versions: 'all' | null
}

export type StatementFilters = Counting & {
  /** Words to find, as typed. Empty: no search. */
  q: string
  /** Slugs; several mean "any of these". `unknown` is a value. */
  speaker: string[]
  outlet: string[]
  /** What readers noted of the outlet: words, and ISO 3166 alpha-2 codes, where `unknown` is a value. */
  outletTag: string[]
  outletCountry: string[]
  /** As slugs, and `none`. */
  relay: string[]
  language: string[]
  kind: StatementKind[]
  /** `unknown` is a statement that no cue gives an act. */
  act: (Act | typeof UNKNOWN)[]
  speakerType: SpeakerType[]
  /** Of unnamed sources. */
  sourceClass: SourceClass[]
  /** ISO 3166 alpha-2 or a region; `unknown` means an unnamed source whose country is not told. */
  sourceCountry: string[]
  /** Months of publication `YYYY-MM`, and `unknown`. */
  month: string[]
  /** Values that are left out; a statement that has one of them is not there, whatever else it has. */
  except: Record<FacetKey, string[]>
  /** Keys of origins, see `origin-key.ts`. */
  origin: string[]
  /** Publication days `YYYY-MM-DD`, both included; null means open. */
  from: string | null
  to: string | null
  /** Only statements whose publication day is unknown. */
  undated: boolean
  /** Only statements whose evidence no longer holds. */
  evidence: 'broken' | null
  /** Only statements of articles of which the reader was not sure. */
  look: boolean
  /** Only statements of articles that came in after this moment (ISO 8601, UTC). */
  added: string | null
}
export type StatementParams = StatementFilters & {
  sort: { key: SortKey; descending: boolean }
  /** Counted from 1. */
  page: number
}
const DEFAULT_SORT: StatementParams['sort'] = { key: 'date', descending: true }

/** The values chosen of every facet. */
type Chosen = Pick<StatementFilters, FacetKey>

const oneIn = (allowed: readonly string[]) => ({
  is: (value: string) => allowed.includes(value),
  reason: 'notOneOf' as const,
  detail: allowed.join(', '),
})

/** Facets whose values are known beforehand, and what is said of any other. */
const ALLOWED: Partial<Record<FacetKey, { is: (value: string) => boolean; reason: IgnoredReason; detail?: string }>> = {
  kind: oneIn(KINDS),
  act: oneIn([...ACTS, UNKNOWN]),
  speakerType: oneIn(SPEAKER_TYPES),
  sourceClass: oneIn(SOURCE_CLASSES),
  month: { is: (value) => value === UNKNOWN || isMonth(value), reason: 'notAMonth' },
}

/** The query of an address, as URLSearchParams or as Next hands it to a page. */
export type AddressInput = URLSearchParams | Record<string, string | string[] | undefined>

/** What stands before a value that is left out. */
const EXCEPT = '-'

const COUNTING = ['copies', 'versions'] as const satisfies readonly (keyof Counting)[]

/** Every statement for itself, of articles as they stand now. */
export const COUNT_ALL: Counting = { copies: null, versions: null }

const KEYS: string[] = [
  'q',
  ...FACET_KEYS,
  'origin',
  'from',
  'to',
  'undated',
  'evidence',
  'look',
  'added',
  'copies',
  'versions',
  'sort',
  'page',
  // Read by the export alone.
  'format',
  'preset',
  'with',
  'id',
  // Read by the charts alone.
  'by',
]

/** Every value of `key`, control characters and outer blanks taken off, empty ones and repeats dropped. */
export function valuesOf(input: AddressInput, key: string): string[] {
  const raw = input instanceof URLSearchParams ? input.getAll(key) : [input[key] ?? []].flat()
  return [...new Set(raw.map((value) => value.replace(/\p{Cc}+/gu, ' ').trim()).filter(Boolean))]
}

/** Whether `value` is a language code such as `it` or `pt-BR`. */
export function isLanguageCode(value: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)
}

/** Whether `value` is the address of a page on the web. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value)
}

/** Whether `value` is a real calendar day written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** Whether `value` is a month written `YYYY-MM`. */
const isMonth = (value: string): boolean => isDay(`${value}-01`)

/** A moment as ISO 8601 with the time in UTC; null where `value` is none. A day alone begins at midnight UTC. */
function readMoment(value: string): string | null {
  const isMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(value)
  const moment = new Date(value)
  return isMoment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null
}

const isExcept = (value: string) => value.startsWith(EXCEPT)

/**
 * Reads an address. Never throws: what cannot be used is left out of `params` and named in `ignored`.
 */
export function parseStatementParams(input: AddressInput): { params: StatementParams; ignored: Ignored[] } {
  const given = input instanceof URLSearchParams ? [...new Set(input.keys())] : Object.keys(input)
  const ignored: Ignored[] = given
    .filter((key) => !KEYS.includes(key) && valuesOf(input, key).length > 0)
    .map((key) => ignoredFor('notAFilter', key, valuesOf(input, key).join(', ')))

  const upToMost = (key: string, values: string[]): string[] => {
    for (const value of values.slice(MAX_VALUES))
      ignored.push(ignoredFor('tooManyValues', key, value, String(MAX_VALUES)))
    return values.slice(0, MAX_VALUES)
  }

  /** The values of a facet that can be used, those left out with the mark before them. */
  const ofFacet = (key: FacetKey): string[] => {
    const values = upToMost(key, valuesOf(input, key))
    const allowed = ALLOWED[key]
    if (!allowed) return values
    return values.filter((value) => {
      const known = allowed.is(isExcept(value) ? value.slice(EXCEPT.length) : value)
      if (!known) ignored.push(ignoredFor(allowed.reason, key, value, allowed.detail))
      return known
    })
  }

  const words = (): string => {
    const typed = (valuesOf(input, 'q').at(-1) ?? '').split(/\s+/u)
    const rest = typed.slice(MAX_WORDS).join(' ')
    if (rest) ignored.push(ignoredFor('tooManyWords', 'q', rest, String(MAX_WORDS)))
    return typed.slice(0, MAX_WORDS).join(' ')
  }

  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T[] =>
    valuesOf(input, key).filter((value): value is T => {
      const known = (allowed as readonly string[]).includes(value)
      if (!known) ignored.push(ignoredFor('notOneOf', key, value, allowed.join(', ')))
      return known
    })

  const last = (key: string): string | null => valuesOf(input, key).at(-1) ?? null

  const day = (key: string): string | null => {
    const value = last(key)
    if (value === null || isDay(value)) return value
    ignored.push(ignoredFor('notADay', key, value))
    return null
  }

  const sort = (): StatementParams['sort'] => {
    const value = last('sort')
    if (value === null) return DEFAULT_SORT
    const descending = value.startsWith('-')
    const key = SORT_KEYS.find((known) => known === value.replace(/^-/, ''))
    if (key) return { key, descending }
    ignored.push(ignoredFor('notAnOrder', 'sort', value, SORT_KEYS.join(', ')))
    return DEFAULT_SORT
  }

  const page = (): number => {
    const value = last('page')
    if (value === null) return 1
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
    ignored.push(ignoredFor('notAPage', 'page', value))
    return 1
  }

  const moment = (key: string): string | null => {
    const value = last(key)
    const read = value === null ? null : readMoment(value)
    if (value !== null && read === null) ignored.push(ignoredFor('notAMoment', key, value))
    return read
  }

  const facets = FACET_KEYS.map((key) => [key, ofFacet(key)] as const)
  const chosen = Object.fromEntries(
    facets.map(([key, values]) => [key, values.filter((value) => !isExcept(value))]),
  ) as Chosen
  const except = Object.fromEntries(
    facets.map(([key, values]) => [key, values.filter(isExcept).map((value) => value.slice(EXCEPT.length))]),
  ) as StatementFilters['except']
  const [from, to] = [day('from'), day('to')]
  const params: StatementParams = {
    q: words(),
    ...chosen,
    except,
    origin: upToMost('origin', valuesOf(input, 'origin')),
    from,
    to,
    undated: oneOf('undated', ['yes']).length > 0,
    evidence: oneOf('evidence', ['broken'])[0] ?? null,
    look: oneOf('look', ['yes']).length > 0,
    added: moment('added'),
    copies: oneOf('copies', ['once'])[0] ?? null,
    versions: oneOf('versions', ['all'])[0] ?? null,
    sort: sort(),
    page: page(),
  }
  return { params, ignored }
}

/** Whether any filter is set; order, page and the way of counting are none. */
export function isNarrowed({ sort, page, ...filters }: StatementFilters & Partial<StatementParams>): boolean {
  return toStatementQuery({ ...filters, ...COUNT_ALL }) !== ''
}

/**
 * Writes an address query for `params`, defaults left out, keys in a fixed order; `''` when nothing is set.
 * The reverse of `parseStatementParams`.
 */
export function toStatementQuery(params: Partial<StatementParams>): string {
  const query = new URLSearchParams()
  if (params.q) query.set('q', params.q)
  for (const key of FACET_KEYS) {
    for (const value of params[key] ?? []) query.append(key, value)
    for (const value of params.except?.[key] ?? []) query.append(key, EXCEPT + value)
  }
  for (const value of params.origin ?? []) query.append('origin', value)
  if (params.from) query.set('from', params.from)
  if (params.to) query.set('to', params.to)
  if (params.undated) query.set('undated', 'yes')
  if (params.evidence) query.set('evidence', params.evidence)
  if (params.look) query.set('look', 'yes')
  if (params.added) query.set('added', params.added)
  for (const key of COUNTING) if (params[key]) query.set(key, params[key])
  const { key, descending } = params.sort ?? DEFAULT_SORT
  if (key !== DEFAULT_SORT.key || descending !== DEFAULT_SORT.descending)
    query.set('sort', `${descending ? '-' : ''}${key}`)
  if (params.page && params.page > 1) query.set('page', String(params.page))
  const text = query.toString()
  return text && `?${text}`
}
