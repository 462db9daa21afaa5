// Why a cell is blank, as far as days tell.
import type { Coverage } from '../../db/compared-cells'
import type { Blank } from '../../records/compare'

/**
 * "That day" is every known day on which a report of the row was published, in whatever column; in a column that is a
 * period, all of the period. Other coverage of one of those days is told even where further days are unknown; that there
 * was nothing, only where no unknown day could hide it.
 * @param days of the row's reports; null where unknown
 * @param coverage what the column ran on those days
 */
export function whyBlank(days: readonly (string | null)[], { days: ran, undated }: Coverage): Blank {
  const period = ran.get('')
  if (period) return { why: 'other', days: [{ day: null, ...period }] }
  const known = [...new Set(days)].filter((day) => day !== null).sort()
  const other = known.flatMap((day) => {
    const found = ran.get(day)
    return found ? [{ day, ...found }] : []
  })
  if (other.length > 0) return { why: 'other', days: other }
  if (undated.articles > 0) return { why: 'unknown', of: 'column', ...undated }
  return known.length < new Set(days).size ? { why: 'unknown', of: 'row' } : { why: 'nothing' }
}
