// The items of runs: putting them into the queue, taking them in order, and writing down what came of each.
import { PAGE_SIZE } from '../list-params'
import type { ItemRow, ItemState, RunKind } from '../records/ingest'
import type { Paged } from '../records/lists'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import type { Prisma } from './generated/client'
import type { Transaction } from './in-one-step'
import { reservedWords } from './reserved-words'
import { WAITING_STATES } from './runs'

export type ItemKind = 'file' | 'raw' | 'address' | 'record'

export type NewItem = {
  origin: string
  kind: ItemKind
  place: string | null
  rawId: number | null
  /** What is given about it, as JSON. */
  given: string
  /** What was read, as JSON. */
  record: string | null
  state: 'fetch' | 'read' | 'duplicate' | 'failed'
  /** Why it failed, or of what it is a duplicate. */
  why: string | null
}

/** An item whose turn it is. */
export type QueuedItem = Omit<NewItem, 'state' | 'why'> & {
  id: number
  runId: number
  run: { kind: RunKind; review: boolean }
  state: ItemState
  taken: number
  attempts: number
}

const QUEUED = {
  ...{ id: true, runId: true, origin: true, kind: true, place: true, rawId: true, given: true, record: true },
  ...{ state: true, taken: true, attempts: true, run: { select: { kind: true, review: true } } },
} satisfies Prisma.ItemSelect

const toQueued = (stored: Prisma.ItemGetPayload<{ select: typeof QUEUED }>): QueuedItem => ({
  ...stored,
  kind: stored.kind as ItemKind,
  state: stored.state as ItemState,
  run: { ...stored.run, kind: stored.run.kind as RunKind },
})

/** So many rows are written with one question: one for all would be a text of its own size. */
const AT_ONCE = 1_000

/** Puts items at the end of the queue, in their order. */
export async function insertItems(
  tx: Transaction,
  place: { runId: number; parentId: number | null },
  items: NewItem[],
): Promise<void> {
  const { runId, parentId } = place
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const rows = items
      .slice(start, start + AT_ONCE)
      .map(({ origin, kind, place, rawId, given, record, state, why }) => [
        ...[origin, kind, place, rawId, given, record, state, why],
      ])
    await tx.$executeRaw`
      INSERT INTO "Item" ("runId", "parentId", "origin", "kind", "place", "rawId", "given", "record", "state", "why", "finishedAt")
      SELECT ${runId}, ${parentId}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
        value ->> 7, CASE WHEN value ->> 6 IN ('duplicate', 'failed') THEN ${new Date()} END
      FROM json_each(${JSON.stringify(rows)}) ORDER BY key`
  }
}

/** So many waiting items make a run a long one: beyond that it does not matter how many they are. */
const LONG_RUN = 100

/**
 * The next items to read or store, in the order they were handed over, all of one run: of the one with the least to do,
 * so that a pasted article does not wait for a hundred thousand files. The rows alone decide, not who asks.
 */
export async function nextToRead(db: Database, count: number): Promise<QueuedItem[]> {
  const [next] = await db.$queryRaw<{ id: bigint }[]>`
    SELECT "id" FROM (
      SELECT r."id" AS "id",
        (SELECT count(*) FROM (SELECT 1 FROM "Item" i WHERE i."runId" = r."id" AND i."state" = 'store' LIMIT ${LONG_RUN}))
        + (SELECT count(*) FROM (SELECT 1 FROM "Item" i WHERE i."runId" = r."id" AND i."state" = 'read' LIMIT ${LONG_RUN}))
        AS waiting
      FROM "Run" r WHERE r."state" = 'open'
    ) WHERE waiting > 0 ORDER BY min(waiting, ${LONG_RUN}), "id" LIMIT 1`
  if (!next) return []
  const inState = (state: ItemState) =>
    db.item.findMany({
      ...{ where: { runId: Number(next.id), state }, select: QUEUED, orderBy: { id: 'asc' }, take: count },
    })
  const items = [...(await inState('read')), ...(await inState('store'))].sort((a, b) => a.id - b.id)
  return items.slice(0, count).map(toQueued)
}

/** An item is tried so often, whether it could not be fetched or ended the process that read it. */
export const MAX_ATTEMPTS = 5

/**
 * Counts one more attempt at the item that is next: the process that worked on it died. After so many that one item
 * would hold up all others it is given up.
 */
export async function suspectFirst(db: Database): Promise<void> {
  const [item] = await nextToRead(db, 1)
  if (!item) return
  const attempts = item.attempts + 1
  const why = `The process that read it ended ${attempts} times: it is left out so that the others can be read.`
  const failed = { state: 'failed', why, mayPass: true, finishedAt: new Date() }
  await db.item.update({ where: { id: item.id }, data: { attempts, ...(attempts >= MAX_ATTEMPTS && failed) } })
}

