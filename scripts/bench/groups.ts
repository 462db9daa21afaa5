// How fast statements are put among the reports of the same utterances, and what one more article costs as the corpus grows.
import '../steady-memory'
import type { Database } from '../../lib/db/client'
import { inOneStep } from '../../lib/db/in-one-step'
import { buildNameLookup } from '../../lib/identity/lookup'
import { reference } from '../../lib/identity/reference'
import { groupStatements } from '../../lib/services/groups/group-statements'
import { groupStored } from '../../lib/services/groups/rebuild-groups'
import { insertArticles, insertSpeakersAndOutlets } from './made-up-reports'
import { print, time } from './measure'
import { withScratchDatabase } from './scratch-database'

/** Articles of eight statements each. */
const SIZES = [1_250, 5_000, 12_500]
const MEASURED = 40
const CHUNK = 250

async function benchDatabase(db: Database): Promise<void> {
  const names = buildNameLookup(reference)
  await inOneStep(db, insertSpeakersAndOutlets)
  let [stored, taken, most] = [0, 0, 0]
  for (const size of SIZES) {
    while (stored < size - MEASURED) {
      const count = Math.min(CHUNK, size - MEASURED - stored)
      await inOneStep(db, (tx) => insertArticles(tx, count))
      stored += count
    }
    taken += await time(async () => {
      for await (const _ of groupStored({ db, names })) most = Math.max(most, process.memoryUsage().rss)
    })
    const ids = await inOneStep(db, (tx) => insertArticles(tx, MEASURED))
    const one: number[] = []
    for (const id of ids) one.push(await time(() => inOneStep(db, (tx) => groupStatements({ db: tx, names }, id))))
    stored = size
    taken += one.reduce((sum, each) => sum + each, 0)
    one.sort((a, b) => a - b)
    const at = (share: number) => (one[Math.floor(share * (one.length - 1))] ?? 0).toFixed(0)
    const statements = await db.statement.count()
    print(`${statements} statements in groups`, `${(taken / 1000).toFixed(0)} s`, `${(most / 1e6).toFixed(0)} MB`)
    print('one article more', `${at(0.5)} ms, slowest ${at(1)} ms`)
  }
  print('groups, and statements in them', String(await db.statementGroup.count()), String(await db.groupMember.count()))
}

/** Prints all of it. */
export const benchGroups = () => withScratchDatabase(benchDatabase)
