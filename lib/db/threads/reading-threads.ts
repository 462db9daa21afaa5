// Connections that only read, each in a thread of its own.
import type { SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils'
import type { Reader } from '../connections'
import { startThread } from './thread'

/** A long question takes one of them; the short ones go past it. */
const THREADS = 2

/** Readers of the database at `url`; a question goes to whichever has fewest to answer. */
export function readingThreads(url: string): Reader {
  const threads = Array.from({ length: THREADS }, () =>
    startThread<SqlQuery, SqlResultSet>('lib/db/threads/reading-thread.ts', { url }),
  )
  const idlest = () => threads.reduce((one, other) => (other.waiting() < one.waiting() ? other : one))
  return {
    queryRaw: (query) => idlest().ask(query),
    dispose: async () => {
      for (const thread of threads) await thread.close()
    },
  }
}
