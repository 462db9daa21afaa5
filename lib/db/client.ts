// The only place that opens the database.
import { answerWith, askHere, askThread } from './columns/ask'
import { connections } from './connections'
import { PrismaClient } from './generated/client'

export type Database = PrismaClient

/**
 * Opens a migrated database: write-ahead log, foreign keys, a patient writer. Close it with `$disconnect()`.
 * @param url `file:` address, see `databaseUrl`
 * @param serves whether this process serves pages: what is only read is then read by threads of their own
 * @throws when the file cannot be opened
 */
export async function openDatabase(url: string, { serves = false } = {}): Promise<Database> {
  const { ask, close } = serves ? askThread(url) : askHere(url)
  const db = new PrismaClient({ adapter: connections(url, { serves, onDispose: close }) })
  answerWith(db, ask)
  await db.$connect()
  return db
}
