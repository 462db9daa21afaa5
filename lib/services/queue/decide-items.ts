// What a person decides about articles that were read and wait: what to correct, what to add, what to leave out.
import type { Database } from '../../db/client'
import { inOneStep } from '../../db/in-one-step'
import { decideReviewed, getReviewed, storeReviewed } from '../../db/items'
import { type GivenFacts, refuseFacts, tidyFacts } from '../../ingest/given-facts'
import { UserError } from '../../user-error'
import { givenOf } from './item-record'

/** `corrected`: the facts a person changed; the others stay as they were read. */
export type ItemDecision = { itemId: string; add: boolean; corrected?: Partial<GivenFacts> }

/**
 * Adds the articles with what was corrected, or leaves them out; those decided already stay as they are.
 * @returns how many were decided now
 * @throws UserError when facts cannot be used; nothing is decided then
 */
export async function decideItems(db: Database, runId: string, decisions: ItemDecision[]): Promise<number> {
  return inOneStep(db, async (tx) => {
    let decided = 0
    for (const { itemId, add, corrected = {} } of decisions) {
      const item = await getReviewed(tx, Number(runId), Number(itemId))
      if (!item) continue
      const given = tidyFacts({ ...givenOf(item), ...corrected })
      const why = add ? refuseFacts(given) : null
      if (why) throw new UserError(`${item.origin}: ${why}.`)
      await decideReviewed(tx, item.id, add ? { state: 'store', given: JSON.stringify(given) } : { state: 'cancelled' })
      decided += 1
    }
    return decided
  })
}

/**
 * Adds all articles of a run that wait for a person.
 * @returns how many there are
 */
export async function addAll(db: Database, runId: string): Promise<number> {
  return storeReviewed(db, Number(runId))
}
