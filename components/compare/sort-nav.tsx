// The order of the rows.
import Link from 'next/link'
import { COMPARE_SORTS, type CompareParams, type CompareSort, compareHref } from '@/lib/compare-params'

const LABELS: Record<CompareSort, string> = {
  date: 'oldest first',
  '-date': 'newest first',
  '-reports': 'most widely run first',
}

export function SortNav({ params }: { params: CompareParams }) {
  return (
    <nav aria-label="Order" data-print="hide" className="text-small">
      <ul className="flex flex-wrap gap-x-4">
        {COMPARE_SORTS.map((sort) => (
          <li key={sort}>
            <Link
              href={compareHref({ ...params, sort, page: 1 })}
              scroll={false}
              aria-current={params.sort === sort ? 'true' : undefined}
              className="text-soft link aria-[current]:text-ink aria-[current]:no-underline"
            >
              {LABELS[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
