// What a column is called.
import { formatDay } from '@/components/ui/day'
import { languageName } from '@/components/ui/language'
import { NO_OUTLET } from '@/lib/chain'
import type { CompareBy } from '@/lib/compare-params'
import { UNKNOWN } from '@/lib/list-params'
import type { ComparedColumn } from '@/lib/records'

/** In plain text. */
export function columnName(by: CompareBy, { key, label, filters: { from, to } }: ComparedColumn): string {
  if (by === 'language') return languageName(label)
  if (by === 'outlet') return key === UNKNOWN ? NO_OUTLET : label
  if (!from) return `until ${formatDay(to ?? '')}`
  return to ? `${formatDay(from)} – ${formatDay(to)}` : `from ${formatDay(from)}`
}
