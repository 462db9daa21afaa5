// Why a cell is blank: other coverage that day, none, or nobody can tell.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { useFormat } from '@/components/ui/use-format'
import type { CompareParams } from '@/lib/compare-params'
import type { Blank, ComparedColumn } from '@/lib/records/compare'
import { coverageHref } from './compare-address'

type Props = { blank: Blank; column: ComparedColumn; params: CompareParams }

export function BlankNote({ blank, column, params }: Props) {
  const t = useTranslations('compare')
  if (blank.why === 'nothing')
    return <span className="text-faint">{t(params.by === 'period' ? 'nothingTheseDays' : 'nothingThatDay')}</span>
  if (blank.why === 'unknown' && blank.of === 'row') return <span className="text-faint">{t('cannotTellRow')}</span>
  if (blank.why === 'unknown')
    return (
      <span className="text-faint">
        {t.rich(blank.statements > 0 ? 'cannotTellWith' : 'cannotTellWithout', {
          articles: blank.articles,
          statements: blank.statements,
          link: (statements) => (
            <Link href={coverageHref(params, column, 'undated')} className="link">
              {statements}
            </Link>
          ),
        })}
      </span>
    )
  const days = blank.days.map((covered, index) => (
    <Fragment key={covered.day}>
      {index > 0 && ', '}
      <Covered covered={covered} column={column} params={params} />
    </Fragment>
  ))
  return <span className="text-soft">{t.rich('notThisBut', { days: () => days })}</span>
}

type CoveredProps = Omit<Props, 'blank'> & { covered: Extract<Blank, { why: 'other' }>['days'][number] }

/** What else there was: on a day, or in all the days of the column. */
function Covered({ covered: { day, articles, statements }, column, params }: CoveredProps) {
  const t = useTranslations('compare')
  const format = useFormat()
  return t.rich(day === null ? 'inTheseDays' : 'onDay', {
    day: day === null ? '' : format.day(day),
    what: () =>
      statements > 0 ? (
        <Link href={coverageHref(params, column, day)} className="link">
          {t('otherStatements', { count: statements })}
        </Link>
      ) : (
        t('articlesWithout', { count: articles })
      ),
  })
}
