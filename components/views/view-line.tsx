// One kept list: its name, how much it holds, what is new in it, and what can be done with it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { ActButton } from '@/components/ui/act-button'
import type { SavedView, ViewCount } from '@/lib/records/overview'
import { RenameView } from './rename-view'
import { viewHref } from './view-address'
import { ViewCounts } from './view-counts'
import type { ViewSteps } from './view-steps'

type Props = { view: SavedView; counts: Promise<ViewCount>; upTo: string | null; steps: ViewSteps }

export function ViewLine({ view, counts, upTo, steps }: Props) {
  const t = useTranslations('views')
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-line border-b py-4">
      <div className="min-w-0">
        <h2>
          <Link href={viewHref(view)} className="font-serif text-quote link-quiet">
            {view.name}
          </Link>
        </h2>
        <div className="mt-1 flex flex-wrap items-baseline gap-x-3 text-small">
          {view.path === '/compare' && <span className="text-soft">{t('comparison')}</span>}
          <Suspense fallback={<span className="text-faint">{t('counting')}</span>}>
            <ViewCounts view={view} counts={counts} upTo={upTo} seen={steps.seen} />
          </Suspense>
        </div>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-5 text-small">
        <RenameView view={view} rename={steps.rename} />
        <ActButton
          act={steps.remove}
          fields={{ id: String(view.id) }}
          label={`${t('delete')}: ${view.name}`}
          look="min-h-6 text-soft link"
        >
          {t('delete')}
        </ActButton>
      </div>
    </li>
  )
}
