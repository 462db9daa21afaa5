// The options of `npm run ingest` that add nothing: the history of runs, the feeds, and what a person does with them.
import type { Database } from '../../lib/db/client'
import { dueFeeds, listFeeds } from '../../lib/db/feeds'
import { listRuns } from '../../lib/db/runs'
import { feedNamed, readNow, subscribe, unsubscribe } from '../../lib/services/feeds/steer-feeds'
import { queueVisitor } from '../../lib/services/queue/queue-visitor'
import { rest } from '../../lib/services/queue/rest'
import { cancelRun, pauseRun, resumeRun, retryFailed } from '../../lib/services/queue/steer-run'
import { workQueue } from '../../lib/services/queue/work-queue'
import { see } from './add'
import { printFeeds, printRuns } from './print-lists'

export type SteerOptions = {
  list?: boolean
  pause?: string
  continue?: string
  cancel?: string
  retry?: string
  feeds?: boolean
  subscribe?: string
  outlet?: string
  every?: number
  unsubscribe?: string
  poll?: boolean
}

/**
 * Does what the options ask for.
 * @returns whether all went well; null where they ask for nothing of this
 * @throws UserError when a run or feed is not there, or cannot be steered so
 */
export async function steer(db: Database, options: SteerOptions, signal: AbortSignal): Promise<boolean | null> {
  if (options.list) await printRuns(db)
  else if (options.pause) await pauseRun(db, options.pause)
  else if (options.cancel) await cancelRun(db, options.cancel)
  else if (options.continue) return carryOn(db, options.continue, signal, resumeRun)
  else if (options.retry) return carryOn(db, options.retry, signal, retryAll)
  else if (options.feeds) await printFeeds(db)
  else if (options.subscribe) await subscribeTo(db, options.subscribe, options)
  else if (options.unsubscribe) await unsubscribe(db, await feedNamed(db, options.unsubscribe))
  else if (options.poll) return poll(db, signal)
  else return null
  return true
}

/** The file or the page may have been put right since: a person who asks for it at the terminal gets it tried. */
const retryAll = (db: Database, id: string) => retryFailed(db, id, 'all')

async function carryOn(
  db: Database,
  id: string,
  signal: AbortSignal,
  begin: (db: Database, id: string) => Promise<unknown>,
): Promise<boolean> {
  const since = new Date()
  await begin(db, id)
  return see(db, id, since, signal)
}

async function subscribeTo(db: Database, url: string, { every, outlet }: SteerOptions): Promise<void> {
  await subscribe(db, { url, outlet: outlet ?? null, ...(every !== undefined && { everyMinutes: every }) })
  console.log(`Subscribed to ${url}: it is read while Dictum runs, or with \`npm run ingest -- --poll\`.`)
}

/** Reads all feeds that are not paused, and what is new in them. */
async function poll(db: Database, signal: AbortSignal): Promise<boolean> {
  const since = new Date()
  for (const { id, pausedAt } of await listFeeds(db)) if (pausedAt === null) await readNow(db, id)
  const isDone = async () => (await dueFeeds(db, new Date())).length === 0
  while (!signal.aborted && !(await isDone())) {
    const worked = await workQueue({ db, visitor: queueVisitor(db), signal, isDone, withFeeds: true })
    if (worked === 'lost') await rest(1000, signal)
  }
  let allWell = true
  const { rows } = await listRuns(db, { page: 1 })
  for (const { id, label } of rows.filter((run) => run.kind === 'feed' && new Date(run.createdAt) >= since)) {
    console.log(`${label}, run ${id}`)
    allWell = (await see(db, id, since, signal)) && allWell
  }
  await printFeeds(db)
  return allWell
}
