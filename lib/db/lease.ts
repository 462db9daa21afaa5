// The lease: which process works the queue. Only one at a time does, and every step it takes makes sure it still is the one.
import type { Database } from './client'
import { inOneStep, type Transaction } from './in-one-step'

const NAME = 'queue'

/** The lease is another process's now: whatever was under way is not to be written. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

export type LeaseHolder = { holder: string; pid: number; beatAt: Date }

/** Who holds the lease, or held it last; null where nobody does. */
export async function readLease(db: Database): Promise<LeaseHolder | null> {
  const lease = await db.lease.findUnique({ where: { name: NAME } })
  return lease && { holder: lease.holder, pid: lease.pid, beatAt: lease.beatAt }
}

/**
 * Takes the lease if it is free.
 * @param isGone whether its last holder is no longer working
 * @returns the holder it was taken from, null where there was none; `undefined` when it is held
 */
export async function takeLease(
  db: Database,
  me: { holder: string; pid: number },
  isGone: (last: LeaseHolder) => boolean,
): Promise<LeaseHolder | null | undefined> {
  return inOneStep(db, async (tx) => {
    const last = await tx.lease.findUnique({ where: { name: NAME } })
    if (last && last.holder !== me.holder && !isGone(last)) return undefined
    const held = { ...me, beatAt: new Date() }
    await tx.lease.upsert({ where: { name: NAME }, create: { name: NAME, ...held }, update: held })
    return last
  })
}

/**
 * Shows that the holder is alive.
 * @throws LeaseLost when the lease is another's
 */
export async function beat(db: Database | Transaction, holder: string): Promise<void> {
  const { count } = await db.lease.updateMany({ where: { name: NAME, holder }, data: { beatAt: new Date() } })
  if (count === 0) throw lost()
}

/**
 * Looks whether the holder still is the one, without writing.
 * @throws LeaseLost when the lease is another's
 */
export async function makeSure(db: Database, holder: string): Promise<void> {
  if ((await readLease(db))?.holder !== holder) throw lost()
}

const lost = () => new LeaseLost('Another process works the queue now.')

/** Gives the lease back, where it is still the holder's. */
export async function releaseLease(db: Database, holder: string): Promise<void> {
  await db.lease.deleteMany({ where: { name: NAME, holder } })
}
