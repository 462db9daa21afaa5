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
 */
export async function ensureSpeaker(
  tx: Transaction,
  { name, type, met, known }: { name: string; type: SpeakerType; met: Spelling[]; known: Spelling[] },
): Promise<number> {
  const found = await tx.speaker.findUnique({ where: { foundName_type: { foundName: name, type } } })
  const { id } = found ?? (await makeSpeaker(tx, name, type))
  await keepSpellings(tx, id, met, 'printed')
  if (!found) await keepSpellings(tx, id, known, 'reference')
  return id
}

async function makeSpeaker(tx: Transaction, name: string, type: SpeakerType): Promise<{ id: number }> {
  const alike = await tx.speaker.findMany({ where: { slug: { startsWith: slugify(name) } }, select: { slug: true } })
  const slug = freeSlug(
    name,
    alike.map((speaker) => speaker.slug),
    type,
  )
  return tx.speaker.create({ data: { name, foundName: name, type, slug } })
}

async function keepSpellings(
  tx: Transaction,
  speakerId: number,
  spellings: Spelling[],
  source: 'printed' | 'reference',
) {
  for (const { text, language } of spellings) {
    await tx.alias.upsert({
      where: { speakerId_text_language: { speakerId, text, language } },
      create: { speakerId, text, folded: fold(text), language, source },
      update: source === 'printed' ? { source } : {},
    })
  }
}
