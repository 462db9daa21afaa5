// From whom the engine found to whom lists show: follows split spellings and merges, for statements new and old.
import { fold } from '../engine/text/fold'
import { Prisma } from './generated/client'

type Transaction = Prisma.TransactionClient

/** SQLite takes so many values in one question. */
const CHUNK = 900

/** The speakers a merge has brought under these, themselves included: all whose pointers lead to one of them. */
const membersOf = (ids: readonly number[]) => Prisma.sql`
  WITH RECURSIVE member(id) AS (
    SELECT "id" FROM "Speaker" WHERE "id" IN (${Prisma.join(ids)})
    UNION SELECT p."id" FROM "Speaker" p JOIN member ON p."mergedIntoId" = member.id)`

/** The speaker at the end of the pointers of the one that `start` (an SQL expression) names. */
const endOf = (start: Prisma.Sql) => Prisma.sql`(
  WITH RECURSIVE up(id, next) AS (
    SELECT "id", "mergedIntoId" FROM "Speaker" WHERE "id" = ${start}
    UNION SELECT p."id", p."mergedIntoId" FROM up JOIN "Speaker" p ON p."id" = up.next)
  SELECT id FROM up WHERE next IS NULL)`

/** The speakers shown at these slugs; the address of one that was merged leads to whom it was merged into. */
export const speakersAt = (slugs: string[]) => Prisma.sql`
  WITH RECURSIVE up(id, next) AS (
    SELECT "id", "mergedIntoId" FROM "Speaker" WHERE "slug" IN (${Prisma.join(slugs)})
    UNION SELECT p."id", p."mergedIntoId" FROM up JOIN "Speaker" p ON p."id" = up.next)
  SELECT id FROM up WHERE next IS NULL`

/** Whom the spelling of a link (table `x`) means: the one it was split off to, else the one found. */
const MEANT = Prisma.sql`coalesce((
    SELECT a."splitToId" FROM "Alias" a JOIN "Statement" s ON s."id" = x."statementId"
    WHERE a."speakerId" = x."foundId" AND a."text" = x."spelling" AND a."language" = s."language"), x."foundId")`

/** The speaker this one is shown as, itself where it has not been merged. */
export async function shownSpeaker(tx: Transaction, id: number): Promise<number> {
  const [end] = await tx.$queryRaw<{ id: bigint }[]>`SELECT ${endOf(Prisma.sql`${id}`)} AS id`
  return Number(end?.id ?? id)
}

/** The ids of the speakers shown as one of these, themselves included. */
export async function speakersShownAs(tx: Transaction, ids: readonly number[]): Promise<number[]> {
  const members = await tx.$queryRaw<{ id: bigint }[]>`${membersOf(ids)} SELECT id FROM member`
  return members.map(({ id }) => Number(id))
}

/** Settles whom the statements with these ids show, and the names they are found by. */
export async function showStatements(tx: Transaction, statementIds: readonly number[]): Promise<void> {
  for (let start = 0; start < statementIds.length; start += CHUNK) {
    const ids = Prisma.join(statementIds.slice(start, start + CHUNK))
    await tx.$executeRaw`
      UPDATE "StatementSpeaker" AS x SET "speakerId" = ${endOf(MEANT)} WHERE x."statementId" IN (${ids})`
  }
  await nameStatements(tx, statementIds)
}

/**
 * Settles anew every statement that a changed pointer of these speakers, or of a spelling of theirs, can reach.
 * @returns how many statements that were
 */
export async function showStatementsOf(tx: Transaction, speakerIds: readonly number[]): Promise<number> {
  const members = Prisma.join(await speakersShownAs(tx, speakerIds))
  const reached = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT DISTINCT x."statementId" AS id FROM "StatementSpeaker" x
    WHERE x."foundId" IN (${members}) OR x."speakerId" IN (${members})
      OR x."foundId" IN (SELECT "speakerId" FROM "Alias" WHERE "splitToId" IN (${members}))`
  const ids = reached.map(({ id }) => Number(id))
  await showStatements(tx, ids)
  return ids.length
}

/** Writes the text by which statements are found by their speaker: the mention, and all names known for those shown. */
async function nameStatements(tx: Transaction, statementIds: readonly number[]): Promise<void> {
  for (let start = 0; start < statementIds.length; start += CHUNK) {
    const rows = await tx.$queryRaw<{ id: bigint; mention: string | null; shown: string | null }[]>`
      SELECT s."id" AS id, s."mentionText" AS mention, group_concat(DISTINCT x."speakerId") AS shown
      FROM "Statement" s LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id"
      WHERE s."id" IN (${Prisma.join(statementIds.slice(start, start + CHUNK))}) GROUP BY s."id"`
    const statements = rows.map(({ id, mention, shown }) => ({
      ...{ id: Number(id), mention: mention ?? '' },
      shown: (shown ?? '').split(',').filter(Boolean).map(Number),
    }))
    const names = await knownNames(tx, [...new Set(statements.flatMap(({ shown }) => shown))])
    const texts = statements.map(({ id, mention, shown }) => {
      const known = shown.flatMap((speaker) => names.get(speaker) ?? [])
      return [id, fold([...new Set([mention, ...known])].join(' · '))]
    })
    await tx.$executeRaw`
      UPDATE "StatementText" SET "speaker" = t.value ->> 1 FROM json_each(${JSON.stringify(texts)}) t
      WHERE "statementId" = t.value ->> 0 AND "speaker" <> t.value ->> 1`
  }
}

/**
 * By speaker, every name it goes by that does not hang on a single article: as shown, as found, and the spellings known
 * beforehand, of all that were merged into it. A name is then found in any script, whichever the article prints.
 */
async function knownNames(tx: Transaction, speakerIds: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await tx.$queryRaw<{ shown: bigint; name: string }[]>`
    WITH RECURSIVE member(shown, id) AS (
      SELECT CAST(value AS INTEGER), CAST(value AS INTEGER) FROM json_each(${JSON.stringify(speakerIds)})
      UNION SELECT member.shown, p."id" FROM "Speaker" p JOIN member ON p."mergedIntoId" = member.id)
    SELECT m.shown AS shown, n.name AS name FROM member m JOIN (
      SELECT "id" AS id, 0 AS place, "id" AS row, "name" AS name FROM "Speaker"
      UNION ALL SELECT "id", 1, "id", "foundName" FROM "Speaker"
      UNION ALL SELECT "speakerId", 2, "id", "text" FROM "Alias" WHERE "source" = 'reference' AND "splitToId" IS NULL
    ) n ON n.id = m.id ORDER BY m.shown, m.id, n.place, n.row`
  const names = new Map<number, string[]>()
  for (const { shown, name } of rows) names.set(Number(shown), [...(names.get(Number(shown)) ?? []), name])
  return names
}
