'use client'
// Keeps the list on screen under a name; where it is named is fetched when it is first asked for.
import { Bookmark } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { PanelButton } from '@/components/shortcuts/panel-button'
import type { ToSave } from './save-panel'

const SavePanel = dynamic(() => import('./save-panel').then((module) => module.SavePanel), { ssr: false })

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
