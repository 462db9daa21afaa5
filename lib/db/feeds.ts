// Feeds that are read on a schedule, and how they fare.
import type { FeedRow } from '../records/ingest'
import type { Database } from './client'
import type { Prisma } from './generated/client'
import { restingHosts } from './hosts'
import type { Transaction } from './in-one-step'

const ROW = {
  ...{ id: true, url: true, title: true, everyMinutes: true, nextAt: true, pausedAt: true, readAt: true, newAt: true },
  ...{ failures: true, why: true, outlet: { select: { slug: true, name: true } } },
} satisfies Prisma.FeedSelect

/** All feeds in the order they were subscribed to, as they are at `now`. */
export async function listFeeds(db: Database, now = new Date()): Promise<FeedRow[]> {
  const stored = await db.feed.findMany({ select: ROW, orderBy: { id: 'asc' } })
  const counted = await db.$queryRaw<{ feedId: bigint; articles: bigint }[]>`
    SELECT r."feedId" AS feedId, count(*) AS articles FROM "Run" r JOIN "Item" i ON i."runId" = r."id"
    WHERE r."feedId" IS NOT NULL AND i."state" IN ('added', 'version') GROUP BY r."feedId"`
  const resting = await restingHosts(db, now)
  const articles = new Map(counted.map((row) => [Number(row.feedId), Number(row.articles)]))
  return stored.map(({ id, nextAt, pausedAt, readAt, newAt, ...feed }) => ({
    ...feed,
    id: String(id),
    nextAt: nextAt.toISOString(),
    pausedAt: pausedAt?.toISOString() ?? null,
    readAt: readAt?.toISOString() ?? null,
    newAt: newAt?.toISOString() ?? null,
    leftAloneUntil: resting.get(new URL(feed.url).origin)?.toISOString() ?? null,
    articles: articles.get(id) ?? 0,
  }))
}

/** A feed whose turn it is. */
export type DueFeed = {
  id: number
  url: string
  title: string | null
  outlet: string | null
  everyMinutes: number
  etag: string | null
  lastModified: string | null
  failures: number
}

/** The feeds that are due, the one that has been due longest first. */
export async function dueFeeds(db: Database, now: Date): Promise<DueFeed[]> {
  const feeds = await db.feed.findMany({
    where: { pausedAt: null, nextAt: { lte: now } },
    select: {
      ...{ id: true, url: true, title: true, everyMinutes: true, etag: true, lastModified: true, failures: true },
      outlet: { select: { name: true } },
    },
    orderBy: [{ nextAt: 'asc' }, { id: 'asc' }],
  })
  return feeds.map((feed) => ({ ...feed, outlet: feed.outlet?.name ?? null }))
}

/** The feed at this address, by number, or null. */
export async function findFeed(tx: Transaction, by: { url: string } | { id: number }): Promise<number | null> {
  return (await tx.feed.findUnique({ where: by, select: { id: true } }))?.id ?? null
}

export async function createFeed(
  tx: Transaction,
  feed: { url: string; everyMinutes: number; outletId: number | null; nextAt: Date },
): Promise<number> {
  return (await tx.feed.create({ data: feed, select: { id: true } })).id
}

/** Forgets a feed; what came in through it stays. */
export async function deleteFeed(tx: Transaction, id: number): Promise<boolean> {
  return (await tx.feed.deleteMany({ where: { id } })).count > 0
}

/** What is written about a feed that was read or steered. */
export type FeedChange = Omit<Prisma.FeedUncheckedUpdateManyInput, 'id' | 'url'>

/** @returns whether there is such a feed */
export async function changeFeed(tx: Database | Transaction, id: number, change: FeedChange): Promise<boolean> {
  return (await tx.feed.updateMany({ where: { id }, data: change })).count > 0
}

/** Which of these addresses the feed's earlier readings handed over already. */
export async function placesOfFeed(db: Database, feedId: number, places: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ place: string }[]>`
    SELECT DISTINCT i."place" AS place FROM "Run" r JOIN "Item" i ON i."runId" = r."id"
    WHERE r."feedId" = ${feedId} AND i."place" IN (SELECT value FROM json_each(${JSON.stringify(places)}))`
  return new Set(rows.map(({ place }) => place))
}
