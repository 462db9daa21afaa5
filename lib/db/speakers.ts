// Speakers: finding or making them while articles are stored, listing them, and one of them whole.
import { fold } from '../engine/text/fold'
import type { Act, SpeakerType } from '../engine/types'
import { slugify } from '../identity/slug'
import { PAGE_SIZE } from '../list-params'
import type { SpeakerProfile, SpeakerSummary } from '../records'
import type { Database } from './client'
import { freeSlug } from './free-slug'
import { Prisma } from './generated/client'

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

type SummaryRow = {
  slug: string
  name: string
  type: string
  statements: bigint
  articles: bigint
  outlets: bigint
  languages: string
  firstOn: string | null
  lastOn: string | null
}

const SUMMARY = Prisma.sql`
  SELECT p."slug" AS slug, p."name" AS name, p."type" AS type, count(*) AS statements,
    count(DISTINCT s."articleId") AS articles, count(DISTINCT s."outletId") AS outlets,
    group_concat(DISTINCT s."language") AS languages, min(s."publishedOn") AS firstOn, max(s."publishedOn") AS lastOn
  FROM "Speaker" p JOIN "StatementSpeaker" x ON x."speakerId" = p."id" JOIN "Statement" s ON s."id" = x."statementId"`

function toSummary(row: SummaryRow): SpeakerSummary {
  return {
    slug: row.slug,
    name: row.name,
    type: row.type as SpeakerType,
    statements: Number(row.statements),
    articles: Number(row.articles),
    outlets: Number(row.outlets),
    languages: row.languages.split(',').sort(),
    firstOn: row.firstOn,
    lastOn: row.lastOn,
  }
}

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
