'use client'
// The keys of every page, and the windows they open; these are fetched when they are first asked for.
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { showOverlay, useOverlay } from './overlay'
import { useShortcuts } from './use-shortcuts'

const ShortcutHelp = dynamic(() => import('./shortcut-help').then((module) => module.ShortcutHelp), { ssr: false })

const close = () => showOverlay(null)

const PLACES = [
  { keys: 'g h', name: 'goOverview', href: '/' },
  { keys: 'g s', name: 'goStatements', href: '/statements' },
  { keys: 'g p', name: 'goSpeakers', href: '/speakers' },
  { keys: 'g o', name: 'goOutlets', href: '/outlets' },
  { keys: 'g c', name: 'goCompare', href: '/compare' },
  { keys: 'g u', name: 'goSources', href: '/sources' },
  { keys: 'g a', name: 'goAdd', href: '/ingest' },
] as const

export function SiteShortcuts() {
  const t = useTranslations('shortcuts')
  const router = useRouter()
  const overlay = useOverlay()
  useShortcuts([{ keys: '?', label: t('help'), run: () => showOverlay('help') }], 'everywhere')
  useShortcuts(
    PLACES.map(({ keys, name, href }) => ({ keys, label: t(name), run: () => router.push(href) })),
    'go',
  )
  return overlay === 'help' && <ShortcutHelp onClose={close} />
}
