// Copies of one story: which articles they are, which of them they go back to, and which statements they share.
import type { StatementKind } from '../engine/types'
import type { Transaction } from './in-one-step'

/** Of a large group, so many stand for it, those stored first: what a further copy costs does not grow with it. */
const FIRST = 24

/** The tag by which readers mark outlets that are news agencies. */
const AGENCY = 'agency'

/** An article as it is compared with others. */
export type Comparable = {
  id: number
  text: string
  outlet: string | null
  /** A reader has tagged its outlet as one. */
  isAgency: boolean
  publishedOn: string | null
  publishedAt: string | null
  wireGroupId: number | null
  isExcerpt: boolean
  isKeptApart: boolean
  isReplaced: boolean
}

/** The articles with these ids, in their order; those that are gone are left out. */
export async function getComparable(tx: Transaction, ids: readonly number[]): Promise<Comparable[]> {
  if (ids.length === 0) return []
  type Row = Omit<Comparable, Flag> & { [flag in Flag]: bigint | number }
  type Flag = 'id' | 'wireGroupId' | 'isAgency' | 'isExcerpt' | 'isKeptApart' | 'isReplaced'
  const rows = await tx.$queryRaw<(Row & { wireGroupId: bigint | null })[]>`
    SELECT a."id" AS id, a."text" AS text, a."publishedOn" AS publishedOn, a."publishedAt" AS publishedAt,
      a."wireGroupId" AS wireGroupId, a."isExcerpt" = 1 AS isExcerpt, a."isKeptApart" = 1 AS isKeptApart,
      a."replacedById" IS NOT NULL AS isReplaced, o."name" AS outlet,
      EXISTS (SELECT 1 FROM "OutletTag" t WHERE t."outletId" = o."id" AND t."tag" = ${AGENCY}) AS isAgency
    FROM json_each(${JSON.stringify(ids)}) asked JOIN "Article" a ON a."id" = asked.value
    LEFT JOIN "Outlet" o ON o."id" = a."outletId" ORDER BY asked.key`
  return rows.map(({ id, wireGroupId, isAgency, isExcerpt, isKeptApart, isReplaced, ...row }) => ({
    ...{ ...row, id: Number(id), wireGroupId: wireGroupId === null ? null : Number(wireGroupId) },
    ...{ isAgency: Boolean(isAgency), isExcerpt: Boolean(isExcerpt) },
    ...{ isKeptApart: Boolean(isKeptApart), isReplaced: Boolean(isReplaced) },
  }))
}

/** A statement as it is compared with those of a copy. */
export type Said = { id: number; content: string; kind: StatementKind; speaker: string | null }

/** The statements of an article in reading order. */
export async function getSaid(tx: Transaction, articleId: number): Promise<Said[]> {
  const rows = await tx.$queryRaw<(Omit<Said, 'id'> & { id: bigint })[]>`
    SELECT s."id" AS id, s."kind" AS kind,
      (SELECT group_concat("text", ' ' ORDER BY "ordinal") FROM "StatementSpan" WHERE "statementId" = s."id") AS content,
      (SELECT group_concat(p."name", '; ' ORDER BY x."ordinal") FROM "StatementSpeaker" x
       JOIN "Speaker" p ON p."id" = x."speakerId" WHERE x."statementId" = s."id") AS speaker
    FROM "Statement" s WHERE s."articleId" = ${articleId} ORDER BY s."ordinal"`
  return rows.map((row) => ({ ...row, id: Number(row.id), content: row.content ?? '' }))
}

/** Who stands for a group: its first members, the fullest of these, and the one they most likely go back to. */
export type Standing = { id: number; members: number[]; fullest: number; origin: number }

/** Null where the group is gone or empty. */
export async function getStanding(tx: Transaction, groupId: number): Promise<Standing | null> {
  const members = await tx.$queryRaw<{ id: bigint; originId: bigint | null; length: bigint }[]>`
    SELECT a."id" AS id, g."originId" AS originId, length(a."text") AS length
    FROM "Article" a JOIN "WireGroup" g ON g."id" = a."wireGroupId" WHERE g."id" = ${groupId}
    ORDER BY a."id" LIMIT ${FIRST}`
  const [first] = members
  if (!first) return null
  const fullest = members.reduce((best, each) => (each.length > best.length ? each : best))
  return {
    id: groupId,
    members: members.map(({ id }) => Number(id)),
    fullest: Number(fullest.id),
    origin: Number(first.originId ?? first.id),
  }
}

