// The database of the process that serves pages, opened once.
import { type Database, openDatabase } from './client'
import { databaseUrl } from './database-url'

/** The development server loads this file again on every change; the connections outlive it. */
const kept = globalThis as { dictumDatabase?: Promise<Database> }

/** An opening that fails is tried again at the next request. */
export function servedDatabase(): Promise<Database> {
  kept.dictumDatabase ??= openDatabase(databaseUrl(), { serves: true }).catch((error: unknown) => {
    kept.dictumDatabase = undefined
    throw error
  })
  return kept.dictumDatabase
}
