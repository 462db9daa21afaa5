'use client'
// The filters where they have no room beside what they filter.
import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatCount } from '@/components/ui/figure'
import { Sheet } from '@/components/ui/sheet'

/** `count`: filters in force; `done`: what the button that closes it says. */
type Props = { count: number; done: string; children: ReactNode }

export function FilterSheet({ count, done, children }: Props) {
  return (
    <div data-print="hide">
      <Sheet
        title="Filters"
        triggerClass="button"
        trigger={
          <>
            <SlidersHorizontal aria-hidden size={16} /> Filters
            {count > 0 && <span className="text-accent">{formatCount(count)}</span>}
          </>
        }
        done={done}
      >
        {children}
      </Sheet>
    </div>
  )
}
