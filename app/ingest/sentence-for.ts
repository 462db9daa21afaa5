// What a person reads when something could not be done.
import { getTranslations } from 'next-intl/server'
import type { Sentence } from '@/components/ui/sentence'
import { toldOf } from '../told'

/** An error nobody foresaw (a full disk, a locked database) is told in a sentence too; the terminal gets all of it. */
export async function sentenceFor(error: unknown): Promise<Sentence> {
  const told = await toldOf(error)
  if (told !== null) return told
  console.error(error)
  // Prisma says where it was in the code first, and what failed in its last line.
  const why = (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? ''
  return (await getTranslations('ingest'))('notStored', { why })
}
