// The questions of a page of statements as plain SQL, each facet by itself: what the desk is measured against.
import { FACET_KEYS, type FacetKey, type StatementParams } from '../../lib/list-params'

const GROUPS: Record<FacetKey, [from: string, group: string]> = {
  speaker: ['LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id"', 'x."speakerId"'],
  outlet: ['', 's."outletId"'],
  outletTag: ['JOIN "OutletTag" t ON t."outletId" = s."outletId"', 't."tag"'],
  outletCountry: ['LEFT JOIN "Outlet" c ON c."id" = s."outletId"', 'c."country"'],
  relay: ['LEFT JOIN "Relay" r ON r."statementId" = s."id"', 'r."slug"'],
  language: ['', 's."language"'],
  kind: ['', 's."kind"'],
  act: ['', 's."act"'],
  speakerType: ['', 's."speakerType"'],
  sourceClass: ['', 's."sourceClass"'],
  sourceCountry: ['', 's."sourceCountry"'],
  month: ['', 'substr(s."publishedOn", 1, 7)'],
}

export type RawQuestion = { sql: string; values: unknown[] }

/** The fifty rows of a page with what stands in them, and how many rows there are. */
export function rawPage(where: RawQuestion, order: string, page: StatementParams['page']): RawQuestion[] {
  return [
    { sql: `SELECT count(*) FROM "Statement" s ${where.sql}`, values: where.values },
    {
      sql: `SELECT s.*, a."title", a."url", o."name",
        (SELECT group_concat(n."text", ' ') FROM "StatementSpan" n WHERE n."statementId" = s."id"),
        (SELECT group_concat(p."name") FROM "StatementSpeaker" x JOIN "Speaker" p ON p."id" = x."speakerId" WHERE x."statementId" = s."id"),
        (SELECT group_concat(r."name") FROM "Relay" r WHERE r."statementId" = s."id"),
        (SELECT e."state" FROM "Evidence" e WHERE e."statementId" = s."id")
        FROM (SELECT s."id" AS "id" FROM "Statement" s
          LEFT JOIN "Outlet" o ON o."id" = s."outletId"
          LEFT JOIN "StatementSpeaker" f ON f."statementId" = s."id" AND f."ordinal" = 0
          LEFT JOIN "Speaker" first ON first."id" = f."speakerId"
          ${where.sql} ${order} LIMIT 50 OFFSET ${(page - 1) * 50}) shown
        JOIN "Statement" s ON s."id" = shown."id" JOIN "Article" a ON a."id" = s."articleId"
        LEFT JOIN "Outlet" o ON o."id" = s."outletId"`,
      values: where.values,
    },
  ]
}

/** Every facet, by the clause that leaves its own filter out. */
export function rawFacets(whereWithout: (key: FacetKey) => RawQuestion): RawQuestion[] {
  return FACET_KEYS.map((key) => {
    const [from, group] = GROUPS[key]
    const { sql, values } = whereWithout(key)
    return {
      sql: `SELECT ${group}, count(DISTINCT s."id") FROM "Statement" s ${from} ${sql} GROUP BY 1 ORDER BY 2 DESC LIMIT 200`,
      values,
    }
  })
}

/** All rows as one table, for `sqlite3 -csv`. */
export const RAW_EXPORT = `SELECT s."id", s."kind",
  (SELECT group_concat("text", ' […] ') FROM (SELECT n."text" FROM "StatementSpan" n WHERE n."statementId" = s."id" ORDER BY n."ordinal")),
  (SELECT group_concat("name", '; ') FROM (SELECT p."name" FROM "StatementSpeaker" x JOIN "Speaker" p ON p."id" = x."speakerId" WHERE x."statementId" = s."id" ORDER BY x."ordinal")),
  s."speakerType", s."mentionText", s."act",
  (SELECT group_concat("name", ' ← ') FROM (SELECT r."name" FROM "Relay" r WHERE r."statementId" = s."id" ORDER BY r."ordinal")),
  s."saidFrom", o."name", a."title", a."url", s."publishedOn", s."language",
  (SELECT min(n."start") FROM "StatementSpan" n WHERE n."statementId" = s."id"),
  (SELECT max(n."end") FROM "StatementSpan" n WHERE n."statementId" = s."id"),
  s."rule", s."confidence", s."cueText", e."state", s."articleId", s."sourceClass", s."sourceCountry", s."saidPhrase",
  s."saidPrecision", s."saidRule", s."copyOfId", a."wireGroupId", s."isReplaced", g."groupId"
  FROM "Statement" s JOIN "Article" a ON a."id" = s."articleId" LEFT JOIN "Outlet" o ON o."id" = s."outletId"
  LEFT JOIN "Evidence" e ON e."statementId" = s."id" LEFT JOIN "GroupMember" g ON g."statementId" = s."id"
  ORDER BY s."publishedOn" DESC, s."articleId" DESC, s."ordinal"`
