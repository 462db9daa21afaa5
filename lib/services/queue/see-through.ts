// Sees one run through to its end, whoever works the queue, and tells of each item as it ends.
import type { Database } from '../../db/client'
import { listEnded, listPostponed } from '../../db/items'
import { getRunState, getRunSummary } from '../../db/runs'
import type { ItemRow, RunSummary } from '../../records/ingest'
import { rest } from './rest'
import { type QueueContext, workQueue } from './work-queue'

/** How often the rows are looked at for what ended, and counted to tell how far the run is. Milliseconds. */
const LOOK = 200
const COUNT = 1_000
/** How often a process that found the queue worked by another asks whether it still is, in milliseconds. */
const STANDBY = 1_000

export type SeenItem = Omit<ItemRow, 'found'>
/** What ended or was put off since the last look, and from time to time how far the run is. */
export type SeenRun = { ended: SeenItem[]; postponed: SeenItem[]; run: RunSummary | null; isWorkedByOther: boolean }

/**
 * Works the queue until the run is no longer open, or watches while another process does.
 * @param since items that ended before are not told of
 * @yields at each look; the last time, with how far it is, when the run is over or it was told to stop
 * @throws when the database cannot be read or written
 */
export async function* seeThrough(context: QueueContext, id: string, since: Date): AsyncGenerator<SeenRun> {
  const { db, signal } = context
  const runId = Number(id)
  const ended = new AbortController()
  const state = { isWorkedByOther: false, fault: null as { error: unknown } | null }
  const working = workUntil({ ...context, signal: AbortSignal.any([signal, ended.signal]) }, runId, (isOther) => {
    state.isWorkedByOther = isOther
  }).catch((error: unknown) => {
    state.fault = { error }
  })
  let after: { at: Date; ids: number[] } = { at: since, ids: [] }
  let counted = 0
  const told = new Set<string>()
  try {
    for (let isOver = false; !isOver; ) {
      if (state.fault) throw state.fault.error
      isOver = signal.aborted || !(await isOpen(db, runId))
      // What was under way when it was told to stop is still written.
      if (isOver) await working
      const items = await listEnded(db, runId, after)
      const last = items.at(-1)?.at
      if (last) {
        const held = last.getTime() === after.at.getTime() ? after.ids : []
        after = { at: last, ids: [...held, ...items.filter(({ at }) => +at === +last).map((item) => item.id)] }
      }
      const isTime = isOver || Date.now() - counted >= COUNT
      if (isTime) counted = Date.now()
      const run = isTime ? await getRunSummary(db, runId) : null
      const postponed = []
      for (const row of isTime ? await listPostponed(db, runId) : []) {
        const attempt = `${row.id} ${row.attempts}`
        if (!told.has(attempt)) postponed.push(row)
        told.add(attempt)
      }
      yield { ended: items.map(({ row }) => row), postponed, run, isWorkedByOther: state.isWorkedByOther }
      if (items.length > 0) isOver = false
      else if (!isOver) await rest(LOOK, signal)
    }
  } finally {
    ended.abort()
    await working
  }
}

const isOpen = async (db: Database, runId: number) => (await getRunState(db, runId)) === 'open'

async function workUntil(context: QueueContext, runId: number, tell: (isOther: boolean) => void): Promise<void> {
  const { db, signal } = context
  const isDone = async () => !(await isOpen(db, runId))
  while (!signal.aborted && !(await isDone())) {
    tell(false)
    if ((await workQueue({ ...context, isDone })) === 'stopped') return
    tell(true)
    await rest(STANDBY, signal)
  }
}
