// Takes a decision back: what it changed is as it was before, its line in the log stays and says so.
import { Refused } from '../refused'
import { setName } from './decisions'
import type { Decision, Prisma } from './generated/client'
import { writeOwnEntry } from './own-entries'
import { showStatementsOf } from './shown-speakers'
import { takeBackOutlet } from './undo-outlet-decision'
import { takeBackReports } from './undo-reports-decision'

type Transaction = Prisma.TransactionClient

/**
 * Undoes one decision, whatever has been decided about other things since.
 * @returns of an entry the speaker whose known spellings are to be settled anew, else null
 * @throws UserError when there is no such decision, it is undone already, or a later one built on it
 */
export async function undoDecision(
  tx: Transaction,
  { id, who }: { id: number; who: string },
): Promise<{ speakerId: number; name: string } | null> {
  const decision = await tx.decision.findUnique({ where: { id } })
  if (!decision) throw new Refused('noDecision', { id })
  if (decision.undoneAt) throw new Refused('undoneAlready', { id })
  await tx.decision.update({ where: { id }, data: { undoneAt: new Date(), undoneBy: who } })
  await takeBack(tx, decision)
  const { kind, speakerId, text } = decision
  return kind === 'entry' && speakerId !== null && text !== null ? { speakerId, name: text } : null
}

async function takeBack(tx: Transaction, decision: Decision): Promise<void> {
  const { kind, speakerId, otherId, text, language, before, after } = decision
  if (kind.startsWith('reports-')) return takeBackReports(tx, decision)
  if (kind.startsWith('outlet-')) return takeBackOutlet(tx, decision)
  if (kind === 'entry') {
    const current = await tx.ownEntry.findUnique({ where: { name: text ?? '' } })
    if ((current?.entry ?? null) !== after) throw new Refused('laterDecision')
    await writeOwnEntry(tx, text ?? '', before)
    return
  }
  if (speakerId === null) throw new Error(`decision ${decision.id} is about nobody`)
  if (kind === 'rename') {
    const { name } = await tx.speaker.findUniqueOrThrow({ where: { id: speakerId } })
    if (name !== after || before === null) throw new Refused('laterDecision')
    await setName(tx, speakerId, before)
    return
  }
  if (otherId === null) throw new Error(`decision ${decision.id} names no second speaker`)
  const pair = { aId: Math.min(speakerId, otherId), bId: Math.max(speakerId, otherId) }
  if (kind === 'merge') {
    await tx.speaker.updateMany({ where: { id: speakerId, mergedIntoId: otherId }, data: { mergedIntoId: null } })
    await tx.suggestion.updateMany({ where: { ...pair, state: 'accepted' }, data: { state: 'open' } })
  }
  if (kind === 'apart') await tx.suggestion.updateMany({ where: pair, data: { state: 'open' } })
  if (kind === 'split') {
    const owners: number[] = JSON.parse(before ?? '[]')
    const spelling = { speakerId: { in: owners }, text: text ?? '', language: language ?? '' }
    await tx.alias.updateMany({ where: { ...spelling, splitToId: otherId }, data: { splitToId: null } })
    await showStatementsOf(tx, owners)
  }
  if (kind !== 'apart') await showStatementsOf(tx, [speakerId, otherId])
}
