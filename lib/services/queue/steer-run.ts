// What a person does with a run: pause it, go on, cancel it, try again what failed.
import type { Database } from '../../db/client'
import { inOneStep } from '../../db/in-one-step'
import { cancelItems, retryItems } from '../../db/items'
import { getRunSummary, setRunState } from '../../db/runs'
import type { RunState } from '../../records/ingest'
import { Refused } from '../../refused'
import { UserError } from '../../user-error'

/** @throws UserError when there is no such run, or it is neither open nor finished in review */
export const pauseRun = (db: Database, id: string) => steer(db, id, ['open'], 'paused')

export const resumeRun = (db: Database, id: string) => steer(db, id, ['paused'], 'open')

/** What was added stays; what was not begun never is. */
export async function cancelRun(db: Database, id: string): Promise<void> {
  await steer(db, id, ['open', 'paused'], 'cancelled')
}

/**
 * Puts what failed back into the queue, all or only what failed for a reason that may pass.
 * @returns how many items there are
 * @throws UserError when there is no such run
 */
export async function retryFailed(db: Database, id: string, which: 'all' | 'passing'): Promise<number> {
  const runId = await numberOf(db, id)
  return inOneStep(db, async (tx) => {
    const count = await retryItems(tx, runId, which)
    if (count > 0) await setRunState(tx, runId, ['finished', 'cancelled'], 'open')
    return count
  })
}

async function steer(db: Database, id: string, from: RunState[], to: RunState): Promise<void> {
  const runId = await numberOf(db, id)
  const done = await inOneStep(db, async (tx) => {
    const isDone = await setRunState(tx, runId, from, to)
    if (isDone && to === 'cancelled') await cancelItems(tx, runId)
    return isDone
  })
  const run = done ? null : await getRunSummary(db, runId)
  if (run && run.state !== to) throw new UserError(`Run ${id} is ${run.state}.`)
}

async function numberOf(db: Database, id: string): Promise<number> {
  const run = /^[1-9]\d{0,14}$/.test(id) ? await getRunSummary(db, Number(id)) : null
  if (!run) throw new Refused('noRun', { id })
  return Number(run.id)
}
