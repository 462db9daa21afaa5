// What the palette offers for the words typed so far.
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ChooseLanguage } from '@/components/layout/language-menu'
import { chooseTheme, THEME_LABELS, THEMES } from '@/components/layout/theme'
import { showOverlay } from '@/components/shortcuts/overlay'
import { PLACES } from '@/components/shortcuts/places'
import { registered } from '@/components/shortcuts/registry'
import { statementsHref } from '@/components/statements/statement-address'
import { LOCALE_NAMES, LOCALES } from '@/i18n/locales'
import { fold } from '@/lib/engine/text/fold'
import type { NamedPlaces } from '@/lib/records/overview'
import { type PaletteGroup, type PaletteItem, withoutRepeats } from './palette-item'
import { recentPlaces } from './recent-places'

/** Whether every word typed begins a word of the label. */
function matches(label: string, words: string[]): boolean {
  const parts = fold(label).split(/[^\p{L}\p{N}]+/u)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}

const place = (label: string, href: string, note?: string | null): PaletteItem => ({
  ...{ id: href, label, href },
  ...(note && { note }),
})

export function usePaletteGroups(
  typed: string,
  places: NamedPlaces | null,
  chooseLanguage: ChooseLanguage,
): PaletteGroup[] {
  const t = useTranslations('palette')
  const ofShortcuts = useTranslations('shortcuts')
  const ofLayout = useTranslations('layout')
  return useMemo(() => {
    const words = fold(typed).split(/\s+/u).filter(Boolean)
    const fitting = (items: PaletteItem[]) => items.filter(({ label }) => matches(label, words))
    const pages = PLACES.map(({ keys, name, href }) => ({ ...place(ofShortcuts(name), href), keys }))
    const actions: PaletteItem[] = [
      ...registered()
        .filter(({ scope }) => scope === 'page')
        .map(({ keys, label, run }) => ({ id: `do ${keys}`, label, keys, run })),
      ...THEMES.map((theme) => ({
        id: `theme ${theme}`,
        label: t('theme', { name: ofLayout(THEME_LABELS[theme]) }),
        run: () => chooseTheme(theme),
      })),
      ...LOCALES.map((locale) => ({
        id: `language ${locale}`,
        label: t('language', { name: LOCALE_NAMES[locale] }),
        run: () => void chooseLanguage(locale),
      })),
      { id: 'help', label: ofShortcuts('help'), keys: '?', run: () => showOverlay('help') },
    ]
    const group = {
      pages: { value: t('pages'), items: fitting(pages) },
      views: { value: t('views'), items: (places?.views ?? []).map(({ name, href }) => place(name, href)) },
      actions: { value: t('actions'), items: fitting(actions) },
    }
    if (words.length === 0) {
      const recent = { value: t('recent'), items: recentPlaces().map(({ id, label }) => place(label, id)) }
      return withoutRepeats([recent, group.views, group.pages, group.actions])
    }
    const speakers = (places?.speakers ?? []).map(({ slug, name, alsoAs }) => place(name, `/speakers/${slug}`, alsoAs))
    const outlets = (places?.outlets ?? []).map(({ slug, name }) => place(name, `/outlets/${slug}`))
    const search = place(t('search', { words: typed.trim() }), statementsHref({ q: typed.trim() }))
    return withoutRepeats([
      group.pages,
      group.views,
      { value: t('speakers'), items: speakers },
      { value: t('outlets'), items: outlets },
      group.actions,
      { value: t('statements'), items: [search] },
    ])
  }, [typed, places, chooseLanguage, t, ofShortcuts, ofLayout])
}
