// The index of speakers: found by name in any script, counted, a page at a time.
import { fold } from '../engine/text/fold'
import type { SpeakerType } from '../engine/types'
import { slugify } from '../identity/slug'
import { PAGE_SIZE } from '../list-params'
import type { Database } from './client'
import { Prisma } from './generated/client'
import { SUMMARY, type SummaryRow, toSummary } from './speaker-summary'

export type SpeakerQuery = { q: string; type: SpeakerType | null; page: number }

/** Speakers with at least one statement, the most quoted first; `q` is looked for in names and spellings, folded. */
export async function listSpeakers(db: Database, query: SpeakerQuery) {
  const conditions = [Prisma.sql`TRUE`]
  if (query.type) conditions.push(Prisma.sql`p."type" = ${query.type}`)
  const folded = fold(query.q).trim()
  if (folded) {
    const pattern = `%${folded.replace(/[\\%_]/g, '\\$&')}%`
    const slug = `%${slugify(query.q)}%`
    conditions.push(Prisma.sql`(p."slug" LIKE ${slug}
      OR p."id" IN (SELECT "speakerId" FROM "Alias" WHERE "folded" LIKE ${pattern} ESCAPE '\\'))`)
  }
  const where = Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`
  const [counted] = await db.$queryRaw<{ total: bigint }[]>`
    SELECT count(*) AS total FROM "Speaker" p ${where} AND p."id" IN (SELECT "speakerId" FROM "StatementSpeaker")`
  const total = Number(counted?.total ?? 0)
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(query.page, pageCount)
  const rows = await db.$queryRaw<SummaryRow[]>`
    ${SUMMARY} ${where} GROUP BY p."id" ORDER BY statements DESC, p."slug"
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  return { rows: rows.map(toSummary), total, page, pageCount }
}
