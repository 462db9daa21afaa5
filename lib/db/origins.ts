// How many independent origins stand behind statements, and which stand behind most.
import type { SourceClass } from '../engine/types'
import { isNarrowed, type StatementFilters, UNKNOWN } from '../list-params'
import { keyOfUnnamed } from '../origin-key'
import type { Named, Origin, Origins } from '../records'
import type { Database } from './client'
import { oneRowEach } from './counting'
import { whereStatements } from './list-query'
import { countWithoutOrigin, originsOf } from './origin-sql'

/** As many as a reader looks through. */
const MOST = 200

type Group = {
  speakerId: number | null
  medium: string | null
  sourceClass: SourceClass | null
  country: string | null
  statements: bigint
  groups: bigint
}

/**
 * Counts the origins behind what the filters leave. A named speaker is one origin, however many outlets carry the words;
 * each of those who spoke together is one. An unnamed source is one for each medium it spoke to, class and country: the
 * outlets that cite one report add nothing to it. Statements whose speaker is unknown have no known origin. Where copies
 * count once, the first copy alone tells its origin.
 */
export async function countOrigins(db: Database, filters: StatementFilters): Promise<Origins> {
  const where = oneRowEach(await whereStatements(db, filters), filters)
  const isWhole = filters.copies === null && !isNarrowed(filters)
  const rows = await db.$queryRaw<Group[]>`
    SELECT *, count(*) OVER () AS groups FROM (${originsOf(where, isWhole ? filters : null)})
    ORDER BY statements DESC, speakerId IS NULL, speakerId, medium, sourceClass, country LIMIT ${MOST}`
  const [unknown] = await db.$queryRaw<{ statements: bigint }[]>`${countWithoutOrigin(where)}`
  return { known: Number(rows[0]?.groups ?? 0), unknown: Number(unknown?.statements ?? 0), most: await named(db, rows) }
}

async function named(db: Database, groups: Group[]): Promise<Origin[]> {
  const select = { id: true, slug: true, name: true }
  const ids = groups.flatMap(({ speakerId }) => (speakerId === null ? [] : [Number(speakerId)]))
  const slugs = groups.flatMap(({ medium }) => medium ?? [])
  const speakers = await db.speaker.findMany({ where: { id: { in: ids } }, select })
  const outlets = await db.outlet.findMany({ where: { slug: { in: slugs } }, select })
  const relays = await db.relay.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, name: true },
    distinct: ['slug'],
  })
  const media = new Map([...relays, ...outlets].map(({ slug, name }) => [slug, name]))
  return groups.flatMap((group): Origin[] => {
    const { medium, sourceClass, country } = group
    const statements = Number(group.statements)
    const speaker = speakers.find(({ id }) => id === Number(group.speakerId))
    if (speaker)
      return [{ key: speaker.slug, statements, speaker: { slug: speaker.slug, name: speaker.name }, source: null }]
    if (!medium || !sourceClass || !country) return []
    const toldTo: Named | null = medium === UNKNOWN ? null : { slug: medium, name: media.get(medium) ?? medium }
    const source = { medium: toldTo, sourceClass, country: country === UNKNOWN ? null : country }
    return [{ key: keyOfUnnamed({ medium, sourceClass, country }), statements, speaker: null, source }]
  })
}
