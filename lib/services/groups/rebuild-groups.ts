// Groups of reports made for articles that have none yet: stored before there were any, or after all were forgotten.
import type { Database } from '../../db/client'
import { inOneStep } from '../../db/in-one-step'
import { findUngrouped, forgetGroups } from '../../db/statement-groups'
import type { ReferenceLookup } from '../../identity/lookup'
import { groupStatements } from './group-statements'

/** Articles asked for at a time, and put into groups in one step. */
const CHUNK = 20

/**
 * Compares the statements of every article that were not compared yet with those of others, in the order the articles
 * came in. Can be stopped and started anew at any time; statements in which nothing tells are looked at each time.
 * @yields how many articles were done in one step
 */
export async function* groupStored({ db, names }: { db: Database; names: ReferenceLookup }): AsyncGenerator<number> {
  let last = 0
  while (true) {
    const ids = await findUngrouped(db, last, CHUNK)
    if (ids.length === 0) return
    await inOneStep(db, async (tx) => {
      for (const id of ids) await groupStatements({ db: tx, names }, id)
    })
    last = ids.at(-1) ?? last
    yield ids.length
  }
}

/** Makes all groups anew; what people decided about them stays. Where it is stopped, `groupStored` goes on. */
export async function* rebuildGroups(context: { db: Database; names: ReferenceLookup }): AsyncGenerator<number> {
  await inOneStep(context.db, forgetGroups)
  yield* groupStored(context)
}
