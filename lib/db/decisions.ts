// What is decided about speakers: every decision takes effect and is logged in one step.
import type { DecisionKind } from '../records/decisions'
import { Refused } from '../refused'
import type { Prisma } from './generated/client'
import { keepNameWords } from './name-words'
import { showStatementsOf } from './shown-speakers'
import { keepSpellings } from './speakers'

type Transaction = Prisma.TransactionClient

/** Who decides, and why; `why` may be empty. */
export type Signed = { who: string; why: string }

type Logged = Omit<Prisma.DecisionUncheckedCreateInput, 'kind'> & Signed & { kind: DecisionKind }

/** Adds a line to the log. @returns its id */
export async function logDecision(tx: Transaction, decision: Logged): Promise<number> {
  return (await tx.decision.create({ data: decision, select: { id: true } })).id
}

/** `from` is shown as `into` from now on; both stand for themselves before. @returns the decision's id */
export async function mergeInto(
  tx: Transaction,
  { from, into, ...signed }: Signed & { from: number; into: number },
): Promise<number> {
  const id = await logDecision(tx, { kind: 'merge', ...signed, speakerId: from, otherId: into })
  await tx.speaker.update({ where: { id: from }, data: { mergedIntoId: into } })
  const pair = { aId: Math.min(from, into), bId: Math.max(from, into) }
  await tx.suggestion.updateMany({ where: { ...pair, state: 'open' }, data: { state: 'accepted' } })
  await showStatementsOf(tx, [from, into])
  return id
}

/**
 * Where articles in this language print `text` for the speaker, they mean the speaker `to` from now on.
 * @returns the decision's id
 * @throws UserError when no article prints it so
 */
export async function splitOff(
  tx: Transaction,
  { from, to, text, language, ...signed }: Signed & { from: number; to: number; text: string; language: string },
): Promise<number> {
  const found = await tx.statementSpeaker.findMany({
    where: { speakerId: from, spelling: text, statement: { language } },
    select: { foundId: true },
    distinct: ['foundId'],
  })
  if (found.length === 0) throw new Refused('nothingToSplit', { text })
  const owners = found.map(({ foundId }) => foundId)
  // A spelling that only the engine's name stands for has no row of its own yet.
  await keepSpellings(
    tx,
    owners.map((speakerId) => ({ speakerId, text, language })),
    'printed',
  )
  await tx.alias.updateMany({ where: { speakerId: { in: owners }, text, language }, data: { splitToId: to } })
  const before = JSON.stringify(owners)
  const id = await logDecision(tx, { kind: 'split', ...signed, speakerId: from, otherId: to, text, language, before })
  await showStatementsOf(tx, [...owners, from, to])
  return id
}

/** The speaker is shown under this name from now on. @returns the decision's id */
export async function rename(
  tx: Transaction,
  { speaker, name, ...signed }: Signed & { speaker: number; name: string },
): Promise<number> {
  const { name: before } = await tx.speaker.findUniqueOrThrow({ where: { id: speaker }, select: { name: true } })
  const id = await logDecision(tx, { kind: 'rename', ...signed, speakerId: speaker, before, after: name })
  await setName(tx, speaker, name)
  return id
}

/** Shows the speaker under another name, in lists and in search. */
export async function setName(tx: Transaction, speakerId: number, name: string): Promise<void> {
  await tx.speaker.update({ where: { id: speakerId }, data: { name } })
  await keepNameWords(tx, [speakerId])
  await showStatementsOf(tx, [speakerId])
}

/** The two speakers of a suggestion are not one. @returns the decision's id */
export async function keepApart(
  tx: Transaction,
  { suggestion, ...signed }: Signed & { suggestion: number },
): Promise<number> {
  const { aId, bId } = await tx.suggestion.update({ where: { id: suggestion }, data: { state: 'rejected' } })
  return logDecision(tx, { kind: 'apart', ...signed, speakerId: aId, otherId: bId })
}
