// The lists kept under a name, each with what is new in it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'
import { useFormat } from '@/components/ui/use-format'
import { freshHref, viewHref } from '@/components/views/view-address'
import type { SavedView, ViewCount } from '@/lib/records/overview'

export type KeptView = { view: SavedView; counts: Promise<ViewCount> }

export function ViewNews({ views }: { views: KeptView[] }) {
  return (
    <ul className="border-line border-t">
      {views.map(({ view, counts }) => (
        <li key={view.id} className="flex items-baseline justify-between gap-4 border-line border-b py-2">
          <Link href={viewHref(view)} className="min-w-0 link-quiet">
            {view.name}
          </Link>
          <Suspense>
            <Fresh view={view} counts={counts} />
          </Suspense>
        </li>
      ))}
    </ul>
  )
}

function Fresh({ view, counts }: KeptView) {
  const t = useTranslations('overview')
  const format = useFormat()
  const { total, fresh } = use(counts)
  if (fresh === null || !view.seen) return <span className="text-soft tabular-nums">{format.count(total)}</span>
  if (fresh === 0) return <span className="text-faint">{t('nothingNew')}</span>
  return (
    <Link href={freshHref(view, view.seen.upTo)} className="whitespace-nowrap text-accent tabular-nums link-quiet">
      {t('new', { count: fresh })}
    </Link>
  )
}
