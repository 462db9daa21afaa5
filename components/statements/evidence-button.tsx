'use client'
// Opens what proves a statement beside the table; the row listens for it.
import { ScanText } from 'lucide-react'
import { useTranslations } from 'next-intl'

export function EvidenceButton() {
  const t = useTranslations('statements')
  return (
    <button
      type="button"
      data-opens
      aria-haspopup="dialog"
      data-print="hide"
      className="mr-3 inline-flex shrink-0 items-baseline gap-1 link-quiet"
    >
      <ScanText aria-hidden size={13} className="self-center" />
      {t('evidence')}
    </button>
  )
}
