// A calendar day, or a stretch of days, as the screen writes it.
import { useTranslations } from 'next-intl'
import { formatFor } from './format'
import { useFormat } from './use-format'

// In English, for components not yet in every language: they come to use useFormat, and these go.
export const formatDay = formatFor('en').day
export const formatMonth = formatFor('en').month

export function Day({ value }: { value: string | null }) {
  const t = useTranslations('ui')
  const format = useFormat()
  if (!value) return <span className="text-faint">{t('dateUnknown')}</span>
  return (
    <time dateTime={value} className="whitespace-nowrap tabular-nums">
      {format.day(value)}
    </time>
  )
}

/** Both ends included; one day is written once. */
export function DayRange({ from, to }: { from: string | null; to: string | null }) {
  if (!from || !to || from === to) return <Day value={from ?? to} />
  return (
    <>
      <Day value={from} /> – <Day value={to} />
    </>
  )
}
