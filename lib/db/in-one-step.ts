// Writing that happens as a whole or not at all.
import type { Database } from './client'
import type { Prisma } from './generated/client'

/** The database inside a step that is under way. */
export type Transaction = Prisma.TransactionClient

/** A long article brings hundreds of rows, and another process may be writing: wait rather than fail. In milliseconds. */
const PATIENCE = { maxWait: 60_000, timeout: 120_000 }

/** Runs `work` in one transaction, that of `db` where it is one; an error in it leaves everything as it was. */
export async function inOneStep<T>(db: Database | Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  // Prisma gives a transaction everything of the database but this and its like.
  if (!('$connect' in db)) return work(db)
  return db.$transaction(work, PATIENCE)
}
