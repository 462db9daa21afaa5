// How much of what was said the columns share, in a sentence.
import Link from 'next/link'
import { formatCount, formatCounted } from '@/components/ui/figure'
import { type CompareParams, compareHref } from '@/lib/compare-params'
import type { ComparedCounts } from '@/lib/records'

const NUMBERS = ['', '', 'both', 'all three', 'all four', 'all five', 'all six']
const WHERE: Record<CompareParams['by'], string> = {
  outlet: 'run by',
  language: 'printed in',
  period: 'printed in',
}

type Props = { counts: ComparedCounts; params: CompareParams; columns: number }

export function SharedSentence({ counts, params, columns }: Props) {
  if (counts.all === 0) return null
  const whole = { ...params, ran: [], without: [], page: 1 }
  return (
    <>
      <Link href={compareHref({ ...whole, show: 'every' })} className="text-accent tabular-nums link">
        {formatCount(counts.every)}
      </Link>{' '}
      of{' '}
      <Link href={compareHref({ ...whole, show: 'all' })} className="tabular-nums link">
        {formatCounted(counts.all, 'utterance')}
      </Link>{' '}
      {counts.every === 1 ? 'was' : 'were'} {WHERE[params.by]} {NUMBERS[columns]}
      {columns > 2 && (
        <>
          ,{' '}
          <Link href={compareHref({ ...whole, show: 'shared' })} className="tabular-nums link">
            {formatCount(counts.shared)}
          </Link>{' '}
          {params.by === 'outlet' ? 'by' : 'in'} at least two
        </>
      )}
      .
    </>
  )
}
