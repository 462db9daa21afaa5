// What charts call their values and stretches of days, in the reader's language.
import type { useTranslations } from 'next-intl'
import type { Format } from '@/components/ui/format'
import { visible } from '@/components/ui/visible'
import type { Unit } from '@/lib/calendar'
import type { ChartKey } from '@/lib/chart-marks'
import { KINDS, UNKNOWN } from '@/lib/list-params'
import type { ChartValue } from '@/lib/records/charts'

export type ChartWords = {
  t: ReturnType<typeof useTranslations<'charts'>>
  labels: ReturnType<typeof useTranslations<'labels'>>
  format: Format
}

/** The stretch of days that begins on `from`. */
export function stretchName({ t, format }: Pick<ChartWords, 't' | 'format'>, unit: Unit, from: string): string {
  const year = from.slice(0, 4)
  if (unit === 'day') return format.day(from)
  if (unit === 'week') return t('weekOf', { day: format.day(from) })
  if (unit === 'month') return format.month(from.slice(0, 7))
  return unit === 'quarter' ? t('quarter', { quarter: Math.ceil(Number(from.slice(5, 7)) / 3), year }) : year
}

export function valueName({ t, labels, format }: ChartWords, key: ChartKey, { value, label }: ChartValue): string {
  const kind = KINDS.find((known) => known === value)
  if (key === 'kind') return kind ? labels(`kind_${kind}`) : label
  if (key === 'language') return format.language(value)
  if (value === UNKNOWN) return t(key === 'outlet' ? 'unknownOutlet' : 'unknownSpeaker')
  return visible(label)
}

const OTHERS = {
  outlet: 'otherOutlets',
  kind: 'otherKinds',
  language: 'otherLanguages',
  speaker: 'otherSpeakers',
} as const satisfies Record<ChartKey, string>

/** The values drawn as one. */
export const othersName = ({ t }: ChartWords, key: ChartKey, count: number): string => t(OTHERS[key], { count })

const ALL = {
  outlet: 'allOutlets',
  kind: 'allKinds',
  language: 'allLanguages',
  speaker: 'allSpeakers',
} as const satisfies Record<ChartKey, string>

export const allName = ({ t }: ChartWords, key: ChartKey): string => t(ALL[key])
