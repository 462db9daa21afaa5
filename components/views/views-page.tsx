// The lists kept under a name: each with how much it holds and what is new in it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PageHead } from '@/components/ui/page-head'
import type { SavedView, ViewCount } from '@/lib/records/overview'
import { DeletedNote } from './deleted-note'
import { ViewLine } from './view-line'
import type { ViewSteps } from './view-steps'

type Props = {
  /** Each list is shown at once, its counts as they come. */
  views: { view: SavedView; counts: Promise<ViewCount> }[]
  /** When the last article had come in; null where there is none. */
  upTo: string | null
  /** The list just deleted or put back. */
  done: SavedView | null
  steps: ViewSteps
  restore: ViewSteps['remove']
}

export function ViewsPage({ views, upTo, done, steps, restore }: Props) {
  const t = useTranslations('views')
  return (
    <div className="page">
      <PageHead title={t('title')}>
        <p>{t('intro')}</p>
      </PageHead>
      {done && <DeletedNote view={done} restore={restore} />}
      {views.length === 0 ? (
        <p className="max-w-[60ch] border-line border-t py-6 text-soft">
          {t.rich('none', {
            list: (words) => (
              <Link href="/statements" className="text-accent link">
                {words}
              </Link>
            ),
          })}
        </p>
      ) : (
        <ul className="border-line border-t">
          {views.map(({ view, counts }) => (
            <ViewLine key={view.id} view={view} counts={counts} upTo={upTo} steps={steps} />
          ))}
        </ul>
      )}
    </div>
  )
}
