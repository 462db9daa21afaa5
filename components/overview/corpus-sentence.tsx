// What the corpus holds, in one sentence; each figure leads to what it counts.
import Link from 'next/link'
import { speakersHref } from '@/components/speakers/speaker-address'
import { statementsHref } from '@/components/statements/statement-address'
import { DayRange } from '@/components/ui/day'
import { formatCounted } from '@/components/ui/figure'
import type { Counting } from '@/lib/list-params'
import type { Overview } from '@/lib/records'

const figure =
  'text-accent underline decoration-1 decoration-accent/30 underline-offset-[0.18em] hover:decoration-accent'

type Props = { overview: Overview; counting: Counting }

export function CorpusSentence({ overview, counting }: Props) {
  return (
    <p className="max-w-[30em] font-serif text-lede font-[380] tracking-[-0.008em]">
      <Link href={statementsHref(counting)} className={figure}>
        {formatCounted(overview.statements, 'statement')}
      </Link>{' '}
      by{' '}
      <Link href={speakersHref(counting)} className={figure}>
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
      {counting.copies === 'once' && '; what copies share counts once'}.
    </p>
  )
}