export async function createGroup(tx: Transaction): Promise<number> {
  return (await tx.wireGroup.create({ data: {}, select: { id: true } })).id
}

/** Why an article belongs to its group, and how much of the shorter text stands in the other, 0 to 1. */
export type Belonging = { why: string; share: number }

export async function joinGroup(
  tx: Transaction,
  groupId: number,
  articleId: number,
  because: Belonging,
): Promise<void> {
  await tx.article.update({
    where: { id: articleId },
    data: { wireGroupId: groupId, wireWhy: because.why, wireShare: because.share },
  })
}

/** Moves every member of one group to another; the empty one is gone then. */
export async function mergeGroups(tx: Transaction, from: number, into: number): Promise<void> {
  await tx.article.updateMany({ where: { wireGroupId: from }, data: { wireGroupId: into } })
  await tx.wireGroup.delete({ where: { id: from } })
}

/** The article the others most likely go back to, and why; null where nothing tells. */
export async function setOrigin(
  tx: Transaction,
  groupId: number,
  origin: { id: number; why: string } | null,
): Promise<void> {
  const data = { originId: origin?.id ?? null, originWhy: origin?.why ?? null }
  await tx.wireGroup.update({ where: { id: groupId }, data })
}

/** Takes an article out of its group, and its statements from those that copies share. A group of one is none. */
export async function leaveGroup(tx: Transaction, articleId: number): Promise<void> {
  const { wireGroupId } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { wireGroupId: true },
  })
  await leaveCopies(tx, articleId)
  if (wireGroupId === null) return
  const left = { wireGroupId: null, wireWhy: null, wireShare: null }
  await tx.article.update({ where: { id: articleId }, data: left })
  const rest = await tx.article.count({ where: { wireGroupId } })
  if (rest > 1) return
  await tx.article.updateMany({ where: { wireGroupId }, data: left })
  await tx.wireGroup.delete({ where: { id: wireGroupId } })
}

/** Whether a person holds that an article is no copy of another; then it joins no group. */
export async function keepApart(tx: Transaction, articleId: number, isKeptApart: boolean): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { isKeptApart } })
}

/** Of each statement that a copy repeats, the one it repeats, in any order. */
export type Repeated = { statementId: number; earlierId: number }

/** Counts each pair, and all that either of the two shares already, as one statement: the first of them. */
export async function shareCopies(tx: Transaction, pairs: readonly Repeated[]): Promise<void> {
  const ids = [...new Set(pairs.flatMap(({ statementId, earlierId }) => [statementId, earlierId]))]
  const found = await tx.$queryRaw<{ id: bigint; copyOfId: bigint | null }[]>`
    SELECT "id", "copyOfId" FROM "Statement" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const firstOf = new Map(found.map(({ id, copyOfId }) => [Number(id), Number(copyOfId ?? id)]))
  const moved = new Map<number, number>()
  const nowFirst = (first: number): number => {
    const next = moved.get(first)
    return next === undefined ? first : nowFirst(next)
  }
  for (const { statementId, earlierId } of pairs) {
    const [a, b] = [statementId, earlierId].map((id) => nowFirst(firstOf.get(id) ?? id)) as [number, number]
    if (a !== b) moved.set(Math.max(a, b), Math.min(a, b))
  }
  const rows = found.map(({ id }) => [Number(id), nowFirst(firstOf.get(Number(id)) ?? Number(id))])
  await tx.$executeRaw`
    UPDATE "Statement" SET "copyOfId" = t.value ->> 1 FROM json_each(${JSON.stringify(rows)}) t
    WHERE "Statement"."id" = t.value ->> 0`
  for (const first of moved.keys())
    await tx.$executeRaw`UPDATE "Statement" SET "copyOfId" = ${nowFirst(first)} WHERE "copyOfId" = ${first}`
}

/** Takes the statements of one article from those that copies share; what is left to one alone is shared no more. */
export async function leaveCopies(tx: Transaction, articleId: number): Promise<void> {
  const shared = await tx.statement.findMany({
    where: { articleId, copyOfId: { not: null } },
    select: { id: true, copyOfId: true },
  })
  for (const { id, copyOfId } of shared) {
    await tx.$executeRaw`UPDATE "Statement" SET "copyOfId" = NULL WHERE "id" = ${id}`
    await tx.$executeRaw`
      UPDATE "Statement" SET "copyOfId" = (
        SELECT CASE WHEN count(*) > 1 THEN min(s."id") END FROM "Statement" s WHERE s."copyOfId" = ${copyOfId})
      WHERE "copyOfId" = ${copyOfId}`
  }
}
