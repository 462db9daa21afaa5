// Why a cell is blank: other coverage that day, none, or nobody can tell.
import Link from 'next/link'
import { Fragment } from 'react'
import { formatDay } from '@/components/ui/day'
import { formatCounted } from '@/components/ui/figure'
import type { CompareParams } from '@/lib/compare-params'
import type { Blank, ComparedColumn } from '@/lib/records'
import { coverageHref } from './compare-address'

type Props = { blank: Blank; column: ComparedColumn; params: CompareParams }

export function BlankNote({ blank, column, params }: Props) {
  if (blank.why === 'nothing')
    return <span className="text-faint">Nothing {params.by === 'period' ? 'in these days' : 'that day'}</span>
  if (blank.why === 'unknown' && blank.of === 'row')
    return <span className="text-faint">Cannot tell: not all days of this row are known</span>
  if (blank.why === 'unknown')
    return (
      <span className="text-faint">
        Cannot tell: {formatCounted(blank.articles, 'article')} of unknown day
        {blank.statements > 0 ? (
          <>
            {' '}
            with{' '}
            <Link href={coverageHref(params, column, 'undated')} className="link">
              {formatCounted(blank.statements, 'statement')}
            </Link>
          </>
        ) : (
          ' without a statement'
        )}
      </span>
    )
  return (
    <span className="text-soft">
      Not this, but{' '}
      {blank.days.map(({ day, articles, statements }, index) => (
        <Fragment key={day}>
          {index > 0 && ', '}
          {statements > 0 ? (
            <Link href={coverageHref(params, column, day)} className="link">
              {formatCounted(statements, 'other statement')}
            </Link>
          ) : (
            `${formatCounted(articles, 'article')} without a statement`
          )}
          {day === null ? ' in these days' : ` on ${formatDay(day)}`}
        </Fragment>
      ))}
    </span>
  )
}
