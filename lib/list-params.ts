// The address of a list of statements ↔ filters, sort and page. Page, facets, JSON and CSV all read the same object.
import type { Act, SourceClass, SpeakerType, StatementKind } from './engine/types'

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

/** More values than this are no choice, and SQLite takes only so many. */
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
export const DEFAULT_SORT: StatementParams['sort'] = { key: 'date', descending: true }

/** What stands before a value that is left out. */
export const EXCEPT = '-'

export const COUNTING = ['copies', 'versions'] as const satisfies readonly (keyof Counting)[]

/** Every statement for itself, of articles as they stand now. */
export const COUNT_ALL: Counting = { copies: null, versions: null }

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
