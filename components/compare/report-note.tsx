// One report in a cell: its words as printed, what kind of report it is, the way it came, and what changed in it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Chain } from '@/components/statements/chain'
import { KindLabel } from '@/components/statements/kind-label'
import { PlaceNotes, placeInArticle } from '@/components/statements/place-link'
import { StatementText } from '@/components/statements/statement-text'
import { Day } from '@/components/ui/day'
import { useVersionWhy } from '@/components/utterances/version-why'
import type { CompareBy } from '@/lib/compare-params'
import type { ComparedReport } from '@/lib/records/compare'
import { DriftNote } from './drift-note'

type Props = { report: ComparedReport; by: CompareBy; fromLanguage: string }

export function ReportNote({ report, by, fromLanguage }: Props) {
  const t = useTranslations('compare')
  const labels = useTranslations('labels')
  const why = useVersionWhy()
  const { statement, earliest, mostLiteral, sameCopyAs } = report
  const { article, relays } = statement
  return (
    <div className={sameCopyAs === null ? '' : 'text-soft'}>
      <StatementText statement={statement} />
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2.5 text-small text-soft *:max-w-full">
        <KindLabel kind={statement.kind} />
        {by !== 'outlet' && <span>{article.outlet?.name ?? labels('outletUnknown')}</span>}
        <Link href={placeInArticle(statement)} title={article.title} className="link">
          {t.rich('placeOn', {
            hidden: (words) => <span className="sr-only">{words}</span>,
            day: () => <Day value={article.publishedOn} />,
          })}
        </Link>
        {mostLiteral !== null && <Mark word={t('mostLiteral')} why={why.mostLiteral(mostLiteral)} />}
        {earliest !== null && <Mark word={t('earliest')} why={why.earliest(earliest)} />}
        {sameCopyAs !== null && <span>{t('sameCopy', { outlet: sameCopyAs || labels('outletUnknown') })}</span>}
      </p>
      {relays.length > 0 && (
        <p className="text-small text-soft">
          <Chain statement={statement} />
        </p>
      )}
      <DriftNote report={report} fromLanguage={fromLanguage} />
      <div className="text-small empty:hidden *:ml-0">
        <PlaceNotes statement={statement} />
      </div>
    </div>
  )
}

const Mark = ({ word, why }: { word: string; why: string }) => (
  <span title={why} className="font-medium whitespace-nowrap text-accent">
    {word}
  </span>
)
