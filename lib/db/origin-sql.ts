// What counts as one origin of statements, in SQL: counting origins and filtering by one read the same words.
import { type Counting, UNKNOWN } from '../list-params'
import { readOriginKey, type UnnamedOrigin } from '../origin-key'
import { andStanding } from './counting'
import { Prisma } from './generated/client'
import { speakersAt } from './shown-speakers'

/** Whom a source spoke to: the medium or agency nearest to it on the way, else the outlet itself. */
const MEDIUM = Prisma.sql`COALESCE(
  (SELECT r."slug" FROM "Relay" r WHERE r."statementId" = s."id" AND r."kind" IN ('medium', 'agency')
   ORDER BY r."ordinal" DESC LIMIT 1),
  (SELECT m."slug" FROM "Outlet" m WHERE m."id" = s."outletId"),
  ${UNKNOWN})`

const SOURCE_CLASS = Prisma.sql`COALESCE(s."sourceClass", 'other')`
const COUNTRY = Prisma.sql`COALESCE(s."sourceCountry", ${UNKNOWN})`

const HAS_NO_SPEAKER = Prisma.sql`NOT EXISTS (SELECT 1 FROM "StatementSpeaker" x WHERE x."statementId" = s."id")`

/** Beside an unnamed source may stand a named one, and a person may have told who an unnamed one is. */
const IS_UNNAMED = Prisma.sql`(s."speakerType" = 'unnamed' AND (${HAS_NO_SPEAKER} OR EXISTS (
  SELECT 1 FROM "StatementSpeaker" x JOIN "Speaker" p ON p."id" = x."speakerId"
  WHERE x."statementId" = s."id" AND p."type" = 'unnamed')))`

/** Where nothing is filtered, an index alone answers; else the filters come first, to which CROSS JOIN keeps SQLite. */
const linksOf = (where: Prisma.Sql, whole: Counting | null) =>
  whole
    ? Prisma.sql`"StatementSpeaker" x WHERE ${andStanding('x', whole)}`
    : Prisma.sql`"Statement" s CROSS JOIN "StatementSpeaker" x ON x."statementId" = s."id" ${where}`

const namedOrigins = (where: Prisma.Sql, whole: Counting | null) => Prisma.sql`
  SELECT p."id" AS speakerId, NULL AS medium, NULL AS sourceClass, NULL AS country, g.statements AS statements
  FROM (SELECT x."speakerId" AS id, count(*) AS statements FROM ${linksOf(where, whole)} GROUP BY x."speakerId") g
  JOIN "Speaker" p ON p."id" = g.id AND p."type" <> 'unnamed'`

const unnamedOrigins = (where: Prisma.Sql) => Prisma.sql`
  SELECT NULL AS speakerId, ${MEDIUM} AS medium, ${SOURCE_CLASS} AS sourceClass, ${COUNTRY} AS country, count(*) AS statements
  FROM (SELECT * FROM "Statement" s ${where}) s WHERE ${IS_UNNAMED} GROUP BY 2, 3, 4`

/**
 * Every known origin of the statements that `where`, a clause on `s`, leaves, with how many of them rest on it.
 * @param whole set where the clause says nothing but which versions there are
 */
export const originsOf = (where: Prisma.Sql, whole: Counting | null) =>
  Prisma.sql`${namedOrigins(where, whole)} UNION ALL ${unnamedOrigins(where)}`

/** The number of statements that `where` leaves and nobody is known to stand behind. */
export const countWithoutOrigin = (where: Prisma.Sql) => Prisma.sql`
  SELECT count(*) AS statements FROM (SELECT * FROM "Statement" s ${where}) s
  WHERE s."speakerType" = 'unknown' AND ${HAS_NO_SPEAKER}`

const isNamedOrigin = (slugs: string[]) => Prisma.sql`
  s."id" IN (SELECT x."statementId" FROM "Speaker" p JOIN "StatementSpeaker" x ON x."speakerId" = p."id"
    WHERE p."id" IN (${speakersAt(slugs)}) AND p."type" <> 'unnamed')`

const isUnnamedOrigin = ({ medium, sourceClass, country }: UnnamedOrigin) => Prisma.sql`
  (${SOURCE_CLASS} = ${sourceClass} AND ${COUNTRY} = ${country} AND ${IS_UNNAMED} AND ${MEDIUM} = ${medium})`

/** The condition on `s` that one of these origins stands behind it; none where no origin is asked for. */
export function hasOrigin(keys: string[]): Prisma.Sql[] {
  if (keys.length === 0) return []
  const unnamed = keys.flatMap((key) => readOriginKey(key) ?? [])
  const slugs = keys.filter((key) => !readOriginKey(key))
  const parts = [...(slugs.length > 0 ? [isNamedOrigin(slugs)] : []), ...unnamed.map(isUnnamedOrigin)]
  return [Prisma.sql`(${Prisma.join(parts, ' OR ')})`]
}
