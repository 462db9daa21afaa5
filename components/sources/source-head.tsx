// The head of the ledger: how much of what was said rests on somebody without a name.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { statementsHref } from '@/components/statements/statement-address'
import { PageHead } from '@/components/ui/page-head'
import { useFormat } from '@/components/ui/use-format'
import type { StatementParams } from '@/lib/list-params'
import type { SourceLedger } from '@/lib/records/sources'
import { sideOf, unnamedHref } from './source-address'

export function SourceHead({ ledger, params }: { ledger: SourceLedger; params: StatementParams }) {
  const t = useTranslations('sources')
  const format = useFormat()
  const { unnamed, statements } = ledger
  return (
    <PageHead title={t('title')}>
      {t.rich('head', {
        unnamed: (words) => (
          <Link href={unnamedHref(params)} className="text-accent tabular-nums link">
            {words}
          </Link>
        ),
        all: (words) => (
          <Link href={statementsHref(sideOf(params, 'all'))} className="tabular-nums link">
            {words}
          </Link>
        ),
        count: unnamed,
        statements,
        share: format.share(unnamed, statements),
      })}
    </PageHead>
  )
}
