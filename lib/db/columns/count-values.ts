// How many statements have each value of a facet, from the columns in memory.
import type { Counting } from '../../list-params'
import { keepSlots } from './keep-slots'
import type { StatementColumns } from './statement-columns'

/**
 * The values of each slot as whole numbers, 0 for none. Where one slot has several, which is rare, there stands less than 0,
 * and they are in `lists` at the place `~value` tells.
 */
export type FacetValues = {
  of: Int32Array | Uint16Array | Uint8Array
  lists?: readonly (readonly number[])[]
  /** Where what stands in `of` is not the value itself (an outlet, of which the tags are counted): the value it has. */
  toValue?: (own: number) => number
}

/** The number of statements by value. */
export type ValueCounts = Map<number, number>

const NO_LISTS: readonly (readonly number[])[] = []

/** Counts as `countRows` and `countDistinct` do in SQL: each statement once for a value, copies together where that is asked. */
export function countValues(
  { copyOf }: StatementColumns,
  slots: Int32Array,
  { of, lists = NO_LISTS, toValue }: FacetValues,
  { copies }: Pick<Counting, 'copies'>,
): ValueCounts {
  const once = copies === 'once'
  let counts = new Uint32Array(1024)
  const shared = new Map<number, Set<number>>()
  const add = (slot: number, value: number) => {
    const original = once ? (copyOf[slot] ?? 0) : 0
    if (original > 0) shared.set(value, (shared.get(value) ?? new Set()).add(original))
    else {
      if (value >= counts.length) counts = widened(counts, value)
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0
    const own = of[slot] ?? 0
    const value = toValue ? toValue(own) : own
    if (value >= 0 && value < counts.length && !(once && (copyOf[slot] ?? 0) > 0))
      counts[value] = (counts[value] ?? 0) + 1
    else if (value >= 0) add(slot, value)
    else for (const each of lists[~value] ?? []) add(slot, each)
  }
  const counted: ValueCounts = new Map()
  counts.forEach((count, value) => {
    if (count > 0) counted.set(value, count)
  })
  for (const [value, originals] of shared) counted.set(value, (counted.get(value) ?? 0) + originals.size)
  return counted
}

function widened(counts: Uint32Array, value: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(value * 2)
  wider.set(counts)
  return wider
}

/** One slot for each statement: of what copies share, the one with the lowest id. */
export function oneSlotEach({ copyOf, id }: StatementColumns, slots: Int32Array): Int32Array {
  const first = new Map<number, number>()
  for (const slot of slots) {
    const original = copyOf[slot] ?? 0
    if (original === 0) continue
    const known = first.get(original)
    if (known === undefined || (id[slot] ?? 0) < (id[known] ?? 0)) first.set(original, slot)
  }
  return keepSlots(slots, (slot) => copyOf[slot] === 0 || first.get(copyOf[slot] ?? 0) === slot)
}
