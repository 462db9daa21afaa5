'use client'
// Keys as they are printed on keyboards.
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { useInBrowser } from '@/components/ui/use-in-browser'

const NAMED = ['Enter', 'Shift'] as const
const SIGNS: Record<string, string> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}
const KEY = 'rounded-[3px] border border-line-strong px-1.5 py-px font-sans text-tiny text-soft'

const isMac = () => /Mac|iP(hone|ad)/.test(navigator.platform)

/** `keys` as shortcuts name them: `g s`, `Mod+k`. */
export function Keys({ keys }: { keys: string }) {
  const t = useTranslations('shortcuts')
  const mod = useInBrowser(isMac, () => false) ? '⌘' : 'Ctrl'
  const name = (key: string) => {
    const named = NAMED.find((known) => known === key)
    if (named) return t(`key${named}`)
    return key === 'Mod' ? mod : (SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key))
  }
  return (
    <span className="inline-flex shrink-0 items-center gap-1 whitespace-nowrap">
      {keys.split(' ').map((stroke, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same key may be pressed twice
        <Fragment key={place}>
          {place > 0 && <span className="text-tiny text-faint">{t('then')}</span>}
          {stroke.split('+').map((key) => (
            <kbd key={key} className={KEY}>
              {name(key)}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
