// One speaker whole: names, outlets and acts.
import type { Act } from '../engine/types'
import type { SpeakerProfile } from '../records'
import type { Database } from './client'
import { Prisma } from './generated/client'
import { SUMMARY, type SummaryRow, toSummary } from './speaker-summary'

/** One speaker with spellings, outlets and acts, or null. */
export async function getSpeaker(db: Database, slug: string): Promise<SpeakerProfile | null> {
  const [row] = await db.$queryRaw<SummaryRow[]>`${SUMMARY} WHERE p."slug" = ${slug} GROUP BY p."id"`
  if (!row) return null
  const ofSpeaker = Prisma.sql`FROM "StatementSpeaker" x JOIN "Speaker" p ON p."id" = x."speakerId"
    JOIN "Statement" s ON s."id" = x."statementId"`
  const aliases = await db.$queryRaw<{ text: string; language: string; count: bigint }[]>`
    SELECT a."text" AS text, a."language" AS language, (
        SELECT count(*) ${ofSpeaker} WHERE p."id" = a."speakerId" AND s."mentionText" = a."text" AND s."language" = a."language"
      ) AS count
    FROM "Alias" a JOIN "Speaker" p ON p."id" = a."speakerId" WHERE p."slug" = ${slug} ORDER BY count DESC, text`
  const byOutlet = await db.$queryRaw<{ slug: string; name: string; count: bigint }[]>`
    SELECT o."slug" AS slug, o."name" AS name, count(*) AS count ${ofSpeaker} JOIN "Outlet" o ON o."id" = s."outletId"
    WHERE p."slug" = ${slug} GROUP BY o."id" ORDER BY count DESC, slug`
  const byAct = await db.$queryRaw<{ act: string; count: bigint }[]>`
    SELECT s."act" AS act, count(*) AS count ${ofSpeaker}
    WHERE p."slug" = ${slug} AND s."act" IS NOT NULL GROUP BY s."act" ORDER BY count DESC, act`
  return {
    ...toSummary(row),
    aliases: aliases.map(({ text, language, count }) => ({ text, language: language || null, count: Number(count) })),
    byOutlet: byOutlet.map((each) => ({ ...each, count: Number(each.count) })),
    byAct: byAct.map(({ act, count }) => ({ act: act as Act, count: Number(count) })),
  }
}
