// Two connections to one file: what is read never sees a step that is under way, and what is written takes turns.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { takeTurns } from './take-turns'
import { readingThreads } from './threads/reading-threads'

/** How long a writer waits for another process's to finish before it gives up, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000
/** Pages each connection keeps in memory, in KiB: indexes that every article touches stay there, where the usual 2 MB would not hold them. */
const CACHE_KIB = 64 * 1024
/** A server has several threads that read: what all of them want is kept once, by the system. */
const SERVED_CACHE_KIB = 8 * 1024
/** The log is copied into the database at so many pages (16 MB): pages that many articles touch are copied once. */
const CHECKPOINT_PAGES = 4_000

const reading = (cacheKib: number) => `PRAGMA foreign_keys = ON; PRAGMA cache_size = -${cacheKib};`
// "Normal" is safe with a write-ahead log: a crash of the machine may lose the last commit, never damage the file.
const WRITING = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};`

/** Statements that only read; the connection they run on refuses to write, should one be mistaken for such. */
const READS = /^\s*(?:SELECT|WITH|PRAGMA|EXPLAIN)\b/i

const sqliteAdapter = (url: string, options: { readonly: boolean }) =>
  new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MS, ...options }, { timestampFormat: 'iso8601' })

/** What can be asked without anything being written. */
export type Reader = Pick<SqlDriverAdapter, 'queryRaw' | 'dispose'>

/** A connection that only reads. @param serves whether it is one of several, in a server */
export async function openReader(url: string, { serves }: { serves: boolean }): Promise<Reader> {
  const reader = await sqliteAdapter(url, { readonly: true }).connect()
  await reader.executeScript(reading(serves ? SERVED_CACHE_KIB : CACHE_KIB))
  return reader
}

/**
 * Opens both connections. The library's own adapter has one for everything: whatever else the process does while a
 * transaction is open becomes part of it there, is undone with it, and can make it fail with SQLITE_BUSY_SNAPSHOT.
 * @param url `file:` address of a migrated database
 * @param serves whether threads of their own read, so that a long question holds up no other request
 * @param onDispose called when the connections are closed
 */
export function connections(
  url: string,
  { serves, onDispose }: { serves: boolean; onDispose: () => Promise<void> },
): SqlDriverAdapterFactory {
  const writing = sqliteAdapter(url, { readonly: false })
  return {
    provider: writing.provider,
    adapterName: writing.adapterName,
    connect: async () => {
      const writer = await writing.connect()
      try {
        await writer.executeScript(WRITING + reading(CACHE_KIB))
        const reader = serves ? readingThreads(url) : await openReader(url, { serves })
        return joined(reader, writer, onDispose)
      } catch (error) {
        await writer.dispose()
        throw error
      }
    },
  }
}

function joined(reader: Reader, writer: SqlDriverAdapter, onDispose: () => Promise<void>): SqlDriverAdapter {
  const turn = takeTurns()
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await turn()
    try {
      return await work()
    } finally {
      done()
    }
  }
  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    queryRaw: (query) => (READS.test(query.sql) ? reader.queryRaw(query) : inTurn(() => writer.queryRaw(query))),
    executeRaw: (query) => inTurn(() => writer.executeRaw(query)),
    executeScript: (script) => inTurn(() => writer.executeScript(script)),
    startTransaction: async (isolationLevel) => {
      const done = await turn()
      try {
        return endingWith(done, await beginWriting(writer, isolationLevel))
      } catch (error) {
        done()
        throw error
      }
    },
    dispose: async () => {
      await reader.dispose()
      await writer.dispose()
      await onDispose()
    },
  }
}

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** A transaction that may write from the start: one that begins by reading cannot wait for another process's to finish. */
async function beginWriting(
  writer: SqlDriverAdapter,
  isolationLevel: Parameters<SqlDriverAdapter['startTransaction']>[0],
): Promise<Transaction> {
  const transaction = await writer.startTransaction(isolationLevel)
  try {
    await transaction.executeRaw(plain('COMMIT'))
    await transaction.executeRaw(plain('BEGIN IMMEDIATE'))
    return transaction
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}

/** The same transaction; `done` is called when it has ended. */
function endingWith(done: () => void, transaction: Transaction): Transaction {
  const then = (end: () => Promise<void>) => () => end().finally(done)
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => transaction.queryRaw(query),
    executeRaw: (query) => transaction.executeRaw(query),
    createSavepoint: (name) => transaction.createSavepoint?.(name) ?? Promise.resolve(),
    rollbackToSavepoint: (name) => transaction.rollbackToSavepoint?.(name) ?? Promise.resolve(),
    releaseSavepoint: (name) => transaction.releaseSavepoint?.(name) ?? Promise.resolve(),
    commit: then(() => transaction.commit()),
    rollback: then(() => transaction.rollback()),
  }
}
