// Speakers: finding or making them while articles are stored.
import { fold } from '../engine/text/fold'
import type { SpeakerType } from '../engine/types'
import { freeSlug, slugsFrom } from './free-slug'
import type { Prisma } from './generated/client'
import { insertRows } from './insert-rows'

type Transaction = Prisma.TransactionClient

/** A name as it is spelt somewhere; the language is a BCP-47 code, or empty for any. */
export type Spelling = { text: string; language: string }

/** A speaker as an article calls it: its usual English name where that is known, else as printed. */
export type WantedSpeaker = { name: string; type: SpeakerType; met: Spelling[]; known: Spelling[] }

/**
 * The speakers that articles file under these usual names and types, made where new. Spellings known beforehand are kept
 * when a speaker is made, spellings met each time. Runs inside the transaction that stores the statements.
 * @returns for each, in their order, the id, and whether the speaker was made now, at its first place
 */
export async function ensureSpeakers(
  tx: Transaction,
  wanted: readonly WantedSpeaker[],
): Promise<{ id: number; isNew: boolean }[]> {
  const keyOf = ({ name, type }: { name: string; type: string }) => `${type} ${name}`
  const stored = await tx.speaker.findMany({
    where: { foundName: { in: [...new Set(wanted.map(({ name }) => name))] } },
    select: { id: true, foundName: true, type: true },
  })
  const ids = new Map(stored.map(({ id, foundName, type }) => [keyOf({ name: foundName, type }), id]))
  const ensured: { id: number; isNew: boolean }[] = []
  for (const speaker of wanted) {
    const found = ids.get(keyOf(speaker))
    const id = found ?? (await makeSpeaker(tx, speaker.name, speaker.type)).id
    ids.set(keyOf(speaker), id)
    ensured.push({ id, isNew: found === undefined })
  }
  const spelt = (which: 'met' | 'known') =>
    wanted.flatMap((speaker, at) => {
      const made = ensured[at]
      return made && (which === 'met' || made.isNew)
        ? speaker[which].map((spelling) => ({ speakerId: made.id, ...spelling }))
        : []
    })
  await keepSpellings(tx, spelt('met'), 'printed')
  await keepSpellings(tx, spelt('known'), 'reference')
  return ensured
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
  const alike = await tx.speaker.findMany({ where: slugsFrom(name), select: { slug: true } })
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
  await keepSpellings(
    tx,
    known.map((spelling) => ({ speakerId, ...spelling })),
    'reference',
  )
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

/** Keeps spellings of speakers; one known beforehand stays so when it is met. */
export async function keepSpellings(
  tx: Transaction,
  spellings: readonly (Spelling & { speakerId: number })[],
  source: 'printed' | 'reference',
): Promise<void> {
  const rows = spellings.map(({ speakerId, text, language }) => ({
    ...{ speakerId, text, folded: fold(text), language, source },
  }))
  const known = source === 'reference' ? `UPDATE SET "source" = 'reference'` : 'NOTHING'
  await insertRows(tx, 'Alias', rows, `ON CONFLICT ("speakerId", "text", "language") DO ${known}`)
}
