// Which of the utterances are shown, where they are not all.
import Link from 'next/link'
import { type CompareParams, compareHref } from '@/lib/compare-params'
import type { ComparedColumn } from '@/lib/records'
import { columnName } from './column-name'
import { showLabel } from './show-label'

const LIST = new Intl.ListFormat('en')

/** The line above the matrix says what `show` leaves; on paper, and for single columns, this does. */
export function NarrowedNote({ params, columns }: { params: CompareParams; columns: ComparedColumn[] }) {
  const { by, show, ran, without } = params
  const named = (keys: string[]) =>
    LIST.format(columns.filter(({ key }) => keys.includes(key)).map((column) => columnName(by, column)))
  const parts = [
    ...(show === 'all' ? [] : [showLabel(show, by, columns.length)]),
    ...(ran.length > 0 ? [`in ${named(ran)}`] : []),
    ...(without.length > 0 ? [`missing from ${named(without)}`] : []),
  ]
  if (parts.length === 0) return null
  const isOnScreen = ran.length + without.length > 0
  return (
    <p className={`text-small text-soft ${isOnScreen ? '' : 'hidden print:block'}`}>
      Of all utterances only those {LIST.format(parts)}.{' '}
      <Link
        href={compareHref({ ...params, show: 'all', ran: [], without: [], page: 1 })}
        data-print="hide"
        className="link"
      >
        Show all
      </Link>
    </p>
  )
}
