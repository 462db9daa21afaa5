'use client'
// The filters where they have no room beside what they filter.
import { SlidersHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { useFormat } from '@/components/ui/use-format'

/** `count`: filters in force; `done`: what the button that closes it says. */
type Props = { count: number; done: string; children: ReactNode }

export function FilterSheet({ count, done, children }: Props) {
  const t = useTranslations('filters')
  const format = useFormat()
  return (
    <div data-print="hide">
      <Sheet
        title={t('filters')}
        triggerClass="button"
        trigger={
          <>
            <SlidersHorizontal aria-hidden size={16} /> {t('filters')}
            {count > 0 && <span className="text-accent">{format.count(count)}</span>}
          </>
        }
        done={done}
      >
        {children}
      </Sheet>
    </div>
  )
}
