// What counts as one origin of statements, in SQL, for a filter; columns/count-origins.ts counts them by the same words.
import { UNKNOWN } from '../list-params'
import { readOriginKey, type UnnamedOrigin } from '../origin-key'
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
