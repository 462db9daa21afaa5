// A speaker met for the first time: joined to the one it surely is, suggested to those it may be.
import { blockKeys } from '../identity/block-keys'
import { mergeInto } from './decisions'
import { Prisma } from './generated/client'
import { keepNameWords } from './name-words'
import { shownSpeaker } from './shown-speakers'

type Transaction = Prisma.TransactionClient

/** A speaker under all its names: as found, as shown, as printed. */
export type NamedSpeaker = { type: string; names: string[] }

/** How surely two speakers are one. `yes` is sure enough to join them without asking. */
export type NameVerdict = { same: 'yes' | 'maybe' | 'no'; score: number; why: string }

/** Says whether a speaker met for the first time is one that is there already. Pure. */
export type NameJudge = (made: NamedSpeaker, known: NamedSpeaker) => NameVerdict

/** Who signs for what is joined without asking. */
export const DICTUM = 'Dictum'

/** More doubtful kin than this is no help: a surname that many share. The likeliest are kept. */
const MOST_SUGGESTIONS = 5

const NAMED = {
  ...{ id: true, name: true, foundName: true, type: true },
  aliases: { select: { text: true } },
} satisfies Prisma.SpeakerSelect

const toNamed = (speaker: Prisma.SpeakerGetPayload<{ select: typeof NAMED }>): NamedSpeaker => ({
  type: speaker.type,
  names: [...new Set([speaker.foundName, speaker.name, ...speaker.aliases.map(({ text }) => text)])],
})

/**
 * Keeps the words of a new speaker's names and looks for the speaker it may be.
 * @param besides the speakers the same article names: it keeps them apart, so none is joined without asking
 */
export async function placeSpeaker(
  tx: Transaction,
  id: number,
  { judge, besides }: { judge: NameJudge; besides: readonly number[] },
): Promise<void> {
  await keepNameWords(tx, [id])
  const stored = await tx.speaker.findUniqueOrThrow({ where: { id }, select: NAMED })
  if (stored.type === 'unnamed') return
  const made = toNamed(stored)
  const keys = [...new Set(made.names.flatMap(blockKeys))]
  const kin = await tx.speaker.findMany({ where: { id: { in: await nearest(tx, id, keys) } }, select: NAMED })
  const likely = kin
    .map((other) => ({ other, verdict: judge(made, toNamed(other)) }))
    .filter(({ verdict }) => verdict.same !== 'no')
    .sort((a, b) => b.verdict.score - a.verdict.score)
  const sure = likely.filter(({ other, verdict }) => verdict.same === 'yes' && !besides.includes(other.id))
  const [only, ...others] = [...new Set(await Promise.all(sure.map(({ other }) => shownSpeaker(tx, other.id))))]
  if (only !== undefined && others.length === 0 && sure[0]) {
    await joinWithoutAsking(tx, { made: id, known: only, why: sure[0].verdict.why })
    return
  }
  await tx.suggestion.createMany({
    data: likely.slice(0, MOST_SUGGESTIONS).map(({ other, verdict: { score, why } }) => ({
      ...{ aId: Math.min(id, other.id), bId: Math.max(id, other.id), score, why },
    })),
  })
}

/** So many are compared: those that share most words with the name. A name that is surely the same shares all. */
const MOST_COMPARED = 50

/** The other speakers whose names have words under these keys, those under most of them first. */
async function nearest(tx: Transaction, id: number, keys: readonly string[]): Promise<number[]> {
  if (keys.length === 0) return []
  const rows = await tx.$queryRaw<{ speakerId: bigint }[]>`
    SELECT "speakerId" FROM "NameWord" WHERE "key" IN (${Prisma.join(keys)}) AND "speakerId" <> ${id}
    GROUP BY "speakerId" ORDER BY count(DISTINCT "key") DESC, "speakerId" LIMIT ${MOST_COMPARED}`
  return rows.map(({ speakerId }) => Number(speakerId))
}

const isLatin = (name: string) => /\p{sc=Latin}/u.test(name)

/** The name in Latin letters stays the shown one, unless somebody has decided about the speaker that has none. */
async function joinWithoutAsking(tx: Transaction, { made, known, why }: { made: number; known: number; why: string }) {
  const [newer, older] = await Promise.all([
    tx.speaker.findUniqueOrThrow({ where: { id: made } }),
    tx.speaker.findUniqueOrThrow({
      where: { id: known },
      include: { _count: { select: { decisions: true, decisionsOn: true } } },
    }),
  ])
  const isUndecided = older._count.decisions + older._count.decisionsOn === 0
  const turned = isUndecided && isLatin(newer.name) && !isLatin(older.name)
  await mergeInto(tx, { from: turned ? known : made, into: turned ? made : known, who: DICTUM, why })
}