/**
 * The next items to fetch whose time has come, in the order they were handed over, first those of the run with the least
 * to fetch: ten thousand pages of one host, a second each, would hold up for hours whatever is handed over after them.
 */
export async function nextToFetch(db: Database, count: number, besides: number[]): Promise<QueuedItem[]> {
  const open = await db.$queryRaw<{ id: bigint }[]>`
    SELECT "id" FROM (
      SELECT r."id" AS "id",
        (SELECT count(*) FROM (SELECT 1 FROM "Item" i WHERE i."runId" = r."id" AND i."state" = 'fetch' LIMIT ${LONG_RUN}))
        AS waiting
      FROM "Run" r WHERE r."state" = 'open'
    ) WHERE waiting > 0 ORDER BY waiting, "id"`
  const next: QueuedItem[] = []
  for (const { id } of open) {
    if (next.length >= count) break
    const runId = Number(id)
    const due = { OR: [{ notBefore: null }, { notBefore: { lte: new Date() } }] }
    const where = { runId, state: 'fetch', id: { notIn: besides }, ...due }
    const take = count - next.length
    next.push(...(await db.item.findMany({ where, select: QUEUED, orderBy: { id: 'asc' }, take })).map(toQueued))
  }
  return next
}

/** Whether an item came out of one that was fetched, however deep. */
export async function isInFetched(db: Database, id: number): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH RECURSIVE above("id", "parentId", "kind") AS (
      SELECT p."id", p."parentId", p."kind" FROM "Item" i JOIN "Item" p ON p."id" = i."parentId" WHERE i."id" = ${id}
      UNION ALL SELECT p."id", p."parentId", p."kind" FROM above a JOIN "Item" p ON p."id" = a."parentId"
    ) SELECT 1 FROM above WHERE "kind" = 'address' LIMIT 1`
  return rows.length > 0
}

/** What is written about an item that moves on. */
export type ItemChange = {
  state: ItemState
  why?: string | null
  /** Of one that failed: whether trying again can help. */
  mayPass?: boolean
  articleId?: number | null
  statements?: number | null
  record?: string | null
  rawId?: number | null
  given?: string
  taken?: number
  attempts?: number
  notBefore?: Date | null
}

const ENDED: readonly ItemState[] = ['added', 'duplicate', 'version', 'opened', 'failed', 'cancelled']

/**
 * Moves an item on, if it is still in the state it was taken in and its run was not cancelled or paused meanwhile.
 * @returns whether it was
 */
export async function moveItem(tx: Transaction, item: QueuedItem, change: ItemChange): Promise<boolean> {
  const { count } = await tx.item.updateMany({
    where: { id: item.id, state: item.state, run: { state: 'open' } },
    data: { ...change, ...(ENDED.includes(change.state) && { finishedAt: new Date() }) },
  })
  return count > 0
}

/** Cancels everything of a run that has not come to an end. */
export async function cancelItems(tx: Transaction, runId: number): Promise<void> {
  const where = { runId, state: { in: [...WAITING_STATES, 'review'] } }
  await tx.item.updateMany({ where, data: { state: 'cancelled', record: null, finishedAt: new Date() } })
}

/**
 * Puts what failed of a run back into the queue. A part of a list that could not be made out stays failed: nothing is
 * kept that could be read again.
 * @param which all, or only what failed for a reason that may pass
 * @returns how many there are
 */
export async function retryItems(tx: Transaction, runId: number, which: 'all' | 'passing'): Promise<number> {
  const again = { attempts: 0, notBefore: null, finishedAt: null, why: null, mayPass: false }
  const failed = { runId, state: 'failed', ...(which === 'passing' && { mayPass: true }) }
  const fetched = await tx.item.updateMany({
    where: { ...failed, kind: 'address' },
    data: { ...again, state: 'fetch' },
  })
  const read = await tx.item.updateMany({
    where: {
      ...failed,
      OR: [
        { kind: 'raw', rawId: { not: null } },
        { kind: 'record', record: { not: null } },
      ],
    },
    data: { ...again, state: 'read' },
  })
  // The file may have been put right since: it is taken as it is now.
  const files = await tx.item.updateMany({
    where: { ...failed, kind: 'file' },
    data: { ...again, state: 'read', record: null },
  })
  return fetched.count + read.count + files.count
}

/** How many items of a run failed for a reason that may pass. */
export async function countPassing(db: Database, runId: number): Promise<number> {
  return db.item.count({ where: { runId, state: 'failed', mayPass: true } })
}

/** An item of a run that waits for a person; null where it does not, or there is none. */
export async function getReviewed(db: Database | Transaction, runId: number, id: number): Promise<QueuedItem | null> {
  const stored = await db.item.findFirst({ where: { id, runId, state: 'review' }, select: QUEUED })
  return stored && toQueued(stored)
}

/** Writes what a person decided about an item in review. One left out is not kept. */
export async function decideReviewed(
  tx: Transaction,
  id: number,
  decided: { state: 'store'; given: string } | { state: 'cancelled' },
): Promise<void> {
  const leftOut = { state: 'cancelled', why: 'left out', record: null, articleId: null, finishedAt: new Date() }
  const data = decided.state === 'store' ? { ...decided, why: null, articleId: null } : leftOut
  await tx.item.update({ where: { id }, data })
}

/** How many items of a run wait for a person and have one of the reasons `why`. */
export async function countReviewed(db: Database, runId: number, why: string[]): Promise<number> {
  return db.item.count({ where: { runId, state: 'review', why: { in: why } } })
}

/** Lets everything of a run that waits for a person be stored. */
export async function storeReviewed(db: Database, runId: number): Promise<number> {
  const data = { state: 'store', why: null, articleId: null }
  return (await db.item.updateMany({ where: { runId, state: 'review' }, data })).count
}

/** The places of a run's items, of those of one kind. */
export async function placesOf(tx: Transaction, runId: number, kind: ItemKind): Promise<Set<string>> {
  const items = await tx.item.findMany({ where: { runId, kind, parentId: null }, select: { place: true } })
  return new Set(items.flatMap(({ place }) => place ?? []))
}

const NAMED_ARTICLE = { id: true, title: true, language: true } satisfies Prisma.ArticleSelect

const ROW = {
  ...{ id: true, origin: true, kind: true, place: true, state: true, why: true, articleId: true, statements: true },
  ...{ taken: true, attempts: true, notBefore: true, record: true },
  article: { select: { ...NAMED_ARTICLE, replaces: { select: NAMED_ARTICLE } } },
  raw: { select: { reservation: true } },
} satisfies Prisma.ItemSelect

/** One page of a run's items in the order they were handed over; `only` those in one state. */
export async function listItems(
  db: Database,
  query: { runId: number; only: ItemState | null; page: number },
): Promise<Paged<{ row: Omit<ItemRow, 'found'>; record: string | null }>> {
  const where = { runId: query.runId, ...(query.only && { state: query.only }) }
  const total = await db.item.count({ where })
  const { page, pageCount } = clampPage(query.page, total)
  const stored = await db.item.findMany({
    ...{ where, select: ROW, orderBy: { id: 'asc' }, take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  return { rows: stored.map((item) => ({ row: toRow(item), record: item.record })), total, page, pageCount }
}

/** The items of a run that came to an end after the one named, in the order they did; the first ones for null. */
export async function listEnded(
  db: Database,
  runId: number,
  after: { at: Date; ids: number[] } | null,
): Promise<{ at: Date; id: number; row: Omit<ItemRow, 'found'> }[]> {
  const finishedAt = after ? { gte: after.at } : { not: null }
  const stored = await db.item.findMany({
    where: { runId, finishedAt, id: { notIn: after?.ids ?? [] } },
    select: { ...ROW, finishedAt: true },
    orderBy: [{ finishedAt: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  return stored.flatMap((item) => (item.finishedAt ? [{ at: item.finishedAt, id: item.id, row: toRow(item) }] : []))
}

/** The items of a run that failed for a reason that may pass and are tried again later, the soonest first. */
export async function listPostponed(db: Database, runId: number): Promise<Omit<ItemRow, 'found'>[]> {
  const where = { runId, state: 'fetch', notBefore: { gt: new Date() }, why: { not: null } }
  return (await db.item.findMany({ where, select: ROW, orderBy: { notBefore: 'asc' }, take: 100 })).map(toRow)
}

function toRow(item: Omit<Prisma.ItemGetPayload<{ select: typeof ROW }>, 'record'>): Omit<ItemRow, 'found'> {
  const { origin, why, statements, taken, attempts, article } = item
  const there = item.state === 'version' ? article?.replaces : item.state === 'review' ? article : null
  return {
    id: String(item.id),
    ...{ origin, why, statements, taken, attempts },
    url: item.kind === 'address' ? item.place : null,
    state: item.state as ItemState,
    articleId: item.articleId === null ? null : String(item.articleId),
    title: article && { text: article.title, language: article.language },
    there: there ? { articleId: String(there.id), text: there.title, language: there.language } : null,
    reserved: reservedWords(item.raw?.reservation ?? null),
    retryAt: (item.state === 'fetch' && item.notBefore?.toISOString()) || null,
  }
}
