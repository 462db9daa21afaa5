// The head of the ledger: how much of what was said rests on somebody without a name.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCount, formatCounted, formatShare } from '@/components/ui/figure'
import { PageHead } from '@/components/ui/page-head'
import type { StatementParams } from '@/lib/list-params'
import type { SourceLedger } from '@/lib/records'
import { sideOf, unnamedHref } from './source-address'

export function SourceHead({ ledger, params }: { ledger: SourceLedger; params: StatementParams }) {
  const { unnamed, statements } = ledger
  return (
    <PageHead title="Unnamed sources">
      <Link href={unnamedHref(params)} className="text-accent tabular-nums link">
        {formatCount(unnamed)}
      </Link>{' '}
      of{' '}
      <Link href={statementsHref(sideOf(params, 'all'))} className="tabular-nums link">
        {formatCounted(statements, 'statement')}
      </Link>{' '}
      ({formatShare(unnamed, statements)}) {unnamed === 1 ? 'rests' : 'rest'} on a source the article does not name.
    </PageHead>
  )
}
