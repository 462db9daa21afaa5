// How articles print a speaker: the spellings by which statements can be split off.
import type { SpellingLine } from '../records/decisions'
import type { Database } from './client'

/**
 * The fullest spelling of a speaker in each article, by language, with the statements that hang on it; the most
 * frequent first. Statements that are split off are the other speaker's.
 */
export async function listSpellings(db: Database, slug: string): Promise<SpellingLine[]> {
  const rows = await db.$queryRaw<{ text: string; language: string; statements: bigint }[]>`
    SELECT x."spelling" AS text, s."language" AS language, count(DISTINCT s."id") AS statements
    FROM "Speaker" p JOIN "StatementSpeaker" x ON x."speakerId" = p."id" JOIN "Statement" s ON s."id" = x."statementId"
    WHERE p."slug" = ${slug} GROUP BY x."spelling", s."language" ORDER BY statements DESC, text, language`
  return rows.map((row) => ({ ...row, statements: Number(row.statements) }))
}
