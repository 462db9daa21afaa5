// Which of the utterances are shown, where they are not all.
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type CompareParams, compareHref } from '@/lib/compare-params'
import type { ComparedColumn } from '@/lib/records/compare'
import { useColumnName } from './column-name'

/** The line above the matrix says what `show` leaves; on paper, and for single columns, this does. */
export function NarrowedNote({ params, columns }: { params: CompareParams; columns: ComparedColumn[] }) {
  const t = useTranslations('compare')
  const nameOf = useColumnName()
  const list = new Intl.ListFormat(useLocale())
  const { by, show, ran, without } = params
  const named = (keys: string[]) =>
    list.format(columns.filter(({ key }) => keys.includes(key)).map((column) => nameOf(by, column)))
  const parts = [
    ...(show === 'all' ? [] : [t('showLabel', { show, by, columns: columns.length })]),
    ...(ran.length > 0 ? [t('inColumns', { names: named(ran) })] : []),
    ...(without.length > 0 ? [t('missingFrom', { names: named(without) })] : []),
  ]
  if (parts.length === 0) return null
  const isOnScreen = ran.length + without.length > 0
  return (
    <p className={`text-small text-soft ${isOnScreen ? '' : 'hidden print:block'}`}>
      {t('narrowed', { which: list.format(parts) })}{' '}
      <Link
        href={compareHref({ ...params, show: 'all', ran: [], without: [], page: 1 })}
        data-print="hide"
        className="link"
      >
        {t('showAll')}
      </Link>
    </p>
  )
}
