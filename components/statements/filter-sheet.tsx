'use client'
// The filters where there is no room beside the list.
import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatCount, formatCounted } from '@/components/ui/figure'
import { Sheet } from '@/components/ui/sheet'

export function FilterSheet({ count, total, children }: { count: number; total: number; children: ReactNode }) {
  return (
    <div className="xl:hidden" data-print="hide">
      <Sheet
        title="Filters"
        triggerClass="button"
        trigger={
          <>
            <SlidersHorizontal aria-hidden size={16} /> Filters
            {count > 0 && <span className="text-accent">{formatCount(count)}</span>}
          </>
        }
        done={`Show ${formatCounted(total, 'statement')}`}
      >
        {children}
      </Sheet>
    </div>
  )
}
