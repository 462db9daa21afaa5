// How many articles there are to compare with others: what a run that groups reports has before it.
import type { Database } from './client'

/** Articles that hold statements; `ungrouped`: of these the ones whose statements were not compared with others yet. */
export async function countToGroup(db: Database, which: 'all' | 'ungrouped'): Promise<number> {
  const statements = which === 'all' ? { some: {} } : { some: {}, none: { keys: { some: {} } } }
  return db.article.count({ where: { statements } })
}
