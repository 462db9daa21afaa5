// Lists that readers keep under a name.
import type { SavedView, Seen } from '../records/overview'
import type { Database } from './client'
import type { Prisma } from './generated/client'
import type { Transaction } from './in-one-step'

const ROW = {
  ...{ id: true, name: true, path: true, query: true, createdAt: true, deletedAt: true },
  ...{ seenAt: true, seenUpTo: true },
} satisfies Prisma.SavedViewSelect

type Stored = Prisma.SavedViewGetPayload<{ select: typeof ROW }>

type StoredSeen = { seenAt: Date | null; seenUpTo: Date | null }

const toSeen = ({ seenAt, seenUpTo }: StoredSeen): Seen | null =>
  seenAt && seenUpTo ? { at: seenAt.toISOString(), upTo: seenUpTo.toISOString() } : null

const fromSeen = (seen: Seen | null): StoredSeen => ({
  seenAt: seen && new Date(seen.at),
  seenUpTo: seen && new Date(seen.upTo),
})

const toRecord = ({ id, name, path, query, createdAt, deletedAt, ...seen }: Stored): SavedView => ({
  ...{ id, name: name ?? '', path, query },
  createdAt: createdAt.toISOString(),
  seen: toSeen(seen),
  isDeleted: deletedAt !== null,
})

/** Those that readers named, in the order of their names; deleted ones are left out. */
export async function listSavedViews(db: Database | Transaction): Promise<SavedView[]> {
  const stored = await db.savedView.findMany({ where: { name: { not: null }, deletedAt: null }, select: ROW })
  return stored.map(toRecord).sort((a, b) => a.name.localeCompare(b.name))
}

/** One of them, deleted or not; null where there is none. */
export async function getSavedView(db: Database | Transaction, id: number): Promise<SavedView | null> {
  const stored = await db.savedView.findFirst({ where: { id, name: { not: null } }, select: ROW })
  return stored && toRecord(stored)
}

/**
 * Keeps a list under a name.
 * @param view `query` with its question mark, or empty
 * @returns its id
 */
export async function createSavedView(
  tx: Transaction,
  { seen, ...view }: { name: string; path: string; query: string; seen: Seen },
): Promise<number> {
  return (await tx.savedView.create({ data: { ...view, ...fromSeen(seen) }, select: { id: true } })).id
}

/**
 * Renames a view, deletes it or, with `deletedAt` null, puts it back.
 * @throws where there is none of this id
 */
export async function changeSavedView(
  tx: Transaction,
  id: number,
  change: { name: string } | { deletedAt: Date | null },
): Promise<void> {
  await tx.savedView.update({ where: { id }, data: change })
}

/**
 * Notes what of a view is marked as seen; null takes the mark away.
 * @throws where there is none of this id
 */
export async function setViewSeen(tx: Transaction, id: number, seen: Seen | null): Promise<void> {
  await tx.savedView.update({ where: { id }, data: fromSeen(seen) })
}

/** Forgets for good what was deleted before this moment. */
export async function forgetDeletedViews(tx: Transaction, before: Date): Promise<void> {
  await tx.savedView.deleteMany({ where: { deletedAt: { lt: before } } })
}

/** What is marked as seen of all there is; null while nothing is. */
export async function getCorpusSeen(db: Database | Transaction): Promise<Seen | null> {
  const stored = await db.savedView.findFirst({ where: { name: null }, select: { seenAt: true, seenUpTo: true } })
  return stored && toSeen(stored)
}

/** Notes what is marked as seen of all there is; null takes the mark away. */
export async function setCorpusSeen(tx: Transaction, seen: Seen | null): Promise<void> {
  const { count } = await tx.savedView.updateMany({ where: { name: null }, data: fromSeen(seen) })
  if (count === 0) await tx.savedView.create({ data: { path: '/statements', query: '', ...fromSeen(seen) } })
}
