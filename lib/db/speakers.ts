// Speakers: finding or making them while articles are stored.
import { fold } from '../engine/text/fold'
import type { SpeakerType } from '../engine/types'
import { slugify } from '../identity/slug'
import { freeSlug } from './free-slug'
import type { Prisma } from './generated/client'

type Transaction = Prisma.TransactionClient

/** A name as it is spelt somewhere; the language is a BCP-47 code, or empty for any. */
export type Spelling = { text: string; language: string }

/**
 * The id of the speaker that articles file under this usual name and type, made when new. Spellings known beforehand
 * are kept when the speaker is made, spellings met each time. Runs inside the transaction that stores the statement.
 * @returns the id and slug, and whether the speaker was made now
 */
export async function ensureSpeaker(
  tx: Transaction,
  { name, type, met, known }: { name: string; type: SpeakerType; met: Spelling[]; known: Spelling[] },
): Promise<{ id: number; slug: string; isNew: boolean }> {
  const found = await tx.speaker.findUnique({ where: { foundName_type: { foundName: name, type } } })
  const { id, slug } = found ?? (await makeSpeaker(tx, name, type))
  await keepSpellings(tx, id, met, 'printed')
  if (!found) await keepSpellings(tx, id, known, 'reference')
  return { id, slug, isNew: found === null }
}

/** Whether articles file this name of this type under a speaker already. */
export async function isUsedName(tx: Transaction, name: string, type: string): Promise<boolean> {
  return (await tx.speaker.count({ where: { foundName: name, type } })) > 0
}

/** The speakers of these types that articles file under one of these names, and that stand for themselves. */
export async function findSpeakersFiledUnder(tx: Transaction, names: string[], types: string[]): Promise<number[]> {
  const found = await tx.speaker.findMany({
    where: { foundName: { in: names }, type: { in: types }, mergedIntoId: null },
    select: { id: true },
  })
  return found.map(({ id }) => id)
}

/** Makes a speaker that articles will file this name under. */
export async function makeSpeaker(tx: Transaction, name: string, type: string): Promise<{ id: number; slug: string }> {
  const alike = await tx.speaker.findMany({ where: { slug: { startsWith: slugify(name) } }, select: { slug: true } })
  const slug = freeSlug(
    name,
    alike.map((speaker) => speaker.slug),
    type,
  )
  return tx.speaker.create({ data: { name, foundName: name, type, slug } })
}

/** Deletes those of the speakers that no statement names and no decision is about. */
export async function forgetSpeakers(tx: Transaction, ids: number[]): Promise<void> {
  const none = { none: {} }
  await tx.speaker.deleteMany({
    where: {
      id: { in: [...new Set(ids)] },
      mergedIntoId: null,
      ...{ statements: none, foundIn: none, merged: none, splitOff: none, decisions: none, decisionsOn: none },
    },
  })
}

/** The speaker's spellings known beforehand are these from now on; of the others those met in articles stay. */
export async function replaceKnownSpellings(tx: Transaction, speakerId: number, known: Spelling[]): Promise<void> {
  await tx.alias.updateMany({ where: { speakerId, source: 'reference' }, data: { source: 'printed' } })
  await keepSpellings(tx, speakerId, known, 'reference')
  await tx.$executeRaw`
    DELETE FROM "Alias" WHERE "speakerId" = ${speakerId} AND "source" = 'printed' AND "splitToId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "StatementSpeaker" x JOIN "Statement" s ON s."id" = x."statementId"
        WHERE x."foundId" = "Alias"."speakerId" AND s."language" = "Alias"."language"
          AND (s."mentionText" = "Alias"."text" OR x."spelling" = "Alias"."text"))`
}

/**
 * The speaker's spellings known beforehand are these from now on; what was known besides is forgotten, even where it was
 * met meanwhile.
 * @returns the ids of the articles that print what was forgotten
 */
export async function forgetSpellings(tx: Transaction, speakerId: number, known: Spelling[]): Promise<number[]> {
  const isKnown = (text: string) => known.some((spelling) => spelling.text === text)
  const before = await tx.alias.findMany({ where: { speakerId, source: 'reference' }, select: { text: true } })
  const texts = [...new Set(before.map(({ text }) => text))].filter((text) => !isKnown(text))
  const printing = await tx.statement.findMany({
    where: {
      speakers: { some: { foundId: speakerId } },
      OR: [{ mentionText: { in: texts } }, { speakers: { some: { foundId: speakerId, spelling: { in: texts } } } }],
    },
    select: { articleId: true },
    distinct: ['articleId'],
  })
  await tx.alias.deleteMany({ where: { speakerId, text: { in: texts }, splitToId: null } })
  await replaceKnownSpellings(tx, speakerId, known)
  return printing.map(({ articleId }) => articleId)
}

/** Keeps spellings of a speaker; one known beforehand stays so when it is met. */
export async function keepSpellings(
  tx: Transaction,
  speakerId: number,
  spellings: Spelling[],
  source: 'printed' | 'reference',
) {
  for (const { text, language } of spellings) {
    await tx.alias.upsert({
      where: { speakerId_text_language: { speakerId, text, language } },
      create: { speakerId, text, folded: fold(text), language, source },
      update: source === 'reference' ? { source } : {},
    })
  }
}
