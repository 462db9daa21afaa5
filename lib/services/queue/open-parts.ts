// The parts of an item that holds others become items themselves, a batch at a time: what is in the queue is counted with it.
import type { Database } from '../../db/client'
import { type ItemChange, insertItems, moveItem, type NewItem, type QueuedItem } from '../../db/items'
import { dropPage, HANDED_OVER, keepPage, type PackedPage, packPage } from '../../db/raw-pages'
import { canonicalAddress } from '../../ingest/canonical-address'
import type { Found } from '../../ingest/reading'
import { messageOf, UserError } from '../../user-error'
import { faultSentence } from './fault-sentence'
import { inHeldStep } from './held-step'
import type { ItemRecord } from './item-record'

/** So much is put into the queue at once: parts, and bytes of them. */
const BATCH = { parts: 500, bytes: 8_000_000 }

type Part = { item: NewItem; page: PackedPage | null; bytes: number }

/**
 * Puts the parts of an item into the queue, from the one on that is not there yet.
 * @throws LeaseLost when another process works the queue now, and whatever keeps the database from being written
 */
export async function openParts(
  context: { db: Database; holder: string; signal: AbortSignal },
  item: QueuedItem,
  parts: AsyncIterable<Found>,
): Promise<void> {
  let { taken } = item
  let batch: Part[] = []
  /** @returns whether the item is still to be opened */
  const put = async (change: ItemChange): Promise<boolean> => {
    const isOurs = await inHeldStep(context, async (tx) => {
      const items: NewItem[] = []
      for (const part of batch)
        items.push(part.page ? { ...part.item, rawId: await keepPage(tx, part.page) } : part.item)
      await insertItems(tx, { runId: item.runId, parentId: item.id }, items)
      const isMoved = await moveItem(tx, item, { ...change, taken: taken + batch.length })
      if (isMoved && change.rawId === null && item.rawId !== null) await dropPage(tx, item.rawId)
      return isMoved
    })
    taken += batch.length
    batch = []
    return isOurs
  }
  let seen = 0
  let why: string | null = null
  const isThere = startNoticing()
  try {
    for await (const found of parts) {
      seen += 1
      const there = isThere(found)
      if (seen <= item.taken) continue
      const part = await partFrom(found)
      batch.push(there === null ? part : { ...part, item: { ...part.item, state: 'duplicate', why: there } })
      const isFull = batch.length >= BATCH.parts || batch.reduce((sum, { bytes }) => sum + bytes, 0) >= BATCH.bytes
      if (isFull && (!(await put({ state: item.state })) || context.signal.aborted)) return
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    why = faultSentence(messageOf(error))
  }
  // What was made out before the fault is added all the same.
  await put(why === null ? { state: 'opened', rawId: null, record: null } : { state: 'failed', why })
}

/** Answers of each part in turn why it need not be fetched: its address stands in an earlier part; null where none does. */
function startNoticing(): (found: Found) => string | null {
  const first = new Map<string, string>()
  return (found) => {
    if (found.found !== 'address') return null
    const address = canonicalAddress(found.url) ?? found.url
    const earlier = first.get(address)
    if (earlier === undefined) first.set(address, found.origin)
    return earlier === undefined ? null : `the same address stands there before: ${earlier}`
  }
}

/** A part as an item, with the page to be kept for it. */
export async function partFrom(found: Found): Promise<Part> {
  const nothing = { place: null, rawId: null, record: null, given: '{}', state: 'read', why: null } as const
  const common = { ...nothing, origin: found.origin }
  if (found.found === 'fault')
    return { item: { ...common, kind: 'record', state: 'failed', why: faultSentence(found.why) }, page: null, bytes: 0 }
  const given = JSON.stringify(found.given)
  if (found.found === 'source') {
    const { bytes, contentType, url, name } = found.source
    const page = await packPage(bytes, { ...HANDED_OVER, contentType, url })
    return { item: { ...common, kind: 'raw', place: name, given }, page, bytes: page.bytes.length }
  }
  const kept: ItemRecord = found.found === 'article' ? { reading: found.reading } : { listed: found.listed }
  const record = JSON.stringify(kept)
  const kind = found.found === 'article' ? 'record' : 'address'
  const place = found.found === 'address' ? found.url : found.reading.canonicalUrl
  const state = found.found === 'address' ? 'fetch' : 'read'
  return { item: { ...common, kind, place, given, record, state }, page: null, bytes: record.length }
}
