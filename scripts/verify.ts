// `npm run verify`: holds the evidence of every statement against its article, and names what no longer holds.

import { verifyEvidence } from '../lib/db/articles'
import { openDatabase } from '../lib/db/client'
import { databaseUrl } from '../lib/db/database-url'
import { migrate } from '../lib/db/migrate'
import { messageOf } from '../lib/user-error'

try {
  const url = databaseUrl()
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const { statements, broken } = await verifyEvidence(db)
    for (const id of broken) console.log(`broken  statement ${id}`)
    console.log(`${statements} statements looked at, the evidence of ${broken.length} is broken`)
    process.exitCode = broken.length > 0 ? 1 : 0
  } finally {
    await db.$disconnect()
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
