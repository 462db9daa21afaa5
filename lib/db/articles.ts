// Articles: storing one with all its statements in a single step, and reading it back.
import { checkEvidence, type Evidence } from '../evidence'
import type { ArticleRecord, ArticleView, OutletSigns } from '../records/articles'
import type { EvidenceState, Excerpt, StatementRow } from '../records/statements'
import type { Database } from './client'
import { inOneStep, type Transaction } from './in-one-step'
import { type AnalysedArticle, insertArticle, replaceFindings } from './insert-article'
import { foreseeOutlet } from './outlet-for'
import type { NameJudge } from './place-speaker'
import { reservedWords } from './reserved-words'
import { ARTICLE_HEAD, getStatementRows } from './statements'

/**
 * Stores an article with its statements, all or nothing.
 * @param judge says which names met for the first time belong to a speaker that is there already
 * @returns its id
 */
export async function saveArticle(
  db: Database | Transaction,
  article: AnalysedArticle,
  judge: NameJudge,
): Promise<{ id: number }> {
  return inOneStep(db, async (tx) => ({ id: await insertArticle(tx, article, judge) }))
}

/**
 * The id of the article with this text, or null. The same text in an outlet known to be another is a copy, and an article
 * of its own: that both carried it is worth knowing.
 * @param signs of the outlet that printed it; null where any will do
 */
export async function findSameText(
  db: Database | Transaction,
  textHash: string,
  signs: OutletSigns | null,
): Promise<number | null> {
  const there = await db.article.findMany({
    where: { textHash },
    select: { id: true, outletId: true },
    orderBy: { id: 'asc' },
  })
  if (there.length === 0) return null
  const outlet = signs && (await foreseeOutlet(db, signs))
  const same =
    there.find(({ outletId }) => outletId === (outlet?.id ?? null)) ??
    there.find(({ outletId }) => outletId === null || outlet === null)
  return same?.id ?? null
}

/** Which of these addresses, in their canonical form, an article is known by. */
export async function knownAddresses(db: Database, addresses: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ address: string }[]>`
    SELECT DISTINCT "address" AS address FROM "Article"
    WHERE "address" IN (SELECT value FROM json_each(${JSON.stringify(addresses)}))`
  return new Set(rows.map(({ address }) => address))
}

/** The page that the current article of an address was read from, null where none was kept. `address` is canonical. */
export async function findPageOfAddress(
  db: Database,
  address: string,
): Promise<{ articleId: number; etag: string | null; lastModified: string | null; fetchedAt: Date | null } | null> {
  const article = await db.article.findFirst({
    where: { address, replacedById: null },
    select: { id: true, raw: { select: { etag: true, lastModified: true, fetchedAt: true } } },
  })
  return article?.raw ? { articleId: article.id, ...article.raw } : null
}

/** The ids of the articles that another version of the engine has read, in the order they came in. */
export async function findArticlesReadBefore(db: Database, engineVersion: string): Promise<number[]> {
  const stored = await db.article.findMany({
    where: { engineVersion: { not: engineVersion } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return stored.map(({ id }) => id)
}

/** An article as it was before it was analysed, with what has been learned of it since; null when it is gone. */
export async function getArticleRecord(db: Database | Transaction, id: number): Promise<ArticleRecord | null> {
  const stored = await db.article.findUnique({
    where: { id },
    select: {
      ...{ text: true, title: true, url: true, publishedOn: true, language: true, origin: true },
      ...{ byline: true, publishedAt: true, isExcerpt: true, warnings: true },
      outlet: { select: { name: true } },
      statements: { where: { kind: 'direct' }, select: { spans: true }, orderBy: { ordinal: 'asc' } },
    },
  })
  if (!stored) return null
  const { statements, ...facts } = stored
  return {
    ...facts,
    ...{ outlet: stored.outlet?.name ?? null, host: null, siteName: null },
    warnings: sentencesOf(stored.warnings),
    // Of an excerpt all that is quoted came in as a quotation.
    quotes: stored.isExcerpt ? statements.flatMap(({ spans }) => spans.map(({ start, end }) => ({ start, end }))) : [],
  }
}

/** Keeps the form in which an article's address is compared. */
export async function setAddress(tx: Transaction, id: number, address: string | null): Promise<void> {
  await tx.article.update({ where: { id }, data: { address } })
}

/** Stores what the engine finds in an article now for what it found before, all or nothing. */
export async function saveFindings(
  db: Database | Transaction,
  articleId: number,
  article: AnalysedArticle,
  judge: NameJudge,
): Promise<void> {
  await inOneStep(db, (tx) => replaceFindings(tx, articleId, article, judge))
}

/** One article with its statements in reading order, their evidence held against the text now; or null. */
export async function getArticle(db: Database, id: string): Promise<ArticleView | null> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return null
  const stored = await db.article.findUnique({
    where: { id: Number(id) },
    select: {
      ...ARTICLE_HEAD,
      text: true,
      ...{ ingestedAt: true, origin: true, byline: true, isExcerpt: true, warnings: true },
      raw: { select: { reservation: true } },
      statements: { select: { id: true, evidence: true }, orderBy: { ordinal: 'asc' } },
    },
  })
  if (!stored) return null
  const { text, ingestedAt, statements, warnings, raw, ...head } = stored
  const evidence = new Map(statements.map((statement) => [String(statement.id), statement.evidence]))
  const rows = await getStatementRows(
    db,
    statements.map((statement) => statement.id),
  )
  return {
    ...head,
    id,
    text,
    warnings: sentencesOf(warnings),
    reserved: reservedWords(raw?.reservation ?? null),
    ingestedAt: ingestedAt.toISOString(),
    statements: rows.map((row) => ({ ...row, evidence: stateOf(text, row, evidence.get(row.id) ?? null) })),
  }
}

/** The sentences kept as JSON; none where nothing was to be said. */
const sentencesOf = (stored: string | null): string[] => (stored === null ? [] : JSON.parse(stored))

/** Whether the stored evidence of a row holds in `text`; a row without any is broken. */
export function stateOf(text: string, row: StatementRow, evidence: Evidence | null): EvidenceState {
  const excerpts: Excerpt[] = [
    ...row.spans,
    ...row.relays,
    ...(row.mention ? [row.mention] : []),
    ...(row.cue ? [row.cue] : []),
  ]
  return evidence ? checkEvidence(text, evidence, excerpts) : 'broken'
}

/**
 * Holds every statement's evidence against its article and stores what came of it.
 * @returns how many statements were looked at, and the ids of those whose evidence is broken
 */
export async function verifyEvidence(db: Database): Promise<{ statements: number; broken: number[] }> {
  const verified = { statements: 0, broken: [] as number[] }
  for (const { id } of await db.article.findMany({ select: { id: true } })) {
    for (const row of (await getArticle(db, String(id)))?.statements ?? []) {
      const statementId = Number(row.id)
      verified.statements += 1
      if (row.evidence === 'broken') verified.broken.push(statementId)
      await db.evidence.updateMany({
        where: { statementId, state: { not: row.evidence } },
        data: { state: row.evidence },
      })
    }
  }
  return verified
}
