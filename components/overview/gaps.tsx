// What is not known, counted: unknown is an answer, and each count leads to its statements.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCount } from '@/components/ui/figure'
import { type Counting, UNKNOWN } from '@/lib/list-params'
import type { Overview } from '@/lib/records'

type Props = { gaps: Overview['gaps']; counting: Counting }

export function Gaps({ gaps, counting }: Props) {
  const lines = [
    {
      label: 'Statements without a known speaker',
      count: gaps.unknownSpeaker,
      href: statementsHref({ ...counting, speaker: [UNKNOWN] }),
    },
    {
      label: 'Statements without a known outlet',
      count: gaps.unknownOutlet,
      href: statementsHref({ ...counting, outlet: [UNKNOWN] }),
    },
    {
      label: 'Statements without a known day',
      count: gaps.unknownDate,
      href: statementsHref({ ...counting, undated: true }),
    },
    {
      label: 'Statements whose evidence is broken',
      count: gaps.brokenEvidence,
      href: statementsHref({ ...counting, evidence: 'broken' }),
    },
    {
      label: 'Statements in articles marked for a look',
      count: gaps.toLookAt,
      href: statementsHref({ ...counting, look: true }),
    },
  ]
  return (
    <ul className="border-line border-t">
      {lines.map(({ label, count, href }) => (
        <li key={label} className="border-line border-b">
          {count > 0 ? (
            <Link href={href} className="group flex items-baseline justify-between gap-4 py-2 hover:text-accent">
              {label} <span className="text-soft tabular-nums group-hover:text-accent">{formatCount(count)}</span>
            </Link>
          ) : (
            <p className="flex items-baseline justify-between gap-4 py-2 text-faint">
              {label} <span>none</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
