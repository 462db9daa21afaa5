// Brings the database up to date and, when it holds no article, loads the sample corpus.
import { type Database, openDatabase } from '../lib/db/client'
import { databasePath, databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { fillNameWords } from '../lib/db/name-words'
import { groupStored } from '../lib/services/groups/rebuild-groups'
import { knownNames } from '../lib/services/known-names'
import { countOutdated } from '../lib/services/reread-articles'
import { settleStored } from '../lib/services/settle-stored'
import { messageOf } from '../lib/user-error'
import { loadSample } from '../prisma/sample/load'

/** Says so while it lasts where there are many. */
async function settle(db: Database): Promise<void> {
  let settled = 0
  for await (const _ of settleStored(db)) {
    settled += 1
    if (settled % 1000 === 0) console.log(`Articles compared with one another: ${settled}.`)
  }
  let grouped = 0
  for await (const articles of groupStored({ db, names: await knownNames(db) })) {
    grouped += articles
    if (grouped % 1000 === 0) console.log(`Articles whose statements were compared with others: ${grouped}.`)
  }
}

try {
  const url = databaseUrl()
  const applied = await migrate(url)
  if (applied.length > 0) console.log(`Database ${databasePath(url)}: ${applied.length} migrations applied.`)
  const db = await openDatabase(url)
  try {
    await fillNameWords(db)
    await settle(db)
    const loaded = await loadSample(db)
    const outdated = await countOutdated(db)
    if (outdated > 0)
      console.log(`Articles read by an earlier engine: ${outdated}. \`npm run reread\` reads them again.`)
    if (loaded) console.log(`Sample corpus: ${loaded.articles} articles, ${loaded.statements} statements.`)
  } finally {
    await db.$disconnect()
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
