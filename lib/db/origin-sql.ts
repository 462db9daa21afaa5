// What counts as one origin of statements, in SQL: counting origins and filtering by one read the same words.
import { UNKNOWN } from '../list-params'
import { readOriginKey, type UnnamedOrigin } from '../origin-key'
import { Prisma } from './generated/client'

/** Every statement once for each of its speakers, once where it has none. */
export const FROM_ORIGIN = Prisma.sql`
  FROM "Statement" s
  LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id"
  LEFT JOIN "Speaker" p ON p."id" = x."speakerId"`

/** Whether a row of `FROM_ORIGIN` rests on somebody without a name. */
const IS_UNNAMED = Prisma.sql`(p."type" = 'unnamed' OR (p."id" IS NULL AND s."speakerType" = 'unnamed'))`

/** Whom a source spoke to: the medium or agency nearest to it on the way, else the outlet itself. */
const MEDIUM = Prisma.sql`COALESCE(
  (SELECT r."slug" FROM "Relay" r WHERE r."statementId" = s."id" AND r."kind" IN ('medium', 'agency')
   ORDER BY r."ordinal" DESC LIMIT 1),
  (SELECT m."slug" FROM "Outlet" m WHERE m."id" = s."outletId"),
  ${UNKNOWN})`

const SOURCE_CLASS = Prisma.sql`COALESCE(s."sourceClass", 'other')`
const COUNTRY = Prisma.sql`COALESCE(s."sourceCountry", ${UNKNOWN})`

/** The columns that tell origins apart; all of them are null where no origin is known. */
export const ORIGIN_COLUMNS = Prisma.sql`
  CASE WHEN NOT ${IS_UNNAMED} THEN p."id" END AS speakerId,
  CASE WHEN ${IS_UNNAMED} THEN ${MEDIUM} END AS medium,
  CASE WHEN ${IS_UNNAMED} THEN ${SOURCE_CLASS} END AS sourceClass,
  CASE WHEN ${IS_UNNAMED} THEN ${COUNTRY} END AS country`

const isUnnamedOrigin = ({ medium, sourceClass, country }: UnnamedOrigin) => Prisma.sql`
  (${SOURCE_CLASS} = ${sourceClass} AND ${COUNTRY} = ${country}
   AND EXISTS (SELECT 1 FROM (SELECT 1) LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id"
     LEFT JOIN "Speaker" p ON p."id" = x."speakerId" WHERE ${IS_UNNAMED})
   AND ${MEDIUM} = ${medium})`

const isNamedOrigin = (slugs: string[]) => Prisma.sql`
  s."id" IN (SELECT x."statementId" FROM "StatementSpeaker" x JOIN "Speaker" p ON p."id" = x."speakerId"
    WHERE p."type" <> 'unnamed' AND p."slug" IN (${Prisma.join(slugs)}))`

/** The condition on `s` that one of these origins stands behind it; none where no origin is asked for. */
export function hasOrigin(keys: string[]): Prisma.Sql[] {
  if (keys.length === 0) return []
  const unnamed = keys.flatMap((key) => readOriginKey(key) ?? [])
  const slugs = keys.filter((key) => !readOriginKey(key))
  const parts = [...(slugs.length > 0 ? [isNamedOrigin(slugs)] : []), ...unnamed.map(isUnnamedOrigin)]
  return [Prisma.sql`(${Prisma.join(parts, ' OR ')})`]
}
