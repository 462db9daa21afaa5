// Reads feeds when they are due, a few at a time, of one host one at a time; what is new in one becomes a run.
import type { Database } from '../../db/client'
import { changeFeed, type DueFeed, dueFeeds, type FeedChange } from '../../db/feeds'
import { insertItems } from '../../db/items'
import { createRun } from '../../db/runs'
import { FetchError } from '../../ingest/network/fetch-error'
import type { Visit, Visitor } from '../../ingest/network/visitor'
import { messageOf, UserError } from '../../user-error'
import { inHeldStep } from '../queue/held-step'
import { sideBySide } from '../queue/side-by-side'
import { newEntries } from './new-entries'

/** Feeds read at once: one that drips must not hold up the others. */
const SLOTS = 4
/** How often it is looked whether a feed is due, in milliseconds. */
const IDLE = 1_000
const MINUTE = 60_000
/** A feed that fails again and again is asked at least so often, in milliseconds. */
const LONGEST_WAIT = 24 * 60 * MINUTE
/** Feeds are not all asked at the same moment of the hour: the wait is up to so much of the interval off. */
const JITTER = 0.1

type Context = { db: Database; visitor: Visitor; holder: string; signal: AbortSignal }

/**
 * Reads feeds until it is told to stop.
 * @throws LeaseLost when another process works the queue now, and whatever keeps the database from being written
 */
export async function pollFeeds(context: Context): Promise<void> {
  const { db, signal } = context
  await sideBySide<DueFeed>(
    { slots: SLOTS, idle: IDLE, signal },
    async (count, underWay) => (count > 0 ? ofFreeHosts(await dueFeeds(db, new Date()), underWay).slice(0, count) : []),
    (feed) => readFeed(context, feed),
  )
}

const hostOf = ({ url }: DueFeed) => new URL(url).hostname

/** Of each host that no feed under way is at, the feed that has been due longest. */
function ofFreeHosts(due: DueFeed[], underWay: readonly DueFeed[]): DueFeed[] {
  const busy = new Set(underWay.map(hostOf))
  return due.filter((feed) => {
    const isFree = !busy.has(hostOf(feed))
    busy.add(hostOf(feed))
    return isFree
  })
}

async function readFeed(context: Context, feed: DueFeed): Promise<void> {
  const { visitor, signal } = context
  try {
    const conditions = { etag: feed.etag, lastModified: feed.lastModified }
    await takeIn(context, feed, await visitor.visit(feed.url, { purpose: 'scheduled', signal, ...conditions }))
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof UserError)) throw error
    const change = afterFailure(feed, error, new Date())
    await inHeldStep(context, (tx) => changeFeed(tx, feed.id, change))
  }
}

/** Where the host is left alone for what it refused before, the feed was not asked for: nothing is held against it. */
function afterFailure(feed: DueFeed, error: UserError, now: Date): FeedChange {
  const asked = error instanceof FetchError ? (error.retryAfterMs ?? 0) : 0
  if (error instanceof FetchError && error.kind === 'waiting') return { nextAt: new Date(now.getTime() + asked) }
  const failures = feed.failures + 1
  const wait = Math.max(asked, Math.min(feed.everyMinutes * MINUTE * 2 ** Math.min(failures, 10), LONGEST_WAIT))
  return { failures, why: messageOf(error), readAt: now, nextAt: new Date(now.getTime() + wait) }
}

/** A run is made only of a reading that brought something new. */
async function takeIn(context: Context, feed: DueFeed, visit: Visit): Promise<void> {
  const wait = feed.everyMinutes * MINUTE * (1 + JITTER * (2 * Math.random() - 1))
  const read = { failures: 0, readAt: visit.fetchedAt, nextAt: new Date(visit.fetchedAt.getTime() + wait) }
  const { title, entries, why } = visit.status === 304 ? NOTHING_NEW : await newEntries(context.db, feed, visit)
  // What of an unchanged feed could not be read still cannot be; why it failed since is over.
  const kept = feed.failures > 0 ? { why: null } : {}
  const validators = visit.status === 304 ? kept : { etag: visit.etag, lastModified: visit.lastModified, why }
  await inHeldStep(context, async (tx) => {
    const newAt = entries.length > 0 ? { newAt: visit.fetchedAt } : {}
    const isThere = await changeFeed(tx, feed.id, { ...read, ...validators, ...newAt, ...(title && { title }) })
    if (!isThere || entries.length === 0) return isThere
    const label = title ?? feed.title ?? feed.url
    const runId = await createRun(tx, { kind: 'feed', label, review: false, feedId: feed.id })
    await insertItems(tx, { runId, parentId: null }, entries)
    return true
  })
}

const NOTHING_NEW = { title: null, entries: [], why: null }
