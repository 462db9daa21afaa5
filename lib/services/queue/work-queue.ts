// Works the queue: one lane reads and stores in order, while a few addresses are fetched at a time.
import type { Database } from '../../db/client'
import { nextToRead } from '../../db/items'
import { LeaseLost } from '../../db/lease'
import { finishRuns } from '../../db/runs'
import type { Visitor } from '../../ingest/network/visitor'
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
export async function workQueue({ db, visitor, signal, isDone }: QueueContext): Promise<'stopped' | 'lost'> {
  const lease = await holdLease(db)
  if (!lease) return 'lost'
  const ended = new AbortController()
  const context = { db, visitor, holder: lease.holder, signal: AbortSignal.any([signal, lease.lost, ended.signal]) }
  const end = () => ended.abort()
  try {
    await Promise.all([workLane({ ...context, isDone }).finally(end), fetchAddresses(context).finally(end)])
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
  } finally {
    await lease.release()
  }
  return lease.lost.aborted ? 'lost' : 'stopped'
}

async function workLane(
  context: { db: Database; holder: string; signal: AbortSignal } & Pick<QueueContext, 'isDone'>,
): Promise<void> {
  const { db, signal } = context
  let runId: number | null = null
  while (!signal.aborted) {
    const items = await nextToRead(db, LANE)
    const isOtherRun = items[0]?.runId !== runId
    runId = items[0]?.runId ?? null
    if (isOtherRun || runId === null) await finishRuns(db)
    if (await context.isDone?.()) return
    const names = await knownNames(db)
    for (const item of items) {
      if (signal.aborted) return
      await commitItem({ ...context, names }, await prepareItem({ db, names }, item))
    }
    if (items.length === 0) await rest(IDLE, signal)
  }
}
