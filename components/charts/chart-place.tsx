// What stands where a chart will stand, or could not be drawn.
import { useTranslations } from 'next-intl'

export function ChartWaiting() {
  const t = useTranslations('charts')
  return (
    <div role="status" className="min-h-80 border-line border-t pt-4 text-small text-soft">
      {t('waiting')}
    </div>
  )
}

export function ChartFailed() {
  const t = useTranslations('charts')
  return (
    <p role="alert" className="border-line border-t py-4 text-alert">
      {t('failed')}
    </p>
  )
}
