// From the outlet an article was filed under to the one lists show: follows merges, for articles new and old.
import { Prisma } from './generated/client'
import type { Transaction } from './in-one-step'

/** The outlets shown at these slugs; the address of one that was merged leads to the one it was merged into. */
export const outletsAt = (slugs: string[]) => leadingTo(Prisma.sql`"slug" IN (${Prisma.join(slugs)})`)

/** The outlets that stand at the end of the pointers of those `start` (a condition) names. */
export const leadingTo = (start: Prisma.Sql) => Prisma.sql`
  WITH RECURSIVE up(id, next) AS (
    SELECT "id", "mergedIntoId" FROM "Outlet" WHERE ${start}
    UNION SELECT o."id", o."mergedIntoId" FROM up JOIN "Outlet" o ON o."id" = up.next)
  SELECT id FROM up WHERE next IS NULL`

/** The outlet this one is shown as, itself where it has not been merged. */
export async function shownOutlet(tx: Transaction, id: number): Promise<number> {
  const [end] = await tx.$queryRaw<{ id: bigint }[]>`${leadingTo(Prisma.sql`"id" = ${id}`)}`
  return Number(end?.id ?? id)
}

/** The ids of the outlets shown as this one, itself included: all whose pointers lead to it. */
export async function outletsShownAs(tx: Transaction, id: number): Promise<number[]> {
  const members = await tx.$queryRaw<{ id: bigint }[]>`
    WITH RECURSIVE member(id) AS (
      SELECT "id" FROM "Outlet" WHERE "id" = ${id}
      UNION SELECT o."id" FROM "Outlet" o JOIN member ON o."mergedIntoId" = member.id)
    SELECT id FROM member`
  return members.map((member) => Number(member.id))
}

/** Settles anew which outlet the articles filed under this one, or one merged into it, show; their statements too. */
export async function showArticlesOf(tx: Transaction, id: number): Promise<void> {
  const members = Prisma.join(await outletsShownAs(tx, id))
  const shown = await shownOutlet(tx, id)
  await tx.$executeRaw`UPDATE "Article" SET "outletId" = ${shown} WHERE "foundOutletId" IN (${members})`
  await tx.$executeRaw`UPDATE "Statement" SET "outletId" = ${shown}
    WHERE "articleId" IN (SELECT "id" FROM "Article" WHERE "foundOutletId" IN (${members}))`
}
