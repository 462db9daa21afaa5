// How much of what was said the columns share, in a sentence.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type CompareParams, type CompareShow, compareHref } from '@/lib/compare-params'
import type { ComparedCounts } from '@/lib/records/compare'

type Props = { counts: ComparedCounts; params: CompareParams; columns: number }

export function SharedSentence({ counts, params, columns }: Props) {
  const t = useTranslations('compare')
  if (counts.all === 0) return null
  const to =
    (show: CompareShow, look = '') =>
    (count: ReactNode) => (
      <Link
        href={compareHref({ ...params, ran: [], without: [], page: 1, show })}
        className={`${look} tabular-nums link`}
      >
        {count}
      </Link>
    )
  return t.rich('shared', {
    every: counts.every,
    all: counts.all,
    shared: counts.shared,
    by: params.by,
    columns,
    everyLink: to('every', 'text-accent'),
    allLink: to('all'),
    sharedLink: to('shared'),
  })
}
