// How many independent origins stand behind statements, and which stand behind most.
import type { StatementFilters } from '../list-params'
import type { Origins } from '../records/sources'
import type { Database } from './client'
import { askOf } from './columns/ask'
import { listMeant } from './list-query'

/**
 * Counts the origins behind what the filters leave. A named speaker is one origin, however many outlets carry the words;
 * each of those who spoke together is one. An unnamed source is one for each medium it spoke to, class and country: the
 * outlets that cite one report add nothing to it. Statements whose speaker is unknown have no known origin. Where copies
 * count once, the first copy alone tells its origin.
 */
export async function countOrigins(db: Database, filters: StatementFilters): Promise<Origins> {
  return askOf(db)<'origins'>({ ask: 'origins', ...(await listMeant(db, filters)) })
}
