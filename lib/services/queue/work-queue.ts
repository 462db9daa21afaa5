// Works the queue: one lane reads and stores in order, while a few addresses are fetched at a time.
import { setImmediate } from 'node:timers/promises'
import type { Database } from '../../db/client'
import { nextToRead } from '../../db/items'
import { LeaseLost } from '../../db/lease'
import { finishRuns } from '../../db/runs'
import type { Visitor } from '../../ingest/network/visitor'
import { pollFeeds } from '../feeds/poll-feeds'
import { knownNames } from '../known-names'
import { commitItem } from './commit-item'
import { fetchAddresses } from './fetch-addresses'
import { holdLease } from './hold-lease'
import { prepareItem } from './prepare-item'
import { rest } from './rest'

/** How often the rows are looked at while there is nothing to do, in milliseconds. */
const IDLE = 500
/** So many items are taken at a time; a run that was handed over meanwhile waits for no more. */
const LANE = 10

export type QueueContext = {
  db: Database
  visitor: Visitor
  /** Stops after the item under way. */
  signal: AbortSignal
  /** Asked again and again; answers whether to stop. */
  isDone?: () => Promise<boolean>
  /** Whether feeds are read when they are due. */
  withFeeds?: boolean
}

/**
 * Works the queue as long as the lease is this process's, waiting for more when it is empty.
 * @returns `lost` when another process works it; `stopped` when it was told to stop or is done
 * @throws when the database cannot be written
 */
export async function workQueue(context: QueueContext): Promise<'stopped' | 'lost'> {
  const { db, signal, isDone, withFeeds } = context
  const lease = await holdLease(db)
  if (!lease) return 'lost'
  const ended = new AbortController()
  const held = {
    ...context,
    holder: lease.holder,
    signal: AbortSignal.any([signal, lease.lost, ended.signal]),
  }
  const tasks = [workLane(held, isDone), fetchAddresses(held), ...(withFeeds ? [pollFeeds(held)] : [])]
  // Where one ends, all do; each finishes what it has under way.
  const results = await Promise.allSettled(tasks.map((task) => task.finally(() => ended.abort())))
  await lease.release()
  const faults: unknown[] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  const fault = faults.find((error) => !(error instanceof LeaseLost))
  if (fault !== undefined) throw fault
  return lease.lost.aborted || faults.length > 0 ? 'lost' : 'stopped'
}

async function workLane(
  context: { db: Database; holder: string; signal: AbortSignal },
  isDone: QueueContext['isDone'],
): Promise<void> {
  const { db, signal } = context
  let runId: number | null = null
  while (!signal.aborted) {
    const items = await nextToRead(db, LANE)
    const isOtherRun = items[0]?.runId !== runId
    runId = items[0]?.runId ?? null
    if (isOtherRun || runId === null) await finishRuns(db)
    if (await isDone?.()) return
    if (runId === null) {
      await rest(IDLE, signal)
      continue
    }
    const names = await knownNames(db)
    for (const item of items) {
      // SQLite answers at once: without a pause nothing else would get its turn, not even the signal to stop.
      await setImmediate()
      if (signal.aborted) return
      await commitItem({ ...context, names }, await prepareItem({ db, names }, item))
    }
  }
}
