// What each filter could be set to, and how many statements each choice would show.
import { FACET_KEYS, type FacetKey, type StatementFilters } from '../list-params'
import type { Facet, Facets, FilterWeight } from '../records/lists'
import type { Database } from './client'
import { askOf } from './columns/ask'
import type { FacetQuestion } from './columns/question'
import { clauseOf } from './list-query'
import { countStatements } from './statements'
import { wordsOfName } from './words-of-name'

const chosenOf = (filters: StatementFilters, key: FacetKey): string[] => [...filters[key], ...filters.except[key]]

async function questionOf(db: Database, key: FacetKey, filters: StatementFilters, find = ''): Promise<FacetQuestion> {
  return {
    key,
    clause: await clauseOf(db, { ...filters, [key]: [], except: { ...filters.except, [key]: [] } }),
    chosen: chosenOf(filters, key),
    words: wordsOfName(find),
  }
}

const countFacets = (db: Database, { copies, versions }: StatementFilters, facets: FacetQuestion[]) =>
  askOf(db)<'facets'>({ ask: 'facets', counting: { copies, versions }, facets })

/** With every chosen value that the other filters leave without a statement, last, with its zero. */
async function withChosen(db: Database, key: FacetKey, { values, total }: Facet, chosen: string[]): Promise<Facet> {
  const absent = chosen.filter((each) => !values.some(({ value }) => value === each))
  const names = await namesOf(db, key, absent)
  const zeros = absent.map((value, index) => ({ value, label: names[index] ?? value, count: 0 }))
  return { values: [...values, ...zeros], total: total + zeros.length }
}

/**
 * Every facet's values, the most frequent first; each facet leaves its own filter out. A chosen value that the other
 * filters leave without a statement comes last, with its zero.
 * @param held facets that are not shown, because the page itself holds their filter: they stay empty
 */
export async function listFacets(
  db: Database,
  filters: StatementFilters,
  held: readonly FacetKey[] = [],
): Promise<Facets> {
  const keys = FACET_KEYS.filter((key) => !held.includes(key))
  const counted = await countFacets(db, filters, await Promise.all(keys.map((key) => questionOf(db, key, filters))))
  const facets = FACET_KEYS.map(async (key) => {
    const facet = counted[keys.indexOf(key)] ?? { values: [], total: 0 }
    return [key, held.includes(key) ? facet : await withChosen(db, key, facet, chosenOf(filters, key))] as const
  })
  return Object.fromEntries(await Promise.all(facets)) as Facets
}

/** The values of one facet whose names hold all words of `find`, the most frequent first. */
export async function findInFacet(
  db: Database,
  key: FacetKey,
  filters: StatementFilters,
  find: string,
): Promise<Facet> {
  const [found] = await countFacets(db, filters, [await questionOf(db, key, filters, find)])
  return found ?? { values: [], total: 0 }
}
/** For every filter in force, how many statements there would be without it; the most freeing one first. */
export async function weighFilters(db: Database, filters: StatementFilters): Promise<FilterWeight[]> {
  const without: Record<string, StatementFilters> = {}
  for (const key of FACET_KEYS)
    if (filters[key].length > 0 || filters.except[key].length > 0)
      without[key] = { ...filters, [key]: [], except: { ...filters.except, [key]: [] } }
  if (filters.q) without.q = { ...filters, q: '' }
  if (filters.from) without.from = { ...filters, from: null }
  if (filters.to) without.to = { ...filters, to: null }
  if (filters.undated) without.undated = { ...filters, undated: false }
  if (filters.origin.length > 0) without.origin = { ...filters, origin: [] }
  if (filters.look) without.look = { ...filters, look: false }
  if (filters.added) without.added = { ...filters, added: null }
  if (filters.evidence) without.evidence = { ...filters, evidence: null }
  const weights = Object.entries(without).map(async ([key, rest]) => ({
    key,
    without: await countStatements(db, rest),
  }))
  return (await Promise.all(weights)).sort((a, b) => b.without - a.without)
}

/** The names behind slugs, in their order; a slug that stands for nothing is its own name. */
async function namesOf(db: Database, key: FacetKey, values: string[]): Promise<string[]> {
  const where = { slug: { in: values } }
  const select = { slug: true, name: true }
  const look = {
    speaker: () => db.speaker.findMany({ where, select }),
    outlet: () => db.outlet.findMany({ where, select }),
    relay: () => db.relay.findMany({ where, select, distinct: ['slug'] }),
  }
  const found = key in look && values.length > 0 ? await look[key as keyof typeof look]() : []
  const names = new Map(found.map(({ slug, name }) => [slug, name]))
  return values.map((value) => names.get(value) ?? value)
}
