// What may be put side by side: the outlets behind slugs, and those that report the same utterances.
import type { ComparableOutlets } from '../records/compare'
import type { Named } from '../records/lists'
import type { Database } from './client'
import { Prisma } from './generated/client'
import { outletsAt } from './shown-outlets'

/** The outlets shown at these slugs, by slug; the address of one that was merged leads to the one it was merged into. */
export async function findOutlets(db: Database, slugs: readonly string[]): Promise<Map<string, Named>> {
  const found = slugs.map(async (slug) => {
    const [outlet] = await db.$queryRaw<Named[]>`
      SELECT "slug", "name" FROM "Outlet" WHERE "id" IN (${outletsAt([slug])})`
    return outlet ? ([[slug, outlet]] as const) : []
  })
  return new Map((await Promise.all(found)).flat())
}

/** A suggestion is read at a glance. */
const MOST_PAIRS = 6

/**
 * The two outlets that report most utterances in common, and the next ones: current articles, groups of statements.
 * @param slug only those of this outlet with another, itself first
 */
export async function listComparable(db: Database, slug: string | null): Promise<ComparableOutlets[]> {
  const one =
    slug === null ? Prisma.sql`a."outletId" < b."outletId"` : Prisma.sql`a."outletId" IN (${outletsAt([slug])})`
  const rows = await db.$queryRaw<{ aSlug: string; aName: string; bSlug: string; bName: string; shared: bigint }[]>`
    WITH report AS MATERIALIZED (
      SELECT DISTINCT m."groupId", s."outletId" FROM "GroupMember" m JOIN "Statement" s ON s."id" = m."statementId"
      WHERE s."isReplaced" = 0 AND s."outletId" IS NOT NULL),
    pair AS (
      SELECT a."outletId" AS a, b."outletId" AS b, count(*) AS shared FROM report a
      JOIN report b ON b."groupId" = a."groupId" AND b."outletId" <> a."outletId"
      WHERE ${one} GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ${MOST_PAIRS})
    SELECT x."slug" AS aSlug, x."name" AS aName, y."slug" AS bSlug, y."name" AS bName, pair.shared AS shared
    FROM pair JOIN "Outlet" x ON x."id" = pair.a JOIN "Outlet" y ON y."id" = pair.b ORDER BY shared DESC, pair.a, pair.b`
  return rows.map(({ aSlug, aName, bSlug, bName, shared }) => ({
    a: { slug: aSlug, name: aName },
    b: { slug: bSlug, name: bName },
    shared: Number(shared),
  }))
}
