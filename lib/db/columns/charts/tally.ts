// How many statements were put into a cell of a chart.
import type { Counting } from '../../../list-params'
import type { StatementColumns } from '../statement-columns'

export type Tally = { add: (slot: number) => void; count: () => number }

/** An empty one. Each slot is added once; what copies of one story share counts once where that is asked. */
export function newTally({ copyOf }: StatementColumns, { copies }: Counting): Tally {
  const shared = new Set<number>()
  let alone = 0
  return {
    add: (slot) => {
      const original = copies === 'once' ? (copyOf[slot] ?? 0) : 0
      if (original > 0) shared.add(original)
      else alone += 1
    },
    count: () => alone + shared.size,
  }
}
