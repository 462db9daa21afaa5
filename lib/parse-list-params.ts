// Reads the address of a list of statements. Writing one is all a browser does: what is said of faults stays with the server.
import { type Ignored, type IgnoredReason, ignoredFor, ignoredTogether } from './ignored'
import {
  ACTS,
  DEFAULT_SORT,
  EXCEPT,
  FACET_KEYS,
  type FacetKey,
  isDay,
  KINDS,
  MAX_VALUES,
  SORT_KEYS,
  SOURCE_CLASSES,
  SPEAKER_TYPES,
  type StatementFilters,
  type StatementParams,
  UNKNOWN,
} from './list-params'
import { cutToSearch, MAX_TERMS } from './search-terms'

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
]

/** Every value of `key`, control characters and outer blanks taken off, empty ones and repeats dropped. */
export function valuesOf(input: AddressInput, key: string): string[] {
  const raw = input instanceof URLSearchParams ? input.getAll(key) : [input[key] ?? []].flat()
  return [...new Set(raw.map((value) => value.replace(/\p{Cc}+/gu, ' ').trim()).filter(Boolean))]
}

/** The last of the values of `key` that is one of `allowed`, null where none is; the others are named in `ignored`. */
export function oneOf<T extends string>(
  input: AddressInput,
  key: string,
  allowed: readonly T[],
  ignored: Ignored[],
): T | null {
  const values = valuesOf(input, key)
  const isAllowed = (value: string): value is T => (allowed as readonly string[]).includes(value)
  const others = values.filter((value) => !isAllowed(value))
  ignored.push(...ignoredTogether('notOneOf', key, others, allowed.join(', ')))
  return values.filter(isAllowed).at(-1) ?? null
}

/** Whether `value` is a month written `YYYY-MM`. */
const isMonth = (value: string): boolean => isDay(`${value}-01`)

/** A moment as ISO 8601 with the time in UTC; null where `value` is none. A day alone begins at midnight UTC. */
function readMoment(value: string): string | null {
  const isMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(value)
  const moment = new Date(value)
  // `Date` takes 31 February for 2 March.
  return isMoment && isDay(value.slice(0, 10)) && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null
}

const isExcept = (value: string) => value.startsWith(EXCEPT)

/**
 * Reads an address. Never throws: what cannot be used is left out of `params` and named in `ignored`.
 * @param others keys of the address that whoever calls reads itself
 */
export function parseStatementParams(
  input: AddressInput,
  others: readonly string[] = [],
): { params: StatementParams; ignored: Ignored[] } {
  const given = input instanceof URLSearchParams ? [...new Set(input.keys())] : Object.keys(input)
  const ignored: Ignored[] = given
    .filter((key) => !KEYS.includes(key) && !others.includes(key) && valuesOf(input, key).length > 0)
    .map((key) => ignoredFor('notAFilter', key, valuesOf(input, key).join(', ')))

  const upToMost = (key: string, values: string[]): string[] => {
    ignored.push(...ignoredTogether('tooManyValues', key, values.slice(MAX_VALUES), String(MAX_VALUES)))
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
    const typed = (valuesOf(input, 'q').at(-1) ?? '').replace(/\s+/gu, ' ')
    const { searched, rest } = cutToSearch(typed)
    if (rest) ignored.push(ignoredFor('tooManyWords', 'q', rest, String(MAX_TERMS)))
    return searched
  }

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
    undated: oneOf(input, 'undated', ['yes'], ignored) !== null,
    evidence: oneOf(input, 'evidence', ['broken'], ignored),
    look: oneOf(input, 'look', ['yes'], ignored) !== null,
    added: moment('added'),
    copies: oneOf(input, 'copies', ['once'], ignored),
    versions: oneOf(input, 'versions', ['all'], ignored),
    sort: sort(),
    page: page(),
  }
  return { params, ignored }
}
