// Versions of an article: what stood and what stands at one address. Every one is kept, the last one counts.
import type { Database } from './client'
import { Prisma } from './generated/client'
import type { Transaction } from './in-one-step'
import { keepApart } from './wire-groups'

/** An article that stands at an address now. */
export type AtAddress = { id: number; title: string; text: string; isExcerpt: boolean }

/** As many are looked at; an address of more texts than that is no page of one article. */
const MOST = 20

/** The articles that no later version has replaced, the last stored first. */
export async function findAtAddress(tx: Transaction, address: string): Promise<AtAddress[]> {
  return tx.article.findMany({
    where: { address, replacedById: null },
    select: { id: true, title: true, text: true, isExcerpt: true },
    orderBy: { id: 'desc' },
    take: MOST,
  })
}

/**
 * From now on `laterId` stands for `earlierId`, whose statements are counted no more; a trigger marks them. What a person
 * said of the earlier one, that it is no copy, holds of the later.
 */
export async function replaceArticle(tx: Transaction, earlierId: number, laterId: number): Promise<void> {
  const { isKeptApart } = await tx.article.update({ where: { id: earlierId }, data: { replacedById: laterId } })
  if (isKeptApart) await keepApart(tx, laterId, true)
}

/** All versions of one article, the first one first, this one among them, as a question that answers with `id`. */
export const versionsOf = (articleId: number) => Prisma.sql`
    WITH RECURSIVE later(id, next, place) AS (
      SELECT "id", "replacedById", 0 FROM "Article" WHERE "id" = ${articleId}
      UNION ALL SELECT a."id", a."replacedById", place + 1 FROM later JOIN "Article" a ON a."id" = later.next
    ), earlier(id, place) AS (
      SELECT id, 0 FROM later WHERE place = 0
      UNION ALL SELECT a."id", place - 1 FROM earlier JOIN "Article" a ON a."replacedById" = earlier.id
    )
    SELECT id FROM (SELECT id, place FROM later UNION SELECT id, place FROM earlier) ORDER BY place`

/** Of each of several articles all versions, this one among them, by its id. */
export async function versionsOfEach(
  db: Database | Transaction,
  articleIds: readonly number[],
): Promise<Map<number, number[]>> {
  const rows = await db.$queryRaw<{ asked: bigint; id: bigint }[]>`
    WITH RECURSIVE version(asked, id) AS (
      SELECT "id", "id" FROM "Article" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))
      UNION SELECT asked, a."replacedById" FROM version JOIN "Article" a ON a."id" = version.id
        WHERE a."replacedById" IS NOT NULL
      UNION SELECT asked, a."id" FROM version JOIN "Article" a ON a."replacedById" = version.id
    )
    SELECT asked, id FROM version ORDER BY asked, id`
  const versions = new Map<number, number[]>()
  for (const { asked, id } of rows) versions.set(Number(asked), [...(versions.get(Number(asked)) ?? []), Number(id)])
  return versions
}

/** All versions of one article, asked as `versionsOf` says. */
export async function versionIds(tx: Transaction, articleId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>`${versionsOf(articleId)}`
  return rows.map(({ id }) => Number(id))
}
