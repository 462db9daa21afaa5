// The reports of one utterance as they are stored: who belongs together, and rewriting who does.
import type { Database } from './client'
import { decidedAbout, hashOfReport, type Report } from './decided-reports'
import type { Transaction } from './in-one-step'
import { insertRows } from './insert-rows'

/** A statement among the reports of an utterance; `why` and `score` are null where it stands in no group. */
export type StoredReport = Report & {
  id: number
  copyOfId: number | null
  /** The article, or the last version of it. */
  currentArticleId: number
  publishedAt: string | null
  content: string
  language: string
  groupId: number | null
  why: string | null
  score: number | null
}

/**
 * The statement, the others of its group, the copies of these and whoever they are grouped with, in the order they came
 * in; none where the statement is gone. What was decided to be no report of the same utterance is none by being a copy.
 */
export async function getReports(db: Database | Transaction, statementId: number): Promise<StoredReport[]> {
  const near = await getNear(db, statementId)
  const apart = await decidedApart(db, near)
  const belong = (a: StoredReport, b: StoredReport) =>
    (a.groupId !== null && a.groupId === b.groupId) ||
    (a.copyOfId !== null && a.copyOfId === b.copyOfId && !apart(a, b))
  const found = new Set(near.filter(({ id }) => id === statementId))
  // A set is read on while it grows.
  for (const report of found) for (const other of near) if (belong(report, other)) found.add(other)
  return near.filter((report) => found.has(report))
}

async function decidedApart(
  db: Database | Transaction,
  reports: readonly StoredReport[],
): Promise<(a: StoredReport, b: StoredReport) => boolean> {
  const decided = await decidedAbout(db, reports)
  return (a, b) =>
    (decided.get(a.id) ?? []).some(
      ({ articleId, hash, isSame }) => !isSame && articleId === b.articleId && hash === b.hash,
    )
}

/** All that groups and copies lead to from a statement. */
async function getNear(db: Database | Transaction, statementId: number): Promise<StoredReport[]> {
  type Row = { [field in 'id' | 'articleId' | 'currentArticleId']: bigint } & {
    [field in 'copyOfId' | 'groupId']: bigint | null
  } & {
    content: string | null
    language: string
    publishedAt: string | null
    why: string | null
    score: number | null
  }
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE "report" AS (
      SELECT "id" AS id FROM "Statement" WHERE "id" = ${statementId} UNION
      SELECT m."statementId" FROM "report" JOIN "GroupMember" own ON own."statementId" = "report".id
      JOIN "GroupMember" m ON m."groupId" = own."groupId" UNION
      SELECT c."id" FROM "report" JOIN "Statement" s ON s."id" = "report".id
      JOIN "Statement" c ON c."copyOfId" = s."copyOfId")
    SELECT s."id" AS id, s."articleId" AS articleId, s."copyOfId" AS copyOfId, s."language" AS language,
      (WITH RECURSIVE later(id, next) AS (SELECT a."id", a."replacedById" UNION ALL
        SELECT b."id", b."replacedById" FROM later JOIN "Article" b ON b."id" = later.next)
        SELECT id FROM later WHERE next IS NULL) AS currentArticleId,
      a."publishedAt" AS publishedAt, m."groupId" AS groupId, m."why" AS why, m."score" AS score,
      (SELECT group_concat("text", ' ' ORDER BY "ordinal") FROM "StatementSpan" WHERE "statementId" = s."id") AS content
    FROM "report" JOIN "Statement" s ON s."id" = "report".id JOIN "Article" a ON a."id" = s."articleId"
    LEFT JOIN "GroupMember" m ON m."statementId" = s."id" ORDER BY s."id"`
  return rows.map(({ id, articleId, currentArticleId, copyOfId, groupId, content, ...row }) => ({
    ...{ ...row, id: Number(id), articleId: Number(articleId), content: content ?? '' },
    currentArticleId: Number(currentArticleId),
    copyOfId: copyOfId === null ? null : Number(copyOfId),
    groupId: groupId === null ? null : Number(groupId),
    hash: hashOfReport(content ?? ''),
  }))
}

/** Why a statement belongs to its group. */
export type Membership = { id: number; why: string; score: number }

/**
 * Takes the statements out of the groups they are in and makes each set a group of its own; one alone is in none.
 * What stays behind in a group is a group still, where it is two and more.
 */
export async function regroup(tx: Transaction, sets: readonly (readonly Membership[])[]): Promise<void> {
  const ids = sets.flat().map(({ id }) => id)
  // Moved one by one, the last of an old group would go with it: they are taken out first.
  await tx.groupMember.deleteMany({ where: { statementId: { in: ids } } })
  for (const set of sets) {
    if (set.length < 2) continue
    const { id: groupId } = await tx.statementGroup.create({ data: {}, select: { id: true } })
    await insertRows(
      tx,
      'GroupMember',
      set.map(({ id, why, score }) => ({ statementId: id, groupId, why, score })),
    )
  }
}
