// The only place that opens the database and sets its pragmas.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from './generated/client'

export type Database = PrismaClient

/** How long a writer waits for another one before it gives up, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000
/** Pages kept in memory, in KiB: the indexes that every article touches stay there, where the usual 2 MB would not hold them. */
const CACHE_KIB = 64 * 1024
/** The log is copied into the database at so many pages (16 MB): pages that many articles touch are copied once. */
const CHECKPOINT_PAGES = 4_000

/**
 * Opens a migrated database: write-ahead log, foreign keys, a patient writer. Close it with `$disconnect()`.
 * @param url `file:` address, see `databaseUrl`
 */
export async function openDatabase(url: string): Promise<Database> {
  const adapter = new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MS }, { timestampFormat: 'iso8601' })
  const db = new PrismaClient({ adapter })
  try {
    await db.$queryRawUnsafe('PRAGMA journal_mode = WAL')
    await db.$queryRawUnsafe('PRAGMA foreign_keys = ON')
    // Safe with a write-ahead log: a crash of the machine may lose the last commit, never damage the file.
    await db.$queryRawUnsafe('PRAGMA synchronous = NORMAL')
    await db.$queryRawUnsafe(`PRAGMA cache_size = -${CACHE_KIB}`)
    await db.$queryRawUnsafe(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  } catch (error) {
    await db.$disconnect()
    throw error
  }
  return db
}
