// The values a chart sets side by side: the most frequent by themselves, the others together.
import type Sqlite from 'better-sqlite3'
import type { ChartKey } from '../../../chart-marks'
import { type Counting, UNKNOWN } from '../../../list-params'
import type { ChartAxis, ChartValue } from '../../../records/charts'
import { countValues } from '../count-values'
import { facetSource } from '../facet-sources'
import type { StatementColumns } from '../statement-columns'

/**
 * One side of a chart: so many known values at most, or one more where that is all there are. Of speakers those `asked` for
 * alone, 0 for the unknown: beside a chosen speaker stand those who spoke with him; an address cannot ask for both together.
 */
export type Side = { key: ChartKey; most: number; asked: readonly number[] | null }

type Axis = {
  shown: ChartValue[]
  /** How many values are drawn as one, whose place is past the last. */
  others: number
  /** The places of a statement, each once; the others' where no value of it is shown. */
  placesOf: (slot: number) => readonly number[]
}

/** These are told apart by their ids; the others are texts. */
const IN_TABLES: readonly ChartKey[] = ['outlet', 'speaker']

/** The values with the most of these statements, and the unknown one, whatever its size. */
export function axisOf(
  db: Sqlite.Database,
  columns: StatementColumns,
  slots: Int32Array,
  { key, most, asked }: Side,
  counting: Counting,
): Axis {
  const { values, named } = facetSource(db, columns, key)
  const counts = countValues(columns, slots, values, counting)
  const countOf = (value: number) => counts.get(value) ?? 0
  const met = [...counts.keys()].filter((value) => !asked || asked.includes(value))
  const known = met.filter((value) => value !== 0)
  const texts = IN_TABLES.includes(key) ? null : named(known)
  const textOf = (value: number) => texts?.get(value)?.value ?? ''
  const tie = (a: number, b: number) => (textOf(a) === textOf(b) ? a - b : textOf(a) < textOf(b) ? -1 : 1)
  known.sort((a, b) => countOf(b) - countOf(a) || tie(a, b))
  const alone = known.length === most + 1 ? known : known.slice(0, most)
  const shown = met.includes(0) ? [...alone, 0] : alone
  const names = named(alone)
  return {
    shown: shown.map((value) => ({
      ...(names.get(value) ?? { value: UNKNOWN, label: UNKNOWN }),
      count: countOf(value),
    })),
    others: known.length - alone.length,
    placesOf: placesAlong(values, shown),
  }
}

/** What an address makes of an axis. @param count of the statements of the others */
export const toAxis = ({ shown, others }: Axis, count: number): ChartAxis => ({
  shown,
  rest: count > 0 ? { values: others, count } : null,
})

function placesAlong(
  { of, lists = [] }: { of: ArrayLike<number>; lists?: readonly (readonly number[])[] },
  shown: readonly number[],
): Axis['placesOf'] {
  const placeOf = new Map(shown.map((value, place) => [value, place]))
  // Nearly all have one value: of a million no list is made.
  const alone = Array.from({ length: shown.length + 1 }, (_, place) => [place])
  const others = alone[shown.length] ?? []
  return (slot) => {
    const value = of[slot] ?? 0
    if (value >= 0) return alone[placeOf.get(value) ?? shown.length] ?? others
    const places = (lists[~value] ?? []).flatMap((each) => placeOf.get(each) ?? [])
    return places.length > 0 ? places : others
  }
}
