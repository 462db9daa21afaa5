// A ledger of names and counts, longest first; each count leads to what it counts.
import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatCount } from './figure'

export type TallyLine = { key: string; label: ReactNode; count: number; href: string }

/** As many as are read at a glance; the rest are folded away under a line that says how many they are. */
const SHORT = 8

export function Tally({ lines }: { lines: TallyLine[] }) {
  const most = Math.max(1, ...lines.map((line) => line.count))
  const rest = lines.slice(SHORT)
  return (
    <>
      <TallyLines lines={lines.slice(0, SHORT)} most={most} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="text-small text-soft link">{formatCount(rest.length)} more</summary>
          <TallyLines lines={rest} most={most} />
        </details>
      )}
    </>
  )
}

function TallyLines({ lines, most }: { lines: TallyLine[]; most: number }) {
  return (
    <ul className="border-line border-t">
      {lines.map((line) => (
        <li key={line.key} className="border-line border-b">
          <Link href={line.href} className="group grid grid-cols-[1fr_auto] items-baseline gap-x-4 pt-2">
            <span className="group-hover:text-accent">{line.label}</span>
            <span className="text-soft tabular-nums group-hover:text-accent">{formatCount(line.count)}</span>
            <span aria-hidden className="col-span-2 -mb-px mt-2 h-px">
              <span className="block h-full bg-accent" style={{ width: `${(line.count / most) * 100}%` }} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
