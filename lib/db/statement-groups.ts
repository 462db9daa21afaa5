// Reports of one utterance: what statements are compared by, which may be one, and which were found to be.
import type { ToldStatement } from '../alignment/statements/told-statement'
import { Prisma } from './generated/client'
import type { Transaction } from './in-one-step'
import { insertRows } from './insert-rows'

/** A statement as it is compared with others. */
export type StoredTold = ToldStatement & {
  id: number
  articleId: number
  publishedOn: string | null
  speakerIds: number[]
  groupId: number | null
  /** The first of the statements that copies of one story share with it, itself where it is the first. */
  copyOfId: number | null
}

/** Reports of one utterance stand so many days apart at most, where their days are known. */
export const WINDOW_DAYS = 3
/** Statements looked at for one article at most, those that share most first: the cost does not grow with the corpus. */
const MOST_NEIGHBOURS = 150
/** Of the statements that share one hash or speaker so many, the last of those days. */
const MOST_OF_KIND = 200
/** A common hash tells so many times as much as a common speaker. */
const HASH_WEIGHT = 3
/** Members a group is judged by, its first ones. */
const MOST_MEMBERS = 8
const DAY = 86_400_000
const UNKNOWN_DAY = 0
/** 9999-12-31 */
const LAST_DAY = 2_932_896

/** What a statement is looked for by. */
export type Blocked = Pick<StoredTold, 'id' | 'articleId' | 'publishedOn' | 'saidOn' | 'speakerIds'> & {
  hashes: readonly number[]
}

/** Days since 1970 of when it was said, where that is one day, else of when it was printed; 0 for an unknown one. */
function dayOf({ saidOn, publishedOn }: Pick<Blocked, 'saidOn' | 'publishedOn'>): number {
  const day = saidOn && saidOn.from === saidOn.to ? saidOn.from : publishedOn
  return day === null ? UNKNOWN_DAY : Math.floor(Date.parse(day) / DAY)
}

/** From which to which day those stand that may report the same; one of an unknown day may be of any. */
const windowsOf = (day: number): [from: number, to: number][] =>
  day === UNKNOWN_DAY
    ? [[UNKNOWN_DAY, Number.MAX_SAFE_INTEGER]]
    : [
        [UNKNOWN_DAY, UNKNOWN_DAY],
        [day - WINDOW_DAYS, day + WINDOW_DAYS],
      ]

/** `YYYY-MM-DD`, counted from 1970; the last one there is for what lies beyond. */
const dayAt = (day: number): string => (day > LAST_DAY ? '9999-12-31' : new Date(day * DAY).toISOString().slice(0, 10))

/** The statements of an article, in reading order. */
export async function statementsOfArticle(tx: Transaction, articleId: number): Promise<StoredTold[]> {
  const rows = await tx.statement.findMany({ where: { articleId }, select: { id: true }, orderBy: { ordinal: 'asc' } })
  return getStatements(
    tx,
    rows.map(({ id }) => id),
  )
}

