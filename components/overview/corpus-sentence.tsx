// What the corpus holds, in one sentence; each figure leads to what it counts.
import Link from 'next/link'
import { DayRange } from '@/components/ui/day'
import { formatCounted } from '@/components/ui/figure'
import type { Overview } from '@/lib/records'

const figure =
  'text-accent underline decoration-1 decoration-accent/30 underline-offset-[0.18em] hover:decoration-accent'

export function CorpusSentence({ overview }: { overview: Overview }) {
  return (
    <p className="max-w-[30em] font-serif text-lede font-[380] tracking-[-0.008em]">
      <Link href="/statements" className={figure}>
        {formatCounted(overview.statements, 'statement')}
      </Link>{' '}
      by{' '}
      <Link href="/speakers" className={figure}>
        {formatCounted(overview.speakers, 'speaker')}
      </Link>
      , found in {formatCounted(overview.articles, 'article')} from{' '}
      <Link href="/outlets" className={figure}>
        {formatCounted(overview.outlets, 'outlet')}
      </Link>
      {overview.firstOn && (
        <>
          , published <DayRange from={overview.firstOn} to={overview.lastOn} />
        </>
      )}
      .
    </p>
  )
}
