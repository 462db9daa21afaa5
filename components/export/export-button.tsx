'use client'
// The way out: the same rows as a file, with their number said before the click. How the file is wanted is asked in a panel
// that is fetched when it is first asked for.
import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PanelButton } from '@/components/shortcuts/panel-button'
import { fetchedLater } from '@/components/ui/fetched-later'

const ExportPanel = fetchedLater(() => import('./export-panel').then((module) => module.ExportPanel))

/** What can be exported; only statements can be ticked, and have all kinds of file. */
export type Exportable = 'statements' | 'utterances'

type Props = {
  what: Exportable
  /** How many there are. */
  count: number
  /** The address's query of the list, with its mark, or empty. */
  query: string
  /** The ids of those ticked. */
  ticked?: readonly string[]
}

export function ExportButton({ what, count, query, ticked = [] }: Props) {
  const t = useTranslations('export')
  const label = ticked.length > 0 ? t('exportTicked', { count: ticked.length }) : t('exportAll', { what, count })
  return (
    <PanelButton
      icon={Download}
      label={label}
      shortcut={{ keys: 'e', label }}
      panel={(props) => <ExportPanel {...{ what, count, query, ticked }} {...props} />}
    />
  )
}
