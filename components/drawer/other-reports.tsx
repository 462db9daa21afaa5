// Who else reports the same utterance, each with its own words.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { OutletName } from '@/components/statements/chain'
import { placeInArticle } from '@/components/statements/place-link'
import { StatementText } from '@/components/statements/statement-text'
import { Day } from '@/components/ui/day'
import type { StatementEvidence } from '@/lib/records/statements'

export function OtherReports({ evidence: { statement, reports, reportCount } }: { evidence: StatementEvidence }) {
  const t = useTranslations('drawer')
  if (reportCount === 0) return null
  return (
    <section className="mt-8 border-line border-t pt-4">
      <h3 className="column-label mb-1">{t('otherReports', { count: reportCount })}</h3>
      <ul>
        {reports.map((report) => (
          <li key={report.id} className="border-line border-b py-3 last:border-b-0">
            <p className="flex flex-wrap gap-x-3 text-small text-soft *:max-w-full *:min-w-0">
              <OutletName statement={report} />
              <Day value={report.article.publishedOn} />
              <Link href={placeInArticle(report)} className="link">
                {t('inPlace')}
              </Link>
            </p>
            <div className="mt-1 pl-2">
              <StatementText statement={report} />
            </div>
          </li>
        ))}
      </ul>
      {reportCount > reports.length && (
        <Link href={`/statements/${encodeURIComponent(statement.id)}`} className="text-small text-accent link">
          {t('allReports', { count: reportCount })}
        </Link>
      )}
    </section>
  )
}
