// How much a kept list holds, and how much of it is new.
import type { Database } from '../../db/client'
import { countStatements } from '../../db/statements'
import type { SavedView, ViewCount } from '../../records/overview'
import { viewFilters } from './view-address'

/** Of a comparison, what stands in its columns; no statement stands in two. */
export async function countView(db: Database, view: SavedView): Promise<ViewCount> {
  const lists = viewFilters(view)
  const count = async (added: string | null) => {
    const counts = await Promise.all(lists.map((filters) => countStatements(db, { ...filters, added })))
    return counts.reduce((sum, each) => sum + each, 0)
  }
  return { total: await count(null), fresh: view.seen && (await count(view.seen.upTo)) }
}
