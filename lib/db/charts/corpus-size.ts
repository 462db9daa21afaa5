// How large the corpus was when a chart was made of it.
import type { Database } from '../client'

/** Of articles as they stand now, every statement for itself. */
export async function corpusSize(db: Database): Promise<{ statements: number; articles: number }> {
  const [size] = await db.$queryRaw<{ statements: bigint; articles: bigint }[]>`
    SELECT (SELECT count(*) FROM "Statement" WHERE "isReplaced" = 0) AS statements,
      (SELECT count(*) FROM "Article" WHERE "replacedById" IS NULL) AS articles`
  return { statements: Number(size?.statements ?? 0), articles: Number(size?.articles ?? 0) }
}
