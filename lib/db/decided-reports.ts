// What was decided about statements being reports of one utterance or not: by article and words, so that a new reading keeps it.
import { foldWords } from '../alignment/same-text/fold-words'
import { hashText } from '../alignment/same-text/hash'
import type { Database } from './client'
import { logDecision, type Signed } from './decisions'
import type { Transaction } from './in-one-step'
import { insertRows } from './insert-rows'
import { versionsOfEach } from './versions'

/** A statement by what outlives a new reading of its article. */
export type Report = { articleId: number; hash: number }

/** Of a join the group it stood in before, of a part the side it is on now. */
export type SidedReport = Report & { side: 0 | 1 }

/** The number of a statement's words. @param text its content; signs, capitals and accents make no difference */
export const hashOfReport = (text: string): number => hashText(foldWords(text).join(' '))

/** Another statement that was decided to be a report of the same utterance, or not to be. */
export type Decided = Report & { isSame: boolean }

/**
 * Which other statements were decided about together with these. A decision holds of every version of an article that
 * gives the same words. Of several standing decisions about a pair the latest counts, undone ones never.
 * @returns by statement id; nothing for those that nobody decided about
 */
export async function decidedAbout(
  tx: Database | Transaction,
  statements: readonly (Report & { id: number })[],
): Promise<Map<number, Decided[]>> {
  const own = await versionsOfEach(tx, [...new Set(statements.map(({ articleId }) => articleId))])
  const asked = JSON.stringify(
    statements.flatMap(({ id, articleId, hash }) => (own.get(articleId) ?? []).map((version) => [id, version, hash])),
  )
  const rows = await tx.$queryRaw<{ id: bigint; articleId: bigint; hash: bigint; isSame: bigint }[]>`
    WITH "asked" AS (SELECT value ->> 0 AS id, value ->> 1 AS articleId, value ->> 2 AS hash FROM json_each(${asked}))
    SELECT s.id AS id, other."articleId" AS articleId, other."hash" AS hash, d."kind" = 'reports-join' AS isSame,
      max(d."id") AS latest
    FROM "asked" s
    JOIN "DecidedReport" own ON own."articleId" = s.articleId AND own."hash" = s.hash
    JOIN "Decision" d ON d."id" = own."decisionId" AND d."undoneAt" IS NULL
    JOIN "DecidedReport" other ON other."decisionId" = d."id"
      AND (other."articleId" <> own."articleId" OR other."hash" <> own."hash")
      AND (d."kind" = 'reports-join' OR other."side" <> own."side")
    GROUP BY s.id, other."articleId", other."hash"
    ORDER BY latest`
  if (rows.length === 0) return new Map()
  const theirs = await versionsOfEach(tx, [...new Set(rows.map(({ articleId }) => Number(articleId)))])
  const keys = new Map(statements.map(({ id, articleId, hash }) => [id, `${articleId} ${hash}`]))
  const decided = new Map<number, Map<string, Decided>>()
  for (const row of rows) {
    const [id, hash] = [Number(row.id), Number(row.hash)]
    const others = decided.get(id) ?? new Map<string, Decided>()
    for (const articleId of theirs.get(Number(row.articleId)) ?? []) {
      const key = `${articleId} ${hash}`
      if (key !== keys.get(id)) others.set(key, { articleId, hash, isSame: Boolean(row.isSame) })
    }
    decided.set(id, others)
  }
  return new Map(
    [...decided].map(([id, others]) => [
      id,
      [...others.values()].toSorted((a, b) => a.articleId - b.articleId || a.hash - b.hash),
    ]),
  )
}

/** Of statements that were decided about, the others there are now, each with whether both report one utterance. */
export type DecidedPair = { id: number; otherId: number; isSame: boolean }

/** As `decidedAbout`, with the statements there are now in place of what outlives them. */
export async function decidedPairs(
  tx: Database | Transaction,
  statements: readonly { id: number; articleId: number; text: string }[],
): Promise<DecidedPair[]> {
  const asked = statements.map(({ id, articleId, text }) => ({ id, articleId, hash: hashOfReport(text) }))
  const decided = [...(await decidedAbout(tx, asked))].flatMap(([id, others]) =>
    others.map((each) => ({ id, ...each })),
  )
  if (decided.length === 0) return []
  const stored = await getHashes(tx, [...new Set(decided.map(({ articleId }) => articleId))])
  return decided.flatMap(({ id, articleId, hash, isSame }) =>
    stored
      .filter((each) => each.articleId === articleId && each.hash === hash && each.id !== id)
      .map((each) => ({ id, otherId: each.id, isSame })),
  )
}

