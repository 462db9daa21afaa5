'use client'
// The keys of every page, and the windows they open; these are fetched when they are first asked for.
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { keepTyped } from '@/components/palette/typed-ahead'
import { showOverlay, useOverlay } from '@/components/shortcuts/overlay'
import { PLACES } from '@/components/shortcuts/places'
import { useShortcuts } from '@/components/shortcuts/use-shortcuts'
import { fetchedLater } from '@/components/ui/fetched-later'
import type { ChooseLanguage } from './language-menu'

const ShortcutHelp = fetchedLater(() =>
  import('@/components/shortcuts/shortcut-help').then(({ ShortcutHelp }) => ShortcutHelp),
)
const Palette = fetchedLater(() => import('@/components/palette/palette').then(({ Palette }) => Palette))

const close = () => showOverlay(null)

export function SiteShortcuts({ chooseLanguage }: { chooseLanguage: ChooseLanguage }) {
  const t = useTranslations('shortcuts')
  const router = useRouter()
  const overlay = useOverlay()
  useShortcuts(
    [
      {
        keys: 'Mod+k',
        label: t('palette'),
        run: () => {
          keepTyped()
          showOverlay('palette')
        },
      },
      { keys: '?', label: t('help'), run: () => showOverlay('help') },
    ],
    'everywhere',
  )
  useShortcuts(
    PLACES.map(({ keys, name, href }) => ({ keys, label: t(name), run: () => router.push(href) })),
    'go',
  )
  if (overlay === 'help') return <ShortcutHelp onClose={close} />
  return overlay === 'palette' && <Palette chooseLanguage={chooseLanguage} onClose={close} />
}
