// `npm run reread`: articles that an earlier engine has read are read again by the one of today.
import { SingleBar } from 'cli-progress'
import { openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { knownNames } from '../lib/services/known-names'
import { countOutdated, rereadArticles } from '../lib/services/reread-articles'
import { messageOf } from '../lib/user-error'

let stopped = false
process.once('SIGINT', () => {
  stopped = true
})

try {
  const url = databaseUrl()
  await migrate(url)
  const db = await openDatabase(url)
  const total = await countOutdated(db)
  const bar = new SingleBar({ format: '{bar} {value}/{total} · {duration_formatted} · {eta_formatted} left' })
  const done = { articles: 0, statements: 0 }
  bar.start(total, 0)
  try {
    for await (const { statements } of rereadArticles({ db, names: await knownNames(db) })) {
      done.articles += 1
      done.statements += statements
      bar.increment()
      if (stopped) break
    }
  } finally {
    bar.stop()
    await db.$disconnect()
  }
  console.log(`${done.articles} articles read again: ${done.statements} statements.`)
  if (done.articles < total)
    console.log(`Stopped with ${total - done.articles} left: the same command goes on from here.`)
  process.exitCode = done.articles < total ? 1 : 0
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