/** The statements with these ids, in that order; those that are gone are left out. */
export async function getStatements(tx: Transaction, ids: readonly number[]): Promise<StoredTold[]> {
  if (ids.length === 0) return []
  type Printed = Pick<StoredTold, 'text' | 'language' | 'speaker' | 'speakerType' | 'kind' | 'outlet' | 'publishedOn'>
  type Row = Printed & { saidFrom: string | null; saidTo: string | null; speakerIds: string } & {
    [key in 'id' | 'articleId']: bigint
  } & { [key in 'groupId' | 'copyOfId']: bigint | null }
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s."id" AS id, s."articleId" AS articleId, s."kind" AS kind, s."language" AS language,
      s."speakerType" AS speakerType, s."publishedOn" AS publishedOn, s."saidFrom" AS saidFrom, s."saidTo" AS saidTo,
      s."copyOfId" AS copyOfId, m."groupId" AS groupId, o."name" AS outlet,
      coalesce((SELECT group_concat("text", ' ' ORDER BY "ordinal") FROM "StatementSpan"
        WHERE "statementId" = s."id"), '') AS text,
      (SELECT group_concat(p."name", '; ' ORDER BY x."ordinal") FROM "StatementSpeaker" x
        JOIN "Speaker" p ON p."id" = x."speakerId" WHERE x."statementId" = s."id") AS speaker,
      (SELECT json_group_array(x."speakerId") FROM "StatementSpeaker" x WHERE x."statementId" = s."id") AS speakerIds
    FROM json_each(${JSON.stringify(ids)}) asked JOIN "Statement" s ON s."id" = asked.value
    LEFT JOIN "GroupMember" m ON m."statementId" = s."id" LEFT JOIN "Outlet" o ON o."id" = s."outletId"
    ORDER BY asked.key`
  return rows.map(({ id, articleId, groupId, copyOfId, saidFrom, saidTo, speakerIds, ...row }) => ({
    ...{ ...row, id: Number(id), articleId: Number(articleId), speakerIds: JSON.parse(speakerIds) },
    ...{ groupId: groupId === null ? null : Number(groupId), copyOfId: copyOfId === null ? null : Number(copyOfId) },
    saidOn: saidFrom === null || saidTo === null ? null : { from: saidFrom, to: saidTo },
  }))
}

/** Keeps the hashes by which later statements find these. */
export async function saveKeys(tx: Transaction, statements: readonly Blocked[]): Promise<void> {
  const rows = statements.flatMap(({ hashes, id, ...told }) =>
    hashes.map((hash) => ({ hash, day: dayOf(told), statementId: id })),
  )
  await insertRows(tx, 'StatementKey', rows, 'ON CONFLICT DO NOTHING')
}

/**
 * Statements of other articles that may report what these of one article report: they share a hash, about the same day
 * or with a day unknown, or a speaker in articles of about the same days. Earlier versions are passed over, and what is not in
 * the groups yet; of copies the first stands for all.
 * @returns ids, those that share most first
 */
export async function findNeighbours(tx: Transaction, statements: readonly Blocked[]): Promise<number[]> {
  const [first] = statements
  if (!first) return []
  const keys = statements.flatMap((statement) =>
    statement.hashes.flatMap((hash) => windowsOf(dayOf(statement)).map((window) => [hash, ...window])),
  )
  const speakers = statements.flatMap((statement) => {
    const [[from, to]] = windowsOf(dayOf(statement)).slice(-1) as [[number, number]]
    return statement.speakerIds.map((id) => [id, dayAt(from), dayAt(to)])
  })
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    WITH asked AS MATERIALIZED (
      SELECT DISTINCT value ->> 0 AS hash, value ->> 1 AS "from", value ->> 2 AS "to" FROM json_each(${JSON.stringify(keys)})
    ), spoke AS MATERIALIZED (
      SELECT DISTINCT value ->> 0 AS id, value ->> 1 AS "from", value ->> 2 AS "to" FROM json_each(${JSON.stringify(speakers)})
    ), near AS (
      SELECT k."statementId" AS id, ${HASH_WEIGHT} AS weight FROM asked JOIN "StatementKey" k ON k.rowid IN (
        SELECT l.rowid FROM "StatementKey" l WHERE l."hash" = asked.hash AND l."day" BETWEEN asked."from" AND asked."to"
        ORDER BY l."day" DESC LIMIT ${MOST_OF_KIND})
      UNION ALL
      SELECT x."statementId", 1 FROM spoke JOIN "StatementSpeaker" x ON x.rowid IN (
        SELECT l.rowid FROM "StatementSpeaker" l
        WHERE l."speakerId" = spoke.id AND l."publishedOn" BETWEEN spoke."from" AND spoke."to"
          AND EXISTS (SELECT 1 FROM "StatementKey" k WHERE k."statementId" = l."statementId")
        ORDER BY l."publishedOn" DESC LIMIT ${MOST_OF_KIND})
    )
    SELECT near.id AS id FROM near JOIN "Statement" s ON s."id" = near.id
    WHERE s."articleId" <> ${first.articleId} AND s."isReplaced" = 0 AND (s."copyOfId" IS NULL OR s."copyOfId" = s."id")
    GROUP BY near.id ORDER BY sum(near.weight) DESC, near.id LIMIT ${MOST_NEIGHBOURS}`
  return rows.map(({ id }) => Number(id))
}

/** The first members of these groups, that stand for them, earlier versions and copies passed over. */
export async function getMembers(tx: Transaction, groupIds: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM (
      SELECT m."statementId" AS id, row_number() OVER (PARTITION BY m."groupId" ORDER BY m."statementId") AS place
      FROM "GroupMember" m JOIN "Statement" s ON s."id" = m."statementId"
      WHERE m."groupId" IN (SELECT value FROM json_each(${JSON.stringify(groupIds)})) AND s."isReplaced" = 0
        AND (s."copyOfId" IS NULL OR s."copyOfId" = s."id"))
    WHERE place <= ${MOST_MEMBERS} ORDER BY id`
  return rows.map(({ id }) => Number(id))
}

/** Every statement of a group. */
export async function getAllMembers(tx: Transaction, groupId: number): Promise<number[]> {
  const rows = await tx.groupMember.findMany({ where: { groupId }, select: { statementId: true } })
  return rows.map(({ statementId }) => statementId)
}

/** Why a statement is among the reports of an utterance, in words, and how sure that is, 0 to 1. */
export type Belonging = { why: string; score: number }

/** @returns the id of a new group, still empty */
export async function createGroup(tx: Transaction): Promise<number> {
  return (await tx.statementGroup.create({ data: {}, select: { id: true } })).id
}

/** Puts a statement that stands alone into a group. */
export async function joinGroup(
  tx: Transaction,
  groupId: number,
  statementId: number,
  because: Belonging,
): Promise<void> {
  await tx.groupMember.create({ data: { statementId, groupId, ...because } })
}

/** Moves every member of one group to another; the empty one is gone then. */
export async function mergeGroups(tx: Transaction, from: number, into: number): Promise<void> {
  await tx.groupMember.updateMany({ where: { groupId: from }, data: { groupId: into } })
  await tx.statementGroup.delete({ where: { id: from } })
}

/** Forgets all groups and what they were found by; what people decided stays. */
export async function forgetGroups(tx: Transaction): Promise<void> {
  await tx.statementGroup.deleteMany()
  await tx.statementKey.deleteMany()
}

/** Of an article `a`: it holds statements, and these were not compared with others yet. */
export const HOLDS_STATEMENTS = Prisma.sql`EXISTS (SELECT 1 FROM "Statement" s WHERE s."articleId" = a."id")`
export const IS_UNGROUPED = Prisma.sql`${HOLDS_STATEMENTS} AND NOT EXISTS (
  SELECT 1 FROM "Statement" s JOIN "StatementKey" k ON k."statementId" = s."id" WHERE s."articleId" = a."id")`

/** Articles whose statements were not compared with others yet, so many at a time, in the order they came in. */
export async function findUngrouped(tx: Transaction, after: number, limit: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT a."id" AS id FROM "Article" a WHERE a."id" > ${after} AND ${IS_UNGROUPED} ORDER BY a."id" LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}
