// A connection that sees the database as it is when it opens, however long it reads.
import Sqlite from 'better-sqlite3'
import type { StatementRow } from '../../records/statements'
import { databasePath } from '../database-url'
import type { Query } from './ordered-ids'
import { prepareStatementRows } from './read-statements'

/** Pages it keeps in memory, in KiB: what a list reads lies near what it read before, and a server has more to keep. */
const CACHE_KIB = 4 * 1024
/** How long it waits where the database is busy, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000
/**
 * Statements read at a time: so few that they are forgotten before what is new is looked through. Of a million, the sweeping
 * took 5 of 29 seconds so, and 10 of 38 with 250 at a time.
 */
const BLOCK = 60

export type CorpusSize = { statements: number; articles: number; outlets: number; speakers: number }

export type Snapshot = {
  /** Everything `query` names, in its order: how many they are, and they themselves, a block at a time. */
  statements: (query: Query) => { count: number; blocks: Iterable<StatementRow[]> }
  /** All that is stored, earlier versions of articles too. */
  corpusSize: () => CorpusSize
  /** The name of the migration that last changed the tables. */
  schemaVersion: () => string
  close: () => void
}

/**
 * Opens the database of `url` for nothing but reading.
 * @throws where there is none
 */
export function openSnapshot(url: string): Snapshot {
  const connection = new Sqlite(databasePath(url), { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  connection.pragma(`cache_size = -${CACHE_KIB}`)
  // The first question settles what is seen until the connection closes.
  connection.exec('BEGIN')
  const count = (table: string) => `(SELECT count(*) FROM "${table}") AS ${table.toLowerCase()}s`
  return {
    statements: ({ sql, values }) => {
      const found = connection
        .prepare<unknown[], number>(sql)
        .pluck()
        .iterate(...values)
      const ids = listed(found)
      return { count: ids.length, blocks: blocksOf(ids, prepareStatementRows(connection)) }
    },
    corpusSize: () =>
      connection
        .prepare<[], CorpusSize>(`SELECT ${['Statement', 'Article', 'Outlet', 'Speaker'].map(count).join(', ')}`)
        .get() as CorpusSize,
    schemaVersion: () =>
      connection
        .prepare<[], string>('SELECT max("migration_name") FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL')
        .pluck()
        .get() ?? '',
    close: () => connection.close(),
  }
}

/** Four bytes each while they come: a million ids as a list of the language's own would be as much as all the rest. */
function listed(found: Iterable<number>): Int32Array {
  let ids = new Int32Array(1024)
  let length = 0
  for (const id of found) {
    if (length === ids.length) {
      const longer = new Int32Array(length * 2)
      longer.set(ids)
      ids = longer
    }
    ids[length++] = id
  }
  return ids.subarray(0, length)
}

function* blocksOf(ids: Int32Array, read: (ids: readonly number[]) => StatementRow[]) {
  for (let start = 0; start < ids.length; start += BLOCK) yield read([...ids.subarray(start, start + BLOCK)])
}
