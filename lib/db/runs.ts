// Runs: what was handed over at once, how far it is, and the history of all.
import { PAGE_SIZE } from '../list-params'
import type { ItemState, RunKind, RunProgress, RunState, RunSummary } from '../records/ingest'
import type { Paged } from '../records/lists'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import { Prisma } from './generated/client'
import type { Transaction } from './in-one-step'

/** States of items that Dictum still works on. */
export const WAITING_STATES = ['fetch', 'read', 'store'] as const satisfies readonly ItemState[]
const UNFINISHED_STATES = [...WAITING_STATES, 'review'] as const satisfies readonly ItemState[]
/** States of items that came to an end; `opened` ones were never articles. */
const DONE_STATES = ['added', 'duplicate', 'version', 'failed', 'cancelled'] as const satisfies readonly ItemState[]

/** Over how long the rate is measured, in milliseconds. */
const RATE_WINDOW = 60_000

/** Makes an open run without items. */
export async function createRun(
  tx: Transaction,
  run: { kind: RunKind; label: string; review: boolean; feedId?: number | null },
): Promise<number> {
  return (await tx.run.create({ data: { ...run, state: 'open' }, select: { id: true } })).id
}

/** The newest open or paused run of this kind and label, or null. */
export async function findUnfinishedRun(
  tx: Database | Transaction,
  kind: RunKind,
  label: string,
): Promise<number | null> {
  const where = { kind, label, state: { in: ['open', 'paused'] } }
  return (await tx.run.findFirst({ where, select: { id: true }, orderBy: { id: 'desc' } }))?.id ?? null
}

/**
 * Puts a run from one of the states `from` into `to`.
 * @returns whether it was in one of them
 */
export async function setRunState(tx: Transaction, id: number, from: RunState[], to: RunState): Promise<boolean> {
  const isOver = to === 'finished' || to === 'cancelled'
  const data = { state: to, finishedAt: isOver ? new Date() : null }
  return (await tx.run.updateMany({ where: { id, state: { in: from } }, data })).count > 0
}

/** The state of a run, null where there is none of this number. */
export async function getRunState(db: Database, id: number): Promise<RunState | null> {
  return ((await db.run.findUnique({ where: { id }, select: { state: true } }))?.state as RunState | undefined) ?? null
}

/** Finishes the open runs in which nothing is left to do. */
export async function finishRuns(db: Database): Promise<void> {
  const ended = Prisma.join([...UNFINISHED_STATES])
  await db.$executeRaw`UPDATE "Run" SET "state" = 'finished', "finishedAt" = ${new Date()} WHERE "state" = 'open'
    AND NOT EXISTS (SELECT 1 FROM "Item" i WHERE i."runId" = "Run"."id" AND i."state" IN (${ended}))`
}

const SUMMARY = {
  ...{ id: true, kind: true, label: true, state: true, review: true, createdAt: true, finishedAt: true },
  feed: { select: { id: true, title: true, url: true } },
} satisfies Prisma.RunSelect

/** One page of the runs, the newest first. */
export async function listRuns(db: Database, query: { page: number; feedId?: number }): Promise<Paged<RunSummary>> {
  const where = query.feedId === undefined ? {} : { feedId: query.feedId }
  const total = await db.run.count({ where })
  const { page, pageCount } = clampPage(query.page, total)
  const stored = await db.run.findMany({
    ...{ where, select: SUMMARY, orderBy: { id: 'desc' }, take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  return { rows: await summarise(db, stored), total, page, pageCount }
}

/** The runs that are open or paused, the oldest first. */
export async function listUnfinishedRuns(db: Database): Promise<RunSummary[]> {
  const where = { state: { in: ['open', 'paused'] } }
  return summarise(db, await db.run.findMany({ where, select: SUMMARY, orderBy: { id: 'asc' } }))
}

/** One run without its items, or null. */
export async function getRunSummary(db: Database, id: number): Promise<RunSummary | null> {
  const stored = await db.run.findUnique({ where: { id }, select: SUMMARY })
  return stored && ((await summarise(db, [stored]))[0] ?? null)
}

async function summarise(
  db: Database,
  stored: Prisma.RunGetPayload<{ select: typeof SUMMARY }>[],
): Promise<RunSummary[]> {
  const progress = await progressOf(db, stored)
  return stored.map(({ id, kind, state, feed, createdAt, finishedAt, ...run }) => ({
    ...run,
    id: String(id),
    kind: kind as RunKind,
    state: state as RunState,
    feed: feed && { id: String(feed.id), title: feed.title ?? feed.url },
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    progress: progress.get(id) ?? progressFrom({}, 0, 0),
  }))
}

/** How far runs are, from counts over the indexes of their items. */
async function progressOf(
  db: Database,
  runs: { id: number; state: string; createdAt: Date }[],
): Promise<Map<number, RunProgress>> {
  const ids = runs.map(({ id }) => id)
  const counted = await db.item.groupBy({ by: ['runId', 'state'], where: { runId: { in: ids } }, _count: true })
  const now = Date.now()
  const progress = new Map<number, RunProgress>()
  for (const { id, state, createdAt } of runs) {
    const since = Math.max(now - RATE_WINDOW, createdAt.getTime())
    const finished = { runId: id, finishedAt: { gt: new Date(since) }, state: { not: 'opened' } }
    const ended = state === 'open' ? await db.item.count({ where: finished }) : 0
    const counts = counted.filter(({ runId }) => runId === id).map(({ state, _count }) => [state, _count] as const)
    progress.set(id, progressFrom(Object.fromEntries(counts), ended, now - since))
  }
  return progress
}

/** @param ended how many items came to an end in the last `ms` milliseconds */
function progressFrom(counted: Partial<Record<ItemState, number>>, ended: number, ms: number): RunProgress {
  const none = { fetch: 0, read: 0, review: 0, store: 0, opened: 0 }
  const counts = { ...none, added: 0, duplicate: 0, version: 0, failed: 0, cancelled: 0, ...counted }
  const sum = (states: readonly ItemState[]) => states.reduce((total, state) => total + counts[state], 0)
  const left = sum(WAITING_STATES)
  const perMinute = ms > 0 ? (ended / ms) * 60_000 : 0
  const secondsLeft = left > 0 && perMinute > 0 ? Math.ceil((left / perMinute) * 60) : null
  return { counts, done: sum(DONE_STATES), left, perMinute: Math.round(perMinute), secondsLeft }
}
