// What a person reads when something could not be done.
import { sentenceOf } from '@/lib/server'

/** An error nobody foresaw (a full disk, a locked database) is told in a sentence too; the terminal gets all of it. */
export function sentenceFor(error: unknown): string {
  const sentence = sentenceOf(error)
  if (sentence !== null) return sentence
  console.error(error)
  // Prisma says where it was in the code first, and what failed in its last line.
  const why = (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1)
  return `It could not be stored: ${why}; nothing is lost, try again.`
}
