// Some of many: what is read at a glance, and the rest under a line that says how much it is.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

const SHORT = 8
/** Folding fewer than this away costs more room than it saves. */
const FEWEST = 3

type Props<T> = {
  all: readonly T[]
  /** How many are read at a glance. */
  short?: number
  /** Draws some of them; `isRest` of those that are folded away. */
  children: (some: readonly T[], isRest: boolean) => ReactNode
}

export function Folded<T>({ all, short = SHORT, children }: Props<T>) {
  const t = useTranslations('ui')
  const shown = all.length < short + FEWEST ? all.length : short
  const rest = all.slice(shown)
  return (
    <>
      {children(all.slice(0, shown), false)}
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit text-small text-soft link">{t('more', { count: rest.length })}</summary>
          {children(rest, true)}
        </details>
      )}
    </>
  )
}
