// That other articles report the same utterance, and the way to all its reports.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { StatementRow } from '@/lib/records/statements'

/** `isNamed`: where nothing around it says what is counted. */
export function ReportsLink({
  statement: { id, reports },
  isNamed = false,
}: {
  statement: StatementRow
  isNamed?: boolean
}) {
  const t = useTranslations('statements')
  if (reports === 0) return null
  return (
    <Link
      href={`/statements/${encodeURIComponent(id)}`}
      title={t('otherReportsHint')}
      className="whitespace-nowrap text-faint link"
    >
      {t(isNamed ? 'namedReports' : 'countReports', { count: reports })}
    </Link>
  )
}
