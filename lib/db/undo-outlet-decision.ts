// Takes a decision about an outlet back: names, hosts, facts and articles are as they were before it.
import { Refused } from '../refused'
import type { Decision } from './generated/client'
import type { Transaction } from './in-one-step'
import { factsOfOutlet, writeFacts } from './outlet-decisions'
import { showArticlesOf, shownOutlet } from './shown-outlets'

/** @throws UserError when a later decision built on it */
export async function takeBackOutlet(tx: Transaction, decision: Decision): Promise<void> {
  const { id, kind, outletId, otherOutletId, text, before, after } = decision
  if (outletId === null) throw new Error(`decision ${id} is about no outlet`)
  if (kind === 'outlet-merge') return takeApart(tx, outletId, otherOutletId)
  if (kind === 'outlet-rename') {
    const { name } = await tx.outlet.findUniqueOrThrow({ where: { id: outletId } })
    if (name !== after || before === null) throw new Refused('laterDecision')
    await tx.outlet.update({ where: { id: outletId }, data: { name: before } })
    if (text !== null) await tx.outletName.deleteMany({ where: { name: text, outletId } })
    return
  }
  if (kind === 'outlet-facts') {
    if (JSON.stringify(await factsOfOutlet(tx, outletId)) !== after || before === null)
      throw new Refused('laterDecision')
    await writeFacts(tx, outletId, JSON.parse(before))
    return
  }
  const host = text ?? ''
  const current = await tx.outletHost.findUnique({ where: { host } })
  if (current?.outletId !== outletId) throw new Refused('laterDecision')
  if (otherOutletId === null) await tx.outletHost.delete({ where: { host } })
  else await tx.outletHost.update({ where: { host }, data: { outletId: otherOutletId } })
}

async function takeApart(tx: Transaction, outletId: number, intoId: number | null): Promise<void> {
  const { name, mergedIntoId } = await tx.outlet.findUniqueOrThrow({ where: { id: outletId } })
  if (intoId === null || mergedIntoId !== intoId) throw new Refused('laterDecision')
  const shown = await shownOutlet(tx, intoId)
  const root = await tx.outlet.findUniqueOrThrow({ where: { id: shown } })
  if (root.name === name) throw new Refused('bothShownAs', { name })
  await tx.outlet.update({ where: { id: outletId }, data: { mergedIntoId: null } })
  await showArticlesOf(tx, outletId)
  await showArticlesOf(tx, shown)
}
