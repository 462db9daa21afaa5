'use client'
// The way to the palette for whoever does not know its keys yet.
import { Command } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Keys } from '@/components/shortcuts/keys'
import { showOverlay } from '@/components/shortcuts/overlay'

export function PaletteButton() {
  const t = useTranslations('palette')
  return (
    <button
      type="button"
      aria-label={t('open')}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => showOverlay('palette')}
      className="hidden h-10 shrink-0 items-center gap-1.5 rounded-[3px] px-2.5 text-soft hover:text-accent sm:flex"
    >
      <Command aria-hidden size={17} />
      <span aria-hidden className="hidden 2xl:block">
        <Keys keys="Mod+k" />
      </span>
    </button>
  )
}
