// Runs as the screen and the terminal show them.
import type { Database } from '../../db/client'
import { countPassing, countReviewed, listItems } from '../../db/items'
import { getRunSummary } from '../../db/runs'
import type { ItemState, RunPage } from '../../records/ingest'
import { SAME_TEXT, THE_WHOLE } from './foresee'
import { recordOf } from './item-record'

/** One run with one page of its items; null where there is none of this number. */
export async function getRun(
  db: Database,
  id: string,
  query: { only?: ItemState | null; page?: number } = {},
): Promise<RunPage | null> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return null
  const run = await getRunSummary(db, Number(id))
  if (!run) return null
  const { only = null, page = 1 } = query
  const items = await listItems(db, { runId: Number(id), only, page })
  const rows = items.rows.map(({ row, record }) => ({ ...row, found: recordOf({ record }).found ?? null }))
  const alreadyThere = await countReviewed(db, Number(id), [SAME_TEXT, THE_WHOLE])
  return { ...run, only, alreadyThere, mayPass: await countPassing(db, Number(id)), items: { ...items, rows } }
}
