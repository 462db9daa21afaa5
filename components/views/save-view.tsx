'use client'
// Keeps the list on screen under a name; where it is named is fetched when it is first asked for.
import { Bookmark } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PanelButton } from '@/components/shortcuts/panel-button'
import { fetchedLater } from '@/components/ui/fetched-later'
import type { ToSave } from './save-panel'

const SavePanel = fetchedLater(() => import('./save-panel').then((module) => module.SavePanel))

export function SaveView(view: ToSave) {
  const t = useTranslations('views')
  return (
    <PanelButton
      icon={Bookmark}
      label={t('save')}
      shortcut={{ keys: 'v', label: t('save') }}
      panel={(props) => <SavePanel {...view} {...props} />}
    />
  )
}
