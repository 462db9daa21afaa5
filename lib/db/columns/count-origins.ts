// Who stands behind statements, counted from the columns in memory; what counts as one origin, origin-sql.ts says too,
// for those who filter by it.
import type Sqlite from 'better-sqlite3'
import type { SourceClass } from '../../engine/types'
import { UNKNOWN } from '../../list-params'
import { keyOfUnnamed, type UnnamedOrigin } from '../../origin-key'
import type { Origin, Origins } from '../../records/sources'
import { facetSource } from './facet-sources'
import type { StatementColumns } from './statement-columns'

/** As many as a reader looks through. */
const MOST = 200

type Counted = { statements: number; speakerId: number | null; source: UnnamedOrigin | null }

/** Counts the origins behind these statements, one slot each. */
export function countOrigins(db: Sqlite.Database, columns: StatementColumns, slots: Int32Array): Origins {
  const { speaker, outlet, medium, coded } = columns
  const unnamedSpeakers = new Set(db.prepare(`SELECT "id" FROM "Speaker" WHERE "type" = 'unnamed'`).pluck().all())
  const type = (name: string) => coded.speakerType.codes.codeOf.get(name) ?? -1
  const [unnamed, unknown] = [type('unnamed'), type('unknown')]
  const byMost = new Map<number, number>()
  const bySource = new Map<string, { slot: number; statements: number }>()
  let without = 0

  for (const slot of slots) {
    const own = speaker.of[slot] ?? 0
    const speakers = own < 0 ? (speaker.lists[~own] ?? []) : own > 0 ? [own] : []
    for (const id of speakers) if (!unnamedSpeakers.has(id)) byMost.set(id, (byMost.get(id) ?? 0) + 1)
    const is = coded.speakerType.of[slot]
    if (is === unknown && own === 0) without += 1
    // Beside an unnamed source may stand a named one, and a person may have told who an unnamed one is.
    if (is !== unnamed || (own !== 0 && !speakers.some((id) => unnamedSpeakers.has(id)))) continue
    const told = medium[slot] ? medium[slot] : -(outlet[slot] ?? 0)
    const key = `${told} ${coded.sourceClass.of[slot]} ${coded.sourceCountry.of[slot]}`
    const known = bySource.get(key)
    if (known) known.statements += 1
    else bySource.set(key, { slot, statements: 1 })
  }

  const named = [...byMost].map(([speakerId, statements]): Counted => ({ statements, speakerId, source: null }))
  const origins = [...named, ...sourcesOf(db, columns, [...bySource.values()])]
  origins.sort((a, b) => b.statements - a.statements || (orderOf(a) < orderOf(b) ? -1 : 1))
  return { known: origins.length, unknown: without, most: namedOrigins(db, columns, origins.slice(0, MOST)) }
}

/** Among equals those with a name come first, in the order they came in. */
const orderOf = ({ speakerId, source }: Counted) =>
  source ? `1 ${keyOfUnnamed(source)}` : `0 ${String(speakerId).padStart(12, '0')}`

/** Unnamed sources by whom they spoke to, what they are and whose: a medium may be an outlet here and a relay there. */
function sourcesOf(
  db: Sqlite.Database,
  { medium, outlet, relay, coded }: StatementColumns,
  counted: { slot: number; statements: number }[],
): Counted[] {
  const outlets = new Map(db.prepare('SELECT "id", "slug" FROM "Outlet"').raw().all() as [number, string][])
  const merged = new Map<string, Counted>()
  for (const { slot, statements } of counted) {
    const source: UnnamedOrigin = {
      medium: relay.codes.texts[medium[slot] ?? 0] ?? outlets.get(outlet[slot] ?? 0) ?? UNKNOWN,
      sourceClass: (coded.sourceClass.codes.texts[coded.sourceClass.of[slot] ?? 0] ?? 'other') as SourceClass,
      country: coded.sourceCountry.codes.texts[coded.sourceCountry.of[slot] ?? 0] ?? UNKNOWN,
    }
    const key = keyOfUnnamed(source)
    merged.set(key, { speakerId: null, source, statements: statements + (merged.get(key)?.statements ?? 0) })
  }
  return [...merged.values()]
}

/** What they are called. */
function namedOrigins(db: Sqlite.Database, columns: StatementColumns, counted: Counted[]): Origin[] {
  const speakers = facetSource(db, columns, 'speaker').named(counted.flatMap(({ speakerId }) => speakerId ?? []))
  const outlets = facetSource(db, columns, 'outlet')
  const relays = facetSource(db, columns, 'relay')
  const media = counted.flatMap(({ source }) => source?.medium ?? [])
  const names = new Map(
    [...relays.named(relays.at(media)).values(), ...outlets.named(outlets.at(media)).values()].map(
      ({ value, label }) => [value, label],
    ),
  )
  return counted.flatMap(({ statements, speakerId, source }): Origin[] => {
    if (source) {
      const { medium, sourceClass, country } = source
      const toldTo = medium === UNKNOWN ? null : { slug: medium, name: names.get(medium) ?? medium }
      const shown = { medium: toldTo, sourceClass, country: country === UNKNOWN ? null : country }
      return [{ key: keyOfUnnamed(source), statements, speaker: null, source: shown }]
    }
    const speaker = speakers.get(speakerId ?? 0)
    if (!speaker) return []
    return [{ key: speaker.value, statements, speaker: { slug: speaker.value, name: speaker.label }, source: null }]
  })
}
