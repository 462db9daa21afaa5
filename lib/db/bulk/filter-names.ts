// What the slugs among filters are called.
import { FACET_KEYS, type FacetKey, type StatementFilters } from '../../list-params'
import type { Database } from '../client'

export type FilterNames = (key: FacetKey, value: string) => string

/** Facets whose values are slugs, and the tables that have their names. */
const TABLES = { speaker: 'Speaker', outlet: 'Outlet', relay: 'Relay' } as const satisfies Partial<
  Record<FacetKey, string>
>

/** @returns what each value of `filters` is called; values that are no slugs, and slugs of nobody, are called as they are */
export async function filterNames(db: Database, filters: StatementFilters): Promise<FilterNames> {
  const keys = FACET_KEYS.filter((key): key is keyof typeof TABLES => key in TABLES)
  const entries = await Promise.all(
    keys.map(async (key) => {
      const slugs = JSON.stringify([...filters[key], ...filters.except[key]])
      const rows = await db.$queryRawUnsafe<{ slug: string; name: string }[]>(
        `SELECT DISTINCT asked.value AS slug, (SELECT "name" FROM "${TABLES[key]}" WHERE "slug" = asked.value LIMIT 1) AS name
        FROM json_each(?) asked`,
        slugs,
      )
      return [key, new Map(rows.map(({ slug, name }) => [slug, name ?? slug]))] as const
    }),
  )
  const names = new Map<FacetKey, Map<string, string>>(entries)
  return (key, value) => names.get(key)?.get(value) ?? value
}
