// A calendar day, or a stretch of days, as the screen writes it.
import { useTranslations } from 'next-intl'
import { useFormat } from './use-format'

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
