// The address of the charts of a list: its filters, and by what the statements over time are told apart.
import type { ListPlace } from '@/components/statements/statement-address'
import { TIMELINE_KEYS, type TimelineKey } from '@/lib/chart-marks'

/** Where the charts of all statements are. */
export const chartsPlace = (by: TimelineKey): ListPlace => ({
  path: '/statements/charts',
  held: [],
  ...(by !== TIMELINE_KEYS[0] && { also: `by=${by}` }),
})
