// The only place that opens the database.
import { connections } from './connections'
import { PrismaClient } from './generated/client'

export type Database = PrismaClient

/**
 * Opens a migrated database: write-ahead log, foreign keys, a patient writer. Close it with `$disconnect()`.
 * @param url `file:` address, see `databaseUrl`
 * @throws when the file cannot be opened
 */
export async function openDatabase(url: string): Promise<Database> {
  const db = new PrismaClient({ adapter: connections(url) })
  await db.$connect()
  return db
}
