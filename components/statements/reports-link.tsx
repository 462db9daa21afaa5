// That other articles report the same utterance, and the way to all its reports.
import Link from 'next/link'
import { formatCount } from '@/components/ui/figure'
import type { StatementRow } from '@/lib/records'

/** `isNamed`: where nothing around it says what is counted. */
export function ReportsLink({
  statement: { id, reports },
  isNamed = false,
}: {
  statement: StatementRow
  isNamed?: boolean
}) {
  if (reports === 0) return null
  return (
    <Link
      href={`/statements/${encodeURIComponent(id)}`}
      title="All reports of this utterance: when, where and in which words"
      className="whitespace-nowrap text-faint link"
    >
      {isNamed
        ? `Other reports of this: ${formatCount(reports)}`
        : `${formatCount(reports)} other ${reports === 1 ? 'report' : 'reports'}`}
    </Link>
  )
}
