// Pairs of speakers that may be one, waiting for a person to decide.
import type { SpeakerType } from '../engine/types'
import { PAGE_SIZE } from '../list-params'
import type { SuggestedSpeaker, SuggestionLine } from '../records/decisions'
import type { Paged } from '../records/lists'
import { Refused } from '../refused'
import { UserError } from '../user-error'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import { Prisma } from './generated/client'

/** Open, and both speakers still stand for themselves. */
const OPEN = {
  state: 'open',
  a: { mergedIntoId: null },
  b: { mergedIntoId: null },
} satisfies Prisma.SuggestionWhereInput

/** How many suggestions wait for a person. */
export async function countSuggestions(db: Database): Promise<number> {
  return db.suggestion.count({ where: OPEN })
}

/**
 * The suggestions that wait for a person, the likeliest first.
 * @param query `about`: the slug of a speaker, to see those it is part of alone
 */
export async function listSuggestions(
  db: Database,
  query: { about?: string; page: number },
): Promise<Paged<SuggestionLine>> {
  const { about } = query
  const where: Prisma.SuggestionWhereInput = about
    ? { ...OPEN, OR: [{ a: { slug: about } }, { b: { slug: about } }] }
    : OPEN
  const total = await db.suggestion.count({ where })
  const { page, pageCount } = clampPage(query.page, total)
  const stored = await db.suggestion.findMany({
    where,
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
    ...{ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  const speakers = await describeSpeakers(
    db,
    stored.flatMap(({ aId, bId }) => [aId, bId]),
  )
  const rows = stored.flatMap(({ id, aId, bId, score, why }) => {
    const [a, b] = [speakers.get(aId), speakers.get(bId)]
    return a && b ? [{ id, score, why, a, b }] : []
  })
  return { rows, total, page, pageCount }
}

type DescribedRow = {
  id: bigint
  slug: string
  name: string
  type: string
  statements: bigint
  outlets: string
  latest: bigint | null
}

/** SQLite's JSON array of names; unknown ones are null in it. */
const parseNames = (json: string): string[] => (JSON.parse(json) as (string | null)[]).filter((name) => name !== null)

/** What a person needs to tell two speakers apart: how often, where and in which words they are quoted. */
async function describeSpeakers(db: Database, ids: number[]): Promise<Map<number, SuggestedSpeaker>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<DescribedRow[]>`
    SELECT p."id" AS id, p."slug" AS slug, p."name" AS name, p."type" AS type,
      count(DISTINCT s."id") AS statements, json_group_array(DISTINCT o."name") AS outlets, max(s."id") AS latest
    FROM "Speaker" p
    LEFT JOIN "StatementSpeaker" x ON x."speakerId" = p."id"
    LEFT JOIN "Statement" s ON s."id" = x."statementId"
    LEFT JOIN "Outlet" o ON o."id" = s."outletId"
    WHERE p."id" IN (${Prisma.join([...new Set(ids)])}) GROUP BY p."id"`
  const latest = await db.statementSpan.findMany({
    where: { statementId: { in: rows.flatMap(({ latest }) => (latest === null ? [] : [Number(latest)])) }, ordinal: 0 },
    select: { statementId: true, text: true, statement: { select: { language: true, articleId: true } } },
  })
  const words = new Map(latest.map((span) => [span.statementId, span]))
  return new Map(
    rows.map((row) => {
      const said = words.get(Number(row.latest))
      return [
        Number(row.id),
        {
          ...{ slug: row.slug, name: row.name, type: row.type as SpeakerType },
          statements: Number(row.statements),
          outlets: parseNames(row.outlets),
          latest: said
            ? {
                ...{ text: said.text, language: said.statement.language },
                ...{ articleId: String(said.statement.articleId), statementId: String(said.statementId) },
              }
            : null,
        },
      ]
    }),
  )
}

/**
 * The two speakers of an open suggestion, by id: the one to keep, where its slug is given, and the other.
 * @throws UserError when there is no such open suggestion, or the slug is that of neither
 */
export async function openSuggestion(
  tx: Prisma.TransactionClient,
  id: number,
  keep: string | null,
): Promise<{ kept: number | null; other: number }> {
  const { a, b } = (await tx.suggestion.findFirst({ where: { ...OPEN, id }, include: { a: true, b: true } })) ?? {}
  if (!a || !b) throw new Refused('suggestionSettled')
  if (keep === null) return { kept: null, other: b.id }
  if (keep === a.slug) return { kept: a.id, other: b.id }
  if (keep === b.slug) return { kept: b.id, other: a.id }
  throw new UserError(`“${keep}” is neither of the two.`)
}
