// The timeline in words: the same bars as rows.
import Link from 'next/link'
import { Fragment } from 'react'
import type { Timeline } from '@/components/charts/timeline-layout'
import { formatCount } from '@/components/ui/figure'
import { stretchName } from './timeline-words'

export type Days = { from: string; to: string }
/** Where the statements of some outlets are; nowhere when they are more outlets than a list can be held to. */
export type HrefOf = (outlets: string[], days: Days) => string | null

type Props = { timeline: Timeline; outlets: Map<string, string>; hrefOf: HrefOf }

export function TimelineTable({ timeline, outlets, hrefOf }: Props) {
  const { unit, whole } = timeline
  return (
    <details className="mt-3 text-small">
      <summary className="w-fit text-soft link">The same as a table</summary>
      <table className="mt-3 w-full max-w-4xl border-line border-t">
        <caption className="sr-only">Statements by publication day and outlet</caption>
        <thead>
          <tr className="border-line border-b text-left">
            <th scope="col" className="py-2 pr-5 font-[550] text-faint text-tiny">
              Published
            </th>
            <th scope="col" className="py-2 pr-5 text-right font-[550] text-faint text-tiny">
              Statements
            </th>
            <th scope="col" className="py-2 font-[550] text-faint text-tiny">
              Outlets
            </th>
          </tr>
        </thead>
        <tbody>
          {whole.marks.map(({ from, to, count, parts }) => (
            <tr key={from} className="border-line border-b align-baseline">
              <th scope="row" className="py-1.5 pr-5 text-left font-normal tabular-nums sm:whitespace-nowrap">
                {stretchName(unit, from)}
              </th>
              <td className="py-1.5 pr-5 text-right tabular-nums">
                <Leading href={hrefOf(whole.series, { from, to })}>{formatCount(count)}</Leading>
              </td>
              <td className="py-1.5 text-soft">
                {parts.map((part, index) => (
                  <Fragment key={part.series}>
                    {index > 0 && ', '}
                    {outlets.get(part.series)}{' '}
                    <Leading href={hrefOf([part.series], { from, to })}>{formatCount(part.count)}</Leading>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Leading({ href, children }: { href: string | null; children: string }) {
  return href ? (
    <Link href={href} prefetch={false} className="text-accent tabular-nums link">
      {children}
    </Link>
  ) : (
    <span className="tabular-nums">{children}</span>
  )
}
