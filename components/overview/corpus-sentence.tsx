// What the corpus holds, in one sentence; each figure leads to what it counts.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { speakersHref } from '@/components/speakers/speaker-address'
import { statementsHref } from '@/components/statements/statement-address'
import { DayRange } from '@/components/ui/day'
import type { Counting } from '@/lib/list-params'
import type { Overview } from '@/lib/records/overview'

const figure =
  'text-accent underline decoration-1 decoration-accent/30 underline-offset-[0.18em] hover:decoration-accent'

type Props = { overview: Overview; counting: Counting }

export function CorpusSentence({ overview, counting }: Props) {
  const t = useTranslations('overview')
  const { statements, speakers, articles, outlets, firstOn, lastOn } = overview
  const to = (href: string) => (words: ReactNode) => (
    <Link href={href} className={figure}>
      {words}
    </Link>
  )
  return (
    <p className="max-w-[30em] font-serif text-lede font-[380] tracking-[-0.008em]">
      {t.rich('holds', {
        ...{ statements, speakers, articles, outlets },
        toStatements: to(statementsHref(counting)),
        toSpeakers: to(speakersHref(counting)),
        toOutlets: to('/outlets'),
      })}
      {firstOn && t.rich('published', { days: () => <DayRange from={firstOn} to={lastOn} /> })}
      {counting.copies === 'once' && t('copiesOnce')}.
    </p>
  )
}
