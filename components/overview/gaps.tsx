// What is not known, or waits for a person, counted: each count leads to what it counts.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { statementsHref } from '@/components/statements/statement-address'
import { useFormat } from '@/components/ui/use-format'
import { type Counting, UNKNOWN } from '@/lib/list-params'
import type { Overview } from '@/lib/records/overview'

type Props = { overview: Pick<Overview, 'gaps' | 'waiting'>; counting: Counting }

const linesOf = ({ overview: { gaps, waiting }, counting }: Props) =>
  [
    {
      name: 'unknownSpeaker',
      count: gaps.unknownSpeaker,
      href: statementsHref({ ...counting, speaker: [UNKNOWN] }),
    },
    { name: 'unknownOutlet', count: gaps.unknownOutlet, href: statementsHref({ ...counting, outlet: [UNKNOWN] }) },
    { name: 'unknownDay', count: gaps.unknownDate, href: statementsHref({ ...counting, undated: true }) },
    { name: 'brokenEvidence', count: gaps.brokenEvidence, href: statementsHref({ ...counting, evidence: 'broken' }) },
    { name: 'toLookAt', count: gaps.toLookAt, href: statementsHref({ ...counting, look: true }) },
    { name: 'suggestions', count: waiting.suggestions, href: '/decisions' },
    { name: 'failed', count: waiting.failed, href: '/ingest' },
  ] as const

export function Gaps(props: Props) {
  const t = useTranslations('overview')
  const format = useFormat()
  return (
    <ul className="border-line border-t">
      {linesOf(props).map(({ name, count, href }) => (
        <li key={name} className="border-line border-b">
          {count > 0 ? (
            <Link href={href} className="group flex items-baseline justify-between gap-4 py-2 hover:text-accent">
              {t(name)} <span className="text-soft tabular-nums group-hover:text-accent">{format.count(count)}</span>
            </Link>
          ) : (
            <p className="flex items-baseline justify-between gap-4 py-2 text-faint">
              {t(name)} <span className="tabular-nums">{format.count(count)}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
