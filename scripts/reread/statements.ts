// Reading stored articles again with the engine of today.
import { SingleBar } from 'cli-progress'
import type { Database } from '../../lib/db/client'
import { knownNames } from '../../lib/services/known-names'
import { countOutdated, rereadArticles } from '../../lib/services/reread-articles'

/** @returns whether all of them were read */
export async function rereadStatements(db: Database, signal: AbortSignal): Promise<boolean> {
  const total = await countOutdated(db)
  const bar = new SingleBar({ format: '{bar} {value}/{total} · {duration_formatted} · {eta_formatted} left' })
  const done = { articles: 0, statements: 0 }
  bar.start(total, 0)
  try {
    for await (const { statements } of rereadArticles({ db, names: await knownNames(db) })) {
      done.articles += 1
      done.statements += statements
      bar.increment()
      if (signal.aborted) break
    }
  } finally {
    bar.stop()
  }
  console.log(`${done.articles} articles read again: ${done.statements} statements.`)
  if (done.articles < total)
    console.log(`Stopped with ${total - done.articles} left: the same command goes on from here.`)
  return done.articles === total
}
