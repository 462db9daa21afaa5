// What is not known, counted: unknown is an answer, and each count leads to its statements where a filter holds them.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCount } from '@/components/ui/figure'
import { UNKNOWN } from '@/lib/list-params'
import type { Overview } from '@/lib/records'

type Gap = { label: string; count: number; href: string | null }

export function Gaps({ gaps }: { gaps: Overview['gaps'] }) {
  const lines: Gap[] = [
    { label: 'Speaker unknown', count: gaps.unknownSpeaker, href: statementsHref({ speaker: [UNKNOWN] }) },
    { label: 'Outlet unknown', count: gaps.unknownOutlet, href: statementsHref({ outlet: [UNKNOWN] }) },
    { label: 'Publication day unknown', count: gaps.unknownDate, href: null },
    { label: 'Evidence broken', count: gaps.brokenEvidence, href: null },
  ]
  return (
    <ul className="border-line border-t">
      {lines.map(({ label, count, href }) => (
        <li key={label} className="flex items-baseline justify-between gap-4 border-line border-b py-2">
          {href && count > 0 ? (
            <>
              {label}
              <Link href={href} aria-label={`${label}: ${formatCount(count)} statements`} className="text-accent link">
                {formatCount(count)}
              </Link>
            </>
          ) : (
            <>
              <span className={count === 0 ? 'text-faint' : ''}>{label}</span>
              <span className={count === 0 ? 'text-faint' : ''}>{count === 0 ? 'none' : formatCount(count)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
