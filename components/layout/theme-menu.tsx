'use client'
// Chooses light, dark, or what the system says.
import { SunMoon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { ChoiceMenu } from '@/components/ui/choice-menu'
import { chooseTheme, currentTheme, THEME_LABELS, THEMES, type Theme, watchTheme } from './theme'

export function ThemeMenu() {
  const t = useTranslations('layout')
  const theme = useSyncExternalStore<Theme>(watchTheme, currentTheme, () => 'system')
  return (
    <ChoiceMenu
      label={t('theme')}
      icon={<SunMoon aria-hidden size={18} />}
      value={theme}
      choices={THEMES.map((choice) => ({ value: choice, label: t(THEME_LABELS[choice]) }))}
      onChoose={chooseTheme}
    />
  )
}
