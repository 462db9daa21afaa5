// What the timeline calls its outlets and its stretches of days.

import { useTranslations } from 'next-intl'
import { stretchName } from '@/components/charts/chart-words'
import { useFormat } from '@/components/ui/use-format'
import type { Unit } from '@/lib/calendar'
import { UNKNOWN } from '@/lib/list-params'
import type { Named } from '@/lib/records/lists'

export function useOutletName(): (outlet: Named) => string {
  const labels = useTranslations('labels')
  return ({ slug, name }) => (slug === UNKNOWN ? labels('outletUnknown') : name)
}

/** Names the stretch of days that begins on `from`. */
export function useStretchName(unit: Unit): (from: string) => string {
  const words = { t: useTranslations('charts'), format: useFormat() }
  return (from) => stretchName(words, unit, from)
}
