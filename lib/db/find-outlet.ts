// An outlet by its address, for whoever decides about it.
import { Refused } from '../refused'
import type { Transaction } from './in-one-step'
import { shownOutlet } from './shown-outlets'

export type FoundOutlet = { id: number; slug: string; name: string }

const FOUND = { id: true, slug: true, name: true } as const

/**
 * The outlet shown at this slug: the one it was merged into, where it was.
 * @throws UserError when none has it
 */
export async function findOutlet(tx: Transaction, slug: string): Promise<FoundOutlet> {
  const stored = await tx.outlet.findUnique({ where: { slug }, select: { id: true } })
  if (!stored) throw new Refused('noOutletAt', { slug })
  return tx.outlet.findUniqueOrThrow({ where: { id: await shownOutlet(tx, stored.id) }, select: FOUND })
}

/** The outlet shown for articles that name it so, or null. */
export async function findOutletCalled(tx: Transaction, name: string): Promise<FoundOutlet | null> {
  const called = await tx.outletName.findUnique({ where: { name }, select: { outletId: true } })
  return called && tx.outlet.findUniqueOrThrow({ where: { id: await shownOutlet(tx, called.outletId) }, select: FOUND })
}

/** The outlet shown for articles of this host, or null. */
export async function findOutletOfHost(tx: Transaction, host: string): Promise<FoundOutlet | null> {
  const stored = await tx.outletHost.findUnique({ where: { host }, select: { outletId: true } })
  return stored && tx.outlet.findUniqueOrThrow({ where: { id: await shownOutlet(tx, stored.outletId) }, select: FOUND })
}
