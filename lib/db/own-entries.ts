// What readers added to the reference data or corrected in it, each entry as the JSON of the reference files.
import type { Database } from './client'
import type { Prisma } from './generated/client'

type Transaction = Prisma.TransactionClient

/** All entries, by name. */
export async function listOwnEntries(db: Database): Promise<{ name: string; entry: string }[]> {
  return db.ownEntry.findMany({ select: { name: true, entry: true }, orderBy: { name: 'asc' } })
}

/** The entry of this name as it is kept, or null. */
export async function getOwnEntry(db: Transaction, name: string): Promise<string | null> {
  return (await db.ownEntry.findUnique({ where: { name } }))?.entry ?? null
}

/** Keeps the entry, replaces it, or drops it where `entry` is null. */
export async function writeOwnEntry(tx: Transaction, name: string, entry: string | null): Promise<void> {
  if (entry === null) await tx.ownEntry.deleteMany({ where: { name } })
  else await tx.ownEntry.upsert({ where: { name }, create: { name, entry }, update: { entry } })
}

/** Differs from what it was before whenever an entry was added, changed or dropped. */
export async function ownEntriesStamp(db: Database): Promise<string> {
  const { _count, _max } = await db.ownEntry.aggregate({ _count: true, _max: { updatedAt: true } })
  return `${_count} ${_max.updatedAt?.toISOString() ?? ''}`
}