type ReportsDecision = Signed & {
  kind: 'reports-join' | 'reports-part'
  /** The words it is known by on the log, and their language. */
  text: string
  language: string
  /** What each statement's place in its group rested on before. */
  before: string
  reports: readonly SidedReport[]
}

/** Adds the decision to the log with the statements it is about. @returns its id */
export async function logReports(tx: Transaction, { reports, ...decision }: ReportsDecision): Promise<number> {
  const decisionId = await logDecision(tx, decision)
  const rows = new Map(reports.map((each) => [`${each.articleId} ${each.hash}`, { decisionId, ...each }]))
  await insertRows(tx, 'DecidedReport', [...rows.values()])
  return decisionId
}

/**
 * The statements there are now of those each decision is about, by decision, side and id: with those of other versions
 * that give the same words; none where an article reads otherwise by now.
 */
export async function statementsDecided(
  db: Database | Transaction,
  decisionIds: readonly number[],
): Promise<(SidedReport & { decisionId: number; statementId: number })[]> {
  const decided = await db.decidedReport.findMany({ where: { decisionId: { in: [...decisionIds] } } })
  const versions = await versionsOfEach(db, [...new Set(decided.map(({ articleId }) => articleId))])
  const stored = await getHashes(db, [...new Set([...versions.values()].flat())])
  const named = new Set(decided.map(({ decisionId, articleId, hash }) => `${decisionId} ${articleId} ${hash}`))
  // Of several versions a decision names, each is on the side it was named on.
  const isOf = (row: Report & { decisionId: number }, each: Report) =>
    each.hash === row.hash &&
    (each.articleId === row.articleId ||
      (versions.get(row.articleId)?.includes(each.articleId) === true &&
        !named.has(`${row.decisionId} ${each.articleId} ${each.hash}`)))
  const found = decided.flatMap((row) =>
    stored
      .filter((each) => isOf(row, each))
      .map(({ id, articleId, hash }) => ({
        ...{ decisionId: row.decisionId, articleId, hash, statementId: id },
        side: row.side === 1 ? (1 as const) : (0 as const),
      })),
  )
  return found.toSorted((a, b) => a.decisionId - b.decisionId || a.side - b.side || a.statementId - b.statementId)
}

/** Every statement of these articles with the number of its words. */
async function getHashes(
  db: Database | Transaction,
  articleIds: readonly number[],
): Promise<(Report & { id: number })[]> {
  const rows = await db.$queryRaw<{ id: bigint; articleId: bigint; content: string | null }[]>`
    SELECT s."id" AS id, s."articleId" AS articleId,
      (SELECT group_concat("text", ' ' ORDER BY "ordinal") FROM "StatementSpan" WHERE "statementId" = s."id") AS content
    FROM "Statement" s WHERE s."articleId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))
    ORDER BY s."id"`
  return rows.map(({ id, articleId, content }) => ({
    ...{ id: Number(id), articleId: Number(articleId) },
    hash: hashOfReport(content ?? ''),
  }))
}

/** The decisions that name one of these statements or the same words in another version, undone ones too. */
export async function decisionsNaming(db: Database | Transaction, reports: readonly Report[]): Promise<number[]> {
  const versions = await versionsOfEach(db, [...new Set(reports.map(({ articleId }) => articleId))])
  const asked = JSON.stringify(
    reports.flatMap(({ articleId, hash }) => (versions.get(articleId) ?? []).map((version) => [version, hash])),
  )
  const rows = await db.$queryRaw<{ id: bigint }[]>`
    SELECT DISTINCT r."decisionId" AS id FROM json_each(${asked}) asked
    JOIN "DecidedReport" r ON r."articleId" = asked.value ->> 0 AND r."hash" = asked.value ->> 1`
  return rows.map(({ id }) => Number(id))
}
