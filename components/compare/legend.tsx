// What the matrix counts, what its marks mean, and which of three things a blank says.
import { useTranslations } from 'next-intl'
import type { CompareParams } from '@/lib/compare-params'

export function Legend({ params }: { params: CompareParams }) {
  const t = useTranslations('compare')
  const isPeriod = params.by === 'period'
  return (
    <details className="mt-8 border-line border-t py-3 text-small text-soft print:hidden">
      <summary className="w-fit link">{t('howToRead')}</summary>
      <dl className="mt-4 grid max-w-[60rem] gap-x-6 gap-y-2 sm:grid-cols-[11rem_1fr] [&_dt]:text-ink">
        <dt>{t('legendRow')}</dt>
        <dd>{t('legendRowIs')}</dd>
        <dt>{t(isPeriod ? 'legendNotThisPeriod' : 'legendNotThis')}</dt>
        <dd>{t(isPeriod ? 'legendNotThisPeriodIs' : 'legendNotThisIs')}</dd>
        <dt>{t(isPeriod ? 'nothingTheseDays' : 'nothingThatDay')}</dt>
        <dd>{t('legendNothingIs')}</dd>
        <dt>{t('legendCannotTell')}</dt>
        <dd>{t('legendCannotTellIs')}</dd>
        <dt>{t('legendMarks')}</dt>
        <dd>{t('legendMarksAre')}</dd>
        <dt>{t('legendChanges')}</dt>
        <dd>{t('legendChangesIs')}</dd>
        <dt>{t('legendCopies')}</dt>
        <dd>{t(params.filters.copies === 'once' ? 'legendCopiesOnce' : 'legendCopiesEach')}</dd>
      </dl>
    </details>
  )
}
