// What is decided about outlets: every decision takes effect and is logged in one step.
import type { OutletFacts } from '../records/outlets'
import { Refused } from '../refused'
import { logDecision, type Signed } from './decisions'
import type { Transaction } from './in-one-step'
import { showArticlesOf } from './shown-outlets'

/** Articles filed under `from`, those to come included, are shown as those of `into`. @returns the decision's id */
export async function mergeOutletInto(
  tx: Transaction,
  { from, into, ...signed }: Signed & { from: number; into: number },
): Promise<number> {
  const id = await logDecision(tx, { kind: 'outlet-merge', ...signed, outletId: from, otherOutletId: into })
  await tx.outlet.update({ where: { id: from }, data: { mergedIntoId: into } })
  await showArticlesOf(tx, into)
  return id
}

/** The outlet is shown under this name, and articles that name it so are its own. @returns the decision's id */
export async function renameOutletTo(
  tx: Transaction,
  { outlet, name, ...signed }: Signed & { outlet: number; name: string },
): Promise<number> {
  const { name: before } = await tx.outlet.findUniqueOrThrow({ where: { id: outlet }, select: { name: true } })
  const isKnown = (await tx.outletName.findUnique({ where: { name } })) !== null
  if (!isKnown) await tx.outletName.create({ data: { name, outletId: outlet } })
  await tx.outlet.update({ where: { id: outlet }, data: { name } })
  // Undoing forgets the name again where it was this renaming that taught it.
  const text = isKnown ? null : name
  return logDecision(tx, { kind: 'outlet-rename', ...signed, outletId: outlet, text, before, after: name })
}

/** What readers noted of an outlet; tags in the order of the alphabet. */
export async function factsOfOutlet(tx: Transaction, id: number): Promise<OutletFacts> {
  const { country, language, tags } = await tx.outlet.findUniqueOrThrow({
    where: { id },
    select: { country: true, language: true, tags: { select: { tag: true } } },
  })
  return { country, language, tags: tags.map(({ tag }) => tag).sort() }
}

/** Puts these facts in the place of those there were. */
export async function writeFacts(tx: Transaction, id: number, { country, language, tags }: OutletFacts): Promise<void> {
  await tx.outletTag.deleteMany({ where: { outletId: id } })
  await tx.outlet.update({
    where: { id },
    data: { country, language, tags: { create: tags.map((tag) => ({ tag })) } },
  })
}

/** @returns the decision's id */
export async function describeAs(
  tx: Transaction,
  { outlet, facts, ...signed }: Signed & { outlet: number; facts: OutletFacts },
): Promise<number> {
  const before = JSON.stringify(await factsOfOutlet(tx, outlet))
  await writeFacts(tx, outlet, facts)
  const after = JSON.stringify(await factsOfOutlet(tx, outlet))
  return logDecision(tx, { kind: 'outlet-facts', ...signed, outletId: outlet, before, after })
}

/** Articles to come from this host are filed under the outlet. @returns the decision's id */
export async function fileHostUnder(
  tx: Transaction,
  { outlet, host, ...signed }: Signed & { outlet: number; host: string },
): Promise<number> {
  const before = await tx.outletHost.findUnique({ where: { host }, select: { outletId: true } })
  await tx.outletHost.upsert({ where: { host }, create: { host, outletId: outlet }, update: { outletId: outlet } })
  const otherOutletId = before?.outletId ?? null
  return logDecision(tx, { kind: 'outlet-host', ...signed, outletId: outlet, otherOutletId, text: host })
}

/**
 * The decision by which the outlet at this slug was merged into another, itself and not one before it.
 * @throws UserError when no outlet has the slug, or it was merged into none
 */
export async function mergeOf(tx: Transaction, slug: string): Promise<number> {
  const outlet = await tx.outlet.findUnique({ where: { slug }, select: { id: true, name: true, mergedIntoId: true } })
  if (!outlet) throw new Refused('noOutletAt', { slug })
  const merge = await tx.decision.findFirst({
    where: { kind: 'outlet-merge', outletId: outlet.id, otherOutletId: outlet.mergedIntoId, undoneAt: null },
    orderBy: { id: 'desc' },
  })
  if (outlet.mergedIntoId === null || !merge) throw new Refused('notMerged', { name: outlet.name })
  return merge.id
}
