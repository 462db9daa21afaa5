// The order of the rows.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { COMPARE_SORTS, type CompareParams, type CompareSort, compareHref } from '@/lib/compare-params'

/** What the message calls each order: a leading minus cannot stand in its choices. */
const LABELS = { date: 'date', '-date': 'newest', '-reports': 'reports' } as const satisfies Record<CompareSort, string>

export function SortNav({ params }: { params: CompareParams }) {
  const t = useTranslations('compare')
  return (
    <nav aria-label={t('order')} data-print="hide" className="text-small">
      <ul className="flex flex-wrap gap-x-4">
        {COMPARE_SORTS.map((sort) => (
          <li key={sort}>
            <Link
              href={compareHref({ ...params, sort, page: 1 })}
              scroll={false}
              aria-current={params.sort === sort ? 'true' : undefined}
              className="text-soft link aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t('sort', { sort: LABELS[sort] })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
