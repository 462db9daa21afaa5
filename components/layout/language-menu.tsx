'use client'
// Chooses the interface language; the page stays where it is and is read again in the other words.
import { Languages } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { ChoiceMenu } from '@/components/ui/choice-menu'
import { LOCALE_NAMES, LOCALES, type Locale } from '@/i18n/locales'

export type ChooseLanguage = (language: Locale) => Promise<void>

const CHOICES = LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale], lang: locale }))

export function LanguageMenu({ choose }: { choose: ChooseLanguage }) {
  const t = useTranslations('layout')
  const locale = useLocale()
  const [isPending, startTransition] = useTransition()
  return (
    <ChoiceMenu
      label={t('language')}
      icon={<Languages aria-hidden size={18} />}
      value={locale}
      choices={CHOICES}
      isPending={isPending}
      onChoose={(language) => startTransition(() => choose(language))}
    />
  )
}
