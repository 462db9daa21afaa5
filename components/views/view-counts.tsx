// How much a kept list holds, and what of it came in since it was marked as seen.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { use } from 'react'
import { Moment } from '@/components/ui/moment'
import type { SavedView, ViewCount } from '@/lib/records/overview'
import { MarkSeen } from './mark-seen'
import { freshHref } from './view-address'
import type { ViewStep } from './view-steps'

type Props = { view: SavedView; counts: Promise<ViewCount>; upTo: string | null; seen: ViewStep }

export function ViewCounts({ view, counts, upTo, seen }: Props) {
  const t = useTranslations('views')
  const { total, fresh } = use(counts)
  const since = view.seen && <Moment value={view.seen.at} />
  return (
    <>
      <span className="text-soft tabular-nums">{t('total', { count: total })}</span>
      {view.seen && (
        <span className="tabular-nums">
          {fresh ? (
            <Link href={freshHref(view, view.seen.upTo)} className="font-medium text-accent link">
              {t.rich('fresh', { count: fresh, since: () => since })}
            </Link>
          ) : (
            <span className="text-soft">{t.rich('nothingFresh', { since: () => since })}</span>
          )}
        </span>
      )}
      {upTo && <MarkSeen seen={seen} view={view} upTo={upTo} isNeeded={fresh !== 0} />}
    </>
  )
}
