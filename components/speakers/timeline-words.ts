// What the timeline calls its outlets and its stretches of days.

import { formatDay, formatMonth } from '@/components/ui/day'
import type { Unit } from '@/lib/calendar'
import { NO_OUTLET } from '@/lib/chain'
import { UNKNOWN } from '@/lib/list-params'
import type { Named } from '@/lib/records'

export const outletName = ({ slug, name }: Named): string => (slug === UNKNOWN ? NO_OUTLET : name)

const STRETCHES: Record<Unit, (from: string) => string> = {
  day: formatDay,
  week: (from) => `Week of ${formatDay(from)}`,
  month: (from) => formatMonth(from.slice(0, 7)),
  quarter: (from) => `Q${Math.ceil(Number(from.slice(5, 7)) / 3)} ${from.slice(0, 4)}`,
  year: (from) => from.slice(0, 4),
}

/** The stretch of days that begins on `from`. */
export const stretchName = (unit: Unit, from: string): string => STRETCHES[unit](from)
