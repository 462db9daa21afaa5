// Sketches of articles: few numbers of each text, by which the articles that may be copies of one another are found.
import type { Transaction } from './in-one-step'
import { insertRows } from './insert-rows'
import { versionsOf } from './versions'

/**
 * Of the articles that share one number, so many are looked at, those stored first: a number that more have belongs to
 * what a site prints around every text, or to a story that its first copies stand for. So the cost does not grow with
 * the corpus.
 */
const FIRST = 20
/** Compared word by word at most: those that share most numbers. */
const MOST_COMPARED = 8

/** Keeps the sketch of an article; its text never changes, so neither does the sketch. */
export async function saveSketch(tx: Transaction, articleId: number, hashes: readonly number[]): Promise<void> {
  await insertRows(
    tx,
    'Shingle',
    hashes.map((hash) => ({ hash, articleId })),
    'ON CONFLICT DO NOTHING',
  )
}

/** The numbers of an article's sketch, ascending. */
export async function getSketch(tx: Transaction, articleId: number): Promise<number[]> {
  const rows = await tx.shingle.findMany({ where: { articleId }, select: { hash: true }, orderBy: { hash: 'asc' } })
  return rows.map(({ hash }) => hash)
}

/** An article that shares numbers of a sketch; `size` is how many its own has. */
export type Candidate = { id: number; shared: number; size: number }

/**
 * The articles that share most numbers with this sketch, those that share as many in the order they were stored.
 * The article itself, its versions, articles a person keeps apart and mere excerpts are passed over.
 */
export async function findCandidates(
  tx: Transaction,
  articleId: number,
  hashes: readonly number[],
): Promise<Candidate[]> {
  if (hashes.length === 0) return []
  const rows = await tx.$queryRaw<{ id: bigint; shared: bigint; size: bigint }[]>`
    WITH found AS MATERIALIZED (
      SELECT x."articleId" AS id, count(*) AS shared
      FROM json_each(${JSON.stringify(hashes)}) h JOIN "Shingle" x ON x."hash" = h.value AND x."articleId" <= coalesce(
        (SELECT f."articleId" FROM "Shingle" f WHERE f."hash" = h.value ORDER BY f."articleId" LIMIT 1 OFFSET ${FIRST - 1}),
        ${Number.MAX_SAFE_INTEGER})
      WHERE x."articleId" NOT IN (SELECT id FROM (${versionsOf(articleId)}))
      GROUP BY x."articleId"
    )
    SELECT found.id AS id, found.shared AS shared,
      (SELECT count(*) FROM "Shingle" o WHERE o."articleId" = found.id) AS size
    FROM found JOIN "Article" a ON a."id" = found.id
    WHERE a."isKeptApart" = 0 AND a."isExcerpt" = 0 ORDER BY found.shared DESC, found.id LIMIT ${MOST_COMPARED}`
  return rows.map(({ id, shared, size }) => ({ id: Number(id), shared: Number(shared), size: Number(size) }))
}

/** Articles stored before sketches were kept, so many at a time, in the order they came in. */
export async function findUnsketched(tx: Transaction, after: number, limit: number): Promise<number[]> {
  const rows = await tx.article.findMany({
    where: { id: { gt: after }, shingles: { none: {} } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return rows.map(({ id }) => id)
}
