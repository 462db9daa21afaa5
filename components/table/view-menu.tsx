'use client'
// The button above a table that opens how it is shown; what it opens is fetched when it is first asked for.
import { SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PanelButton } from '@/components/shortcuts/panel-button'
import { fetchedLater } from '@/components/ui/fetched-later'
import type { NamedColumn } from './column-choices'
import type { TableView } from './table-view'

const ViewPanel = fetchedLater(() => import('./view-panel').then((module) => module.ViewPanel))

type Props = {
  columns: NamedColumn[]
  view: TableView
  onView: (view: TableView) => void
  /** As the table is shown to whoever has arranged nothing. */
  usual: TableView
}

export function ViewMenu(view: Props) {
  const t = useTranslations('table')
  return (
    <PanelButton
      icon={SlidersHorizontal}
      label={t('view')}
      shortcut={{ keys: 't', label: t('arrange') }}
      panel={(props) => <ViewPanel {...view} {...props} />}
    />
  )
}
