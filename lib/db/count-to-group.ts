// How many articles there are to compare with others: what a run that groups reports has before it.
import type { Database } from './client'
import { HOLDS_STATEMENTS, IS_UNGROUPED } from './statement-groups'

/** Articles that hold statements; `ungrouped`: of these the ones whose statements were not compared with others yet. */
export async function countToGroup(db: Database, which: 'all' | 'ungrouped'): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM "Article" a WHERE ${which === 'all' ? HOLDS_STATEMENTS : IS_UNGROUPED}`
  return Number(row?.count ?? 0)
}
