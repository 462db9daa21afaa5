// A speaker by its address, for whoever decides about it.
import { Refused } from '../refused'
import type { Prisma } from './generated/client'
import { shownSpeaker } from './shown-speakers'

type Transaction = Prisma.TransactionClient

export type FoundSpeaker = { id: number; slug: string; name: string; foundName: string; type: string }

const FOUND = { id: true, slug: true, name: true, foundName: true, type: true } as const

/**
 * The speaker shown at this slug: the one it was merged into, where it was.
 * @throws UserError when nobody has it
 */
export async function findSpeaker(tx: Transaction, slug: string): Promise<FoundSpeaker> {
  const stored = await tx.speaker.findUnique({ where: { slug }, select: { id: true } })
  if (!stored) throw new Refused('noSpeakerAt', { slug })
  return tx.speaker.findUniqueOrThrow({ where: { id: await shownSpeaker(tx, stored.id) }, select: FOUND })
}

/** The slug of the speaker of this type that is shown under this very name, or null. */
export async function findShownAs(tx: Transaction, name: string, type: string): Promise<string | null> {
  return (
    (await tx.speaker.findFirst({ where: { name, type, mergedIntoId: null }, select: { slug: true } }))?.slug ?? null
  )
}
