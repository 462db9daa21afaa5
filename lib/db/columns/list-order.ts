// Pages of a list of statements in the order asked for, from the columns in memory.
import type Sqlite from 'better-sqlite3'
import type { SortKey, StatementParams } from '../../list-params'
import { keepSlots } from './keep-slots'
import { compareSlots, firstSpeaker, type StatementColumns } from './statement-columns'

/** Where fewer than one statement in so many is listed, they are sorted; else all there are are passed over in order. */
const SPARSE = 100

/**
 * Of slots that come newest first, those that stand from place `from` to before place `to`; unknown values come last
 * either way, ties newest first and in reading order.
 */
export function slotsAt(
  db: Sqlite.Database,
  columns: StatementColumns,
  slots: Int32Array,
  { key, descending }: StatementParams['sort'],
  [from, to]: [from: number, to: number],
): Int32Array {
  if (key === 'date' && descending) return slots.subarray(from, to)
  const { ranks, of } = rankOf(db, columns, key)
  const rank = (slot: number): number => {
    const known = ranks[of(slot)] ?? 0
    return known === 0 || !descending ? (known === 0 ? ranks.length : known) : ranks.length - known
  }
  // Counted by rank first: only those whose rank reaches into the page need an order among themselves.
  const counts = new Uint32Array(ranks.length + 1)
  for (const slot of slots) counts[rank(slot)] = (counts[rank(slot)] ?? 0) + 1
  let [before, first] = [0, 0]
  while (first < counts.length && before + (counts[first] ?? 0) <= from) before += counts[first++] ?? 0
  let [after, last] = [before, first]
  while (last < counts.length && after < to) after += counts[last++] ?? 0
  const near = keepSlots(slots, (slot) => rank(slot) >= first && rank(slot) < last)
  // Sorting is stable: within a rank the newest stay first.
  return near.toSorted((a, b) => rank(a) - rank(b)).subarray(from - before, to - before)
}

/** The slots, newest first and in reading order. */
export function newestFirst(columns: StatementColumns, slots: Int32Array): Int32Array {
  const { order, slots: taken } = columns
  if (slots.length < order.length / SPARSE) return slots.toSorted((a, b) => compareSlots(columns, a, b))
  const isListed = new Uint8Array(taken)
  for (const slot of slots) isListed[slot] = 1
  return keepSlots(order, (slot) => isListed[slot] === 1)
}

/** `ranks` of the values `of` the slots, from 1 upwards; 0 where there is none. */
type Ranks = { ranks: Int32Array; of: (slot: number) => number }

function rankOf(db: Sqlite.Database, columns: StatementColumns, key: SortKey): Ranks {
  switch (key) {
    case 'date':
    case 'confidence': {
      const of = key === 'date' ? columns.day : columns.confidence
      const values = [...new Set(of)].sort((a, b) => a - b)
      return ranked(values, (slot) => of[slot] ?? 0)
    }
    case 'speaker':
    case 'outlet': {
      // Slugs sort names of every script by their Latin spelling.
      const table = key === 'speaker' ? 'Speaker' : 'Outlet'
      const ids = db.prepare(`SELECT "id" FROM "${table}" ORDER BY "slug"`).pluck().all() as number[]
      const { outlet } = columns
      return ranked(ids, key === 'speaker' ? (slot) => firstSpeaker(columns, slot) : (slot) => outlet[slot] ?? 0)
    }
    default: {
      const { codes, of } = columns.coded[key]
      const texts = codes.texts.flatMap((text, code) => (text === null ? [] : [{ text, code }]))
      texts.sort((a, b) => Buffer.compare(Buffer.from(a.text), Buffer.from(b.text)))
      return ranked(
        texts.map(({ code }) => code),
        (slot) => of[slot] ?? 0,
      )
    }
  }
}

function ranked(values: readonly number[], of: Ranks['of']): Ranks {
  const ranks = new Int32Array(values.reduce((most, value) => Math.max(most, value), 0) + 1)
  for (const [at, value] of values.entries()) if (value !== 0) ranks[value] = at + 1
  return { ranks, of }
}
