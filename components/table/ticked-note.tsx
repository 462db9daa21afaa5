'use client'
// How many rows are ticked, on whichever pages of the view, and the way to untick them all.
import { useTranslations } from 'next-intl'
import { useSelection } from './selection'

export function TickedNote() {
  const t = useTranslations('table')
  const { ids, clear } = useSelection()
  return (
    <p role="status" className="flex items-center gap-3 text-small text-soft">
      {ids.size > 0 && (
        <>
          <strong className="font-semibold text-ink">{t('ticked', { count: ids.size })}</strong>
          <button type="button" onClick={clear} className="min-h-8 link">
            {t('untickAll')}
          </button>
        </>
      )}
    </p>
  )
}
