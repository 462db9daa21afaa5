// Fetches the addresses in the queue, a few at a time; what was fetched is kept with its item in one step.
import { findPageOfAddress } from '../../db/articles'
import type { Database } from '../../db/client'
import { type ItemChange, MAX_ATTEMPTS, moveItem, nextToFetch, type QueuedItem } from '../../db/items'
import { keepPage, type PackedPage, packPage } from '../../db/raw-pages'
import { canonicalAddress } from '../../ingest/canonical-address'
import { FetchError } from '../../ingest/network/fetch-error'
import type { Visit, Visitor } from '../../ingest/network/visitor'
import { writtenDay } from '../../ingest/written-day'
import { messageOf } from '../../user-error'
import { inHeldStep } from './held-step'
import { sideBySide } from './side-by-side'

/** Fetches under way at once; how long one host is waited for between them is the visitor's. */
const SLOTS = 4
/** How often new addresses are looked for, in milliseconds. */
const IDLE = 500
/** The wait after a first failure, in milliseconds; it doubles with each one that follows. */
const BACK_OFF = 30_000
/** A person who asked for a page is told no after at most so long a wait; feeds wait as long as a site asks. Milliseconds. */
const PATIENCE = 10 * 60_000
/** So often a page is asked for that a person waits for; it can be tried again by hand. */
const ATTEMPTS_BY_HAND = 3

type Context = { db: Database; visitor: Visitor; holder: string; signal: AbortSignal }

/**
 * Fetches until it is told to stop.
 * @throws LeaseLost when another process works the queue now, and whatever keeps the database from being written
 */
export async function fetchAddresses(context: Context): Promise<void> {
  const { db, signal } = context
  await sideBySide<QueuedItem>(
    { slots: SLOTS, idle: IDLE, signal },
    (count, underWay) =>
      nextToFetch(
        db,
        count,
        underWay.map(({ id }) => id),
      ),
    (item) => fetchItem(context, item),
  )
}

async function fetchItem(context: Context, item: QueuedItem): Promise<void> {
  const { db, visitor, signal } = context
  const address = canonicalAddress(item.place ?? '')
  const known = address === null ? null : await findPageOfAddress(db, address)
  const conditions = { etag: known?.etag ?? null, lastModified: known?.lastModified ?? null }
  try {
    const purpose = item.run.kind === 'feed' ? 'scheduled' : 'by-hand'
    const visit = await visitor.visit(item.place ?? '', { purpose, signal, ...conditions })
    if (visit.status === 304 && known) await move(context, item, unchanged(known))
    else await keep(context, item, await packVisit(visit))
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof FetchError)) throw error
    await move(context, item, changeAfter(error, item))
  }
}

async function keep(context: Context, item: QueuedItem, page: PackedPage): Promise<void> {
  await inHeldStep(context, async (tx) => {
    const rawId = await keepPage(tx, page)
    return moveItem(tx, item, { state: 'read', rawId, attempts: 0, notBefore: null, why: null })
  })
}

async function move(context: Context, item: QueuedItem, change: ItemChange): Promise<void> {
  await inHeldStep(context, (tx) => moveItem(tx, item, change))
}

const packVisit = ({ bytes, contentType, url, fetchedAt, etag, lastModified, reservation }: Visit) =>
  packPage(bytes, { contentType, url, fetchedAt, etag, lastModified, reservation: JSON.stringify(reservation) })

function unchanged({ articleId, fetchedAt }: { articleId: number; fetchedAt: Date | null }): ItemChange {
  const since = fetchedAt ? ` since ${writtenDay(fetchedAt.toISOString())}` : ''
  return { state: 'duplicate', articleId, record: null, why: `the page is unchanged${since}` }
}

/** What failed for a reason that may pass is tried again, later each time. */
function changeAfter(error: FetchError, item: QueuedItem): ItemChange {
  const attempts = item.attempts + 1
  const why = messageOf(error)
  const most = item.run.kind === 'feed' ? MAX_ATTEMPTS : ATTEMPTS_BY_HAND
  if (!error.isRetryable || attempts >= most) return { state: 'failed', attempts, why, mayPass: error.mayPass }
  const wait = error.retryAfterMs ?? BACK_OFF * 2 ** item.attempts
  if (wait > PATIENCE && item.run.kind !== 'feed')
    return {
      state: 'failed',
      attempts,
      mayPass: true,
      why: `${why} It asks to be left alone for ${inWords(wait)}: try again then.`,
    }
  return { state: 'fetch', attempts, why, notBefore: new Date(Date.now() + wait) }
}

function inWords(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000)
  return minutes < 100 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}
