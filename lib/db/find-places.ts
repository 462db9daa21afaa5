// What a reader goes to by name: quoted speakers and outlets with articles, found while the name is being typed.
import type { SpeakerType } from '../engine/types'
import { slugify } from '../identity/slug'
import type { Named } from '../records/lists'
import type { NamedPlaces } from '../records/overview'
import type { Database } from './client'
import { containing } from './containing'
import { Prisma } from './generated/client'
import { matchesWord, STANDING } from './outlet-index'
import { matchesName, otherNames, readName } from './speaker-index'
import { wordsOfName } from './words-of-name'

const MOST_SPEAKERS = 6
const MOST_OUTLETS = 4
/** Of so many that a name fits best, those with most statements are shown. */
const WEIGHED = 200
/** Statements are counted up to so many: who has more is known well enough. */
const ENOUGH = 1000

/** The words typed at the beginning of a name come first, then those at the beginning of a word in it. */
function fitOf(column: Prisma.Sql, q: string): Prisma.Sql {
  const [first = ''] = wordsOfName(q)
  const start = containing(slugify(first)).slice(1)
  return Prisma.sql`CASE WHEN ${column} LIKE ${start} ESCAPE '\\' THEN 0
    WHEN ${column} LIKE ${`%-${start}`} ESCAPE '\\' THEN 1 ELSE 2 END`
}

/** Quoted speakers with a name, in any script and case, that holds all words of `q`. */
export async function findSpeakersCalled(db: Database, q: string): Promise<NamedPlaces['speakers']> {
  const terms = await readName(db, q)
  if (terms.length === 0) return []
  const rows = await db.$queryRaw<(Named & { id: bigint; type: string })[]>`
    WITH fitting AS MATERIALIZED (
      SELECT p."id", p."slug", p."name", p."type", ${fitOf(Prisma.sql`p."slug"`, q)} AS fit FROM "Speaker" p
      WHERE p."mergedIntoId" IS NULL AND ${Prisma.join(matchesName(terms), ' AND ')}
        AND EXISTS (SELECT 1 FROM "StatementSpeaker" x WHERE x."speakerId" = p."id" AND x."isReplaced" = 0)
      ORDER BY fit, length(p."slug") LIMIT ${WEIGHED})
    SELECT p."id" AS id, p."slug" AS slug, p."name" AS name, p."type" AS type FROM fitting p
    ORDER BY min(p.fit, 1), (SELECT count(*) FROM (SELECT 1 FROM "StatementSpeaker" x
      WHERE x."speakerId" = p."id" AND x."isReplaced" = 0 LIMIT ${ENOUGH})) DESC, p."slug" LIMIT ${MOST_SPEAKERS}`
  const ids = rows.map(({ id }) => Number(id))
  const others = ids.length > 0 ? await otherNames(db, ids, terms) : new Map<number, never>()
  return rows.map(({ id, slug, name, type }) => ({
    ...{ slug, name, type: type as SpeakerType },
    alsoAs: others.get(Number(id))?.[0]?.text ?? null,
  }))
}

/** Outlets with a name or host that holds all words of `q`. */
export async function findOutletsCalled(db: Database, q: string): Promise<Named[]> {
  const words = wordsOfName(q)
  if (words.length === 0) return []
  return db.$queryRaw<Named[]>`
    SELECT o."slug" AS slug, o."name" AS name FROM "Outlet" o
    WHERE ${Prisma.join([STANDING, ...words.map(matchesWord)], ' AND ')}
    ORDER BY ${fitOf(Prisma.sql`o."slug"`, q)}, o."slug" LIMIT ${MOST_OUTLETS}`
}
