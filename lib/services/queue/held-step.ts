// A step of the queue: written as a whole, and only by the process that holds the lease.
import type { Database } from '../../db/client'
import { inOneStep, type Transaction } from '../../db/in-one-step'
import { beat } from '../../db/lease'

/** Thrown to take back what was written for an item that is not to be added any more. */
class TakenBack extends Error {}

/** Runs `work` as the holder of the lease; all of it is taken back when it answers that the item is not ours to move. */
export async function inHeldStep(
  { db, holder }: { db: Database; holder: string },
  work: (tx: Transaction) => Promise<boolean>,
): Promise<boolean> {
  try {
    await inOneStep(db, async (tx) => {
      await beat(tx, holder)
      if (!(await work(tx))) throw new TakenBack()
    })
    return true
  } catch (error) {
    if (error instanceof TakenBack) return false
    throw error
  }
}
