// The order of a list of statements, from the columns in memory.
import type Sqlite from 'better-sqlite3'
import type { SortKey, StatementParams } from '../../list-params'
import type { StatementColumns } from './statement-columns'

/** Where fewer than one statement in so many is listed, they are sorted; else all are passed over in order. */
const SPARSE = 50

function asListed({ order, slots: taken }: StatementColumns, slots: Int32Array): Int32Array {
  const isListed = new Uint8Array(taken)
  for (const slot of slots) isListed[slot] = 1
  return order.filter((slot) => isListed[slot] === 1)
}

/** The slots in the order asked for; unknown values come last either way, ties newest first and in reading order. */
export function inOrder(
  db: Sqlite.Database,
  columns: StatementColumns,
  slots: Int32Array,
  { key, descending }: StatementParams['sort'],
): Int32Array {
  if (key === 'date' && descending && slots.length > columns.order.length / SPARSE) return asListed(columns, slots)
  const places = Float64Array.from(slots, (slot) => columns.place[slot] ?? 0)
  if (key !== 'date' || !descending) {
    const ranks = rankOf(db, columns, key)
    const last = ranks.most + 1
    for (let at = 0; at < slots.length; at += 1) {
      const rank = ranks.of(slots[at] ?? 0)
      const by = rank === null ? last : descending ? ranks.most - rank : rank
      // Both are whole numbers, and together stay below 2 to the 53rd.
      places[at] = by * columns.order.length + (places[at] ?? 0)
    }
  }
  places.sort()
  return Int32Array.from(places, (place) => columns.order[place % columns.order.length] ?? 0)
}

/** The rank of each slot's value among all values, from 0; null where it is unknown. */
type Ranks = { most: number; of: (slot: number) => number | null }

function rankOf(db: Sqlite.Database, columns: StatementColumns, key: SortKey): Ranks {
  if (key === 'date') return { most: 99_991_231, of: (slot) => columns.day[slot] || null }
  if (key === 'confidence')
    return ranked(
      [...new Set(columns.confidence)].sort((a, b) => a - b),
      columns.confidence,
    )
  if (key === 'speaker' || key === 'outlet') {
    // Slugs sort names of every script by their Latin spelling.
    const table = key === 'speaker' ? 'Speaker' : 'Outlet'
    const ids = db.prepare(`SELECT "id" FROM "${table}" ORDER BY "slug"`).pluck().all() as number[]
    return ranked(ids, key === 'speaker' ? columns.firstSpeaker : columns.outlet)
  }
  const { codes, of } = columns.coded[key]
  const texts = codes.texts.flatMap((text, code) => (text === null ? [] : [{ text, code }]))
  texts.sort((a, b) => Buffer.compare(Buffer.from(a.text), Buffer.from(b.text)))
  return ranked(
    texts.map(({ code }) => code),
    of,
  )
}

function ranked(values: readonly number[], of: ArrayLike<number>): Ranks {
  const rank = new Map(values.map((value, at) => [value, at]))
  return { most: values.length, of: (slot) => rank.get(of[slot] ?? 0) ?? null }
}
