// What a person does with lists kept under a name: save, rename, delete and put back, mark as seen.
import type { Database } from '../../db/client'
import { inOneStep, type Transaction } from '../../db/in-one-step'
import {
  changeSavedView,
  createSavedView,
  forgetDeletedViews,
  getCorpusSeen,
  getSavedView,
  listSavedViews,
  setCorpusSeen,
  setViewSeen,
} from '../../db/saved-views'
import { foldName } from '../../identity/fold-name'
import type { SavedView, Seen } from '../../records/overview'
import { viewAddress } from './view-address'

/** Why something was not done; the page says it in the reader's language. */
export type ViewRefusal = 'noName' | 'longName' | 'takenName' | 'noAddress' | 'noView' | 'noMoment'
type Refused = { refused: ViewRefusal }

const MAX_NAME = 80
/** What was deleted can be put back for so long. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/**
 * Keeps a list under a name; what it holds by then counts as seen.
 * @param input `address`: path and query of the list; `upTo`: when the last article had come in as it was shown, ISO 8601
 */
export async function saveView(
  db: Database,
  input: { name: string; address: string; upTo: string },
): Promise<{ id: number } | Refused> {
  const address = viewAddress(input.address)
  const seen = seenNow(input.upTo)
  if (!address) return { refused: 'noAddress' }
  if (!seen) return { refused: 'noMoment' }
  return inOneStep(db, async (tx) => {
    const name = tidy(input.name)
    const refused = await refuseName(tx, name, null)
    if (refused) return { refused }
    return { id: await createSavedView(tx, { name, ...address, seen }) }
  })
}

export async function renameView(db: Database, input: { id: number; name: string }): Promise<{ id: number } | Refused> {
  return onView(db, input.id, async (tx) => {
    const name = tidy(input.name)
    const refused = await refuseName(tx, name, input.id)
    if (refused) return refused
    await changeSavedView(tx, input.id, { name })
    return null
  })
}

/** Takes a view out; `restoreView` puts it back as it was. */
export async function deleteView(db: Database, id: number): Promise<{ id: number } | Refused> {
  return onView(db, id, async (tx) => {
    await forgetDeletedViews(tx, new Date(Date.now() - KEPT_MS))
    await changeSavedView(tx, id, { deletedAt: new Date() })
    return null
  })
}

/** Refused where another view has taken its name meanwhile. */
export async function restoreView(db: Database, id: number): Promise<{ id: number } | Refused> {
  return onView(db, id, async (tx, { name }) => {
    const refused = await refuseName(tx, name, id)
    if (refused) return refused
    await changeSavedView(tx, id, { deletedAt: null })
    return null
  })
}

/**
 * Marks as seen what had come in up to a moment, in one view or, where `id` is null, in all there is.
 * @param input `upTo`: when the last article that was shown had come in, ISO 8601
 * @returns what was marked before, for `unmarkSeen`
 */
export async function markSeen(
  db: Database,
  input: { id: number | null; upTo: string },
): Promise<{ before: Seen | null } | Refused> {
  const seen = seenNow(input.upTo)
  return seen ? putSeen(db, input.id, seen) : { refused: 'noMoment' }
}

/** Takes a mark back: what was marked before it counts again. */
export async function unmarkSeen(
  db: Database,
  input: { id: number | null; before: Seen | null },
): Promise<{ before: Seen | null } | Refused> {
  const { before } = input
  if (before && (!isPast(before.at) || !isPast(before.upTo))) return { refused: 'noMoment' }
  return putSeen(db, input.id, before)
}

async function putSeen(db: Database, id: number | null, seen: Seen | null): Promise<{ before: Seen | null } | Refused> {
  return inOneStep(db, async (tx) => {
    if (id === null) {
      const before = await getCorpusSeen(tx)
      await setCorpusSeen(tx, seen)
      return { before }
    }
    const view = await getSavedView(tx, id)
    if (!view || view.isDeleted) return { refused: 'noView' }
    await setViewSeen(tx, id, seen)
    return { before: view.seen }
  })
}

async function onView(
  db: Database,
  id: number,
  work: (tx: Transaction, view: SavedView) => Promise<ViewRefusal | null>,
): Promise<{ id: number } | Refused> {
  return inOneStep(db, async (tx) => {
    const view = await getSavedView(tx, id)
    const refused = view ? await work(tx, view) : 'noView'
    return refused ? { refused } : { id }
  })
}

const tidy = (name: string) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Names that differ in case or accents alone would be taken for one another. */
async function refuseName(tx: Transaction, name: string, own: number | null): Promise<ViewRefusal | null> {
  if (name === '') return 'noName'
  if ([...name].length > MAX_NAME) return 'longName'
  const others = (await listSavedViews(tx)).filter(({ id }) => id !== own)
  return others.some((other) => foldName(other.name) === foldName(name)) ? 'takenName' : null
}

const seenNow = (upTo: string): Seen | null => (isPast(upTo) ? { at: new Date().toISOString(), upTo } : null)

/** Nothing that is yet to come in has been seen. */
const isPast = (iso: string): boolean => new Date(iso).getTime() <= Date.now()
