// What a person hands over becomes a run: rows in the queue, written at once, nothing of it read yet.
import { stat } from 'node:fs/promises'
import type { Database } from '../../db/client'
import { inOneStep } from '../../db/in-one-step'
import { insertItems, type NewItem, placesOf } from '../../db/items'
import { HANDED_OVER, keepPage, type PackedPage, packPage } from '../../db/raw-pages'
import { createRun, findUnfinishedRun, setRunState } from '../../db/runs'
import { canonicalAddress } from '../../ingest/canonical-address'
import { decodeText } from '../../ingest/decode-text'
import { type GivenFacts, refuseFacts, tidyFacts } from '../../ingest/given-facts'
import { plainReading } from '../../ingest/reading'
import { isWebAddress } from '../../list-params'
import type { RunKind } from '../../records/ingest'
import { Refused } from '../../refused'
import { UserError } from '../../user-error'
import { faultSentence } from './fault-sentence'
import type { ItemRecord } from './item-record'

/** One thing handed over, with what is given about it. */
export type HandedOver =
  | { what: 'text'; origin: string; text: string; given: GivenFacts }
  | { what: 'bytes'; origin: string; bytes: Uint8Array; contentType: string | null; given: GivenFacts }
  /** A file on this machine, read when its turn comes; `path` is absolute. */
  | { what: 'file'; origin: string; path: string; given: GivenFacts }
  | { what: 'address'; url: string; given: GivenFacts }
  | { what: 'fault'; origin: string; why: string }

export type RunInput = {
  kind: RunKind
  /** What it is called in the history. */
  label: string
  /** Whether a person looks at what was read before it is added. */
  review: boolean
  handedOver: HandedOver[]
  feedId?: number | null
}

export type StartedRun = { id: string; items: number }

/**
 * Puts what was handed over into the queue as one run, all of it or nothing. The same file or address is taken once.
 * @throws UserError for a text that is none, facts that cannot be used, or nothing at all
 */
export async function startRun(db: Database, input: RunInput): Promise<StartedRun> {
  const items = await prepare(input.handedOver)
  if (items.length === 0) throw new Refused('nothingToAdd')
  return inOneStep(db, async (tx) => {
    const { kind, label, review, feedId = null } = input
    const runId = await createRun(tx, { kind, label, review, feedId })
    await insertPrepared(tx, runId, items)
    return { id: String(runId), items: items.length }
  })
}

/**
 * Goes on with the unfinished run of this kind and label, where there is one, and adds to it what it does not hold yet;
 * else starts one.
 */
export async function continueRun(db: Database, input: RunInput): Promise<StartedRun & { isNew: boolean }> {
  const items = await prepare(input.handedOver)
  const unfinished = await inOneStep(db, async (tx) => {
    const runId = await findUnfinishedRun(tx, input.kind, input.label)
    if (runId === null) return null
    const held = { file: await placesOf(tx, runId, 'file'), address: await placesOf(tx, runId, 'address') }
    const isHeld = ({ item: { kind, place } }: Prepared) =>
      (kind === 'file' || kind === 'address') && place !== null && held[kind].has(place)
    await insertPrepared(
      tx,
      runId,
      items.filter((item) => !isHeld(item)),
    )
    await setRunState(tx, runId, ['paused'], 'open')
    return { id: String(runId), items: items.length, isNew: false }
  })
  return unfinished ?? { ...(await startRun(db, input)), isNew: true }
}

type Prepared = { item: NewItem; page: PackedPage | null }
type Writing = Parameters<typeof insertItems>[0]

async function insertPrepared(tx: Writing, runId: number, prepared: Prepared[]): Promise<void> {
  const items: NewItem[] = []
  for (const { item, page } of prepared) items.push(page ? { ...item, rawId: await keepPage(tx, page) } : item)
  await insertItems(tx, { runId, parentId: null }, items)
}

async function prepare(handedOver: HandedOver[]): Promise<Prepared[]> {
  const seen = new Set<string>()
  const prepared: Prepared[] = []
  for (const each of handedOver) {
    const key = keyOf(each)
    if (key !== null && seen.has(key)) continue
    if (key !== null) seen.add(key)
    prepared.push(await prepareOne(each))
  }
  return prepared
}

/** By what the same thing handed over twice is known. */
function keyOf(each: HandedOver): string | null {
  if (each.what === 'file') return each.path
  return each.what === 'address' ? (canonicalAddress(each.url) ?? each.url) : null
}

const NOTHING_READ = { place: null, rawId: null, record: null, state: 'read', why: null } as const

async function prepareOne(each: HandedOver): Promise<Prepared> {
  if (each.what === 'fault') return { item: faulty(each.origin, each.why), page: null }
  const given = checkFacts(each.given)
  if (each.what === 'address') return { item: addressItem(each.url, given), page: null }
  const { origin } = each
  if (each.what === 'bytes') {
    const page = await packPage(each.bytes, { ...HANDED_OVER, contentType: each.contentType })
    return { item: { ...NOTHING_READ, origin, kind: 'raw', place: origin, given }, page }
  }
  if (each.what === 'text') {
    const record: ItemRecord = { reading: plainReading(textOf(each.text)) }
    return { item: { ...NOTHING_READ, origin, kind: 'record', given, record: JSON.stringify(record) }, page: null }
  }
  const item = { ...NOTHING_READ, origin, kind: 'file', place: each.path, given } as const
  return { item: { ...item, record: await markOf(each.path) }, page: null }
}

function faulty(origin: string, why: string): NewItem {
  return { ...NOTHING_READ, origin, kind: 'record', given: '{}', state: 'failed', why: faultSentence(why) }
}

function addressItem(url: string, given: string): NewItem {
  if (!isWebAddress(url)) return faulty(url, 'is not an address that begins with http:// or https://')
  return { ...NOTHING_READ, origin: url, kind: 'address', place: url, given, state: 'fetch' }
}

/** As JSON. */
function checkFacts(given: GivenFacts): string {
  const facts = tidyFacts(given)
  const why = refuseFacts(facts)
  if (why) throw new UserError(`${why.charAt(0).toUpperCase()}${why.slice(1)}.`)
  return JSON.stringify(facts)
}

function textOf(pasted: string): string {
  try {
    return decodeText(new TextEncoder().encode(pasted))
  } catch (error) {
    throw error instanceof UserError ? new UserError(`The text ${error.message}.`) : error
  }
}

/** By this the file is known again; null where it cannot be looked at, which is told when it is read. */
async function markOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  const record: ItemRecord | null = found && { file: { size: found.size, modifiedMs: found.mtimeMs } }
  return record && JSON.stringify(record)
}
