// A ruled list that shows what is read at a glance and folds the rest away under a line that says how much it is.
import type { ReactNode } from 'react'
import { formatCount } from './figure'

export type ListLine = { key: string; content: ReactNode }

const SHORT = 8
/** Folding fewer than this away costs more room than it saves. */
const FEWEST = 3

export function FoldedList({ lines }: { lines: ListLine[] }) {
  const shown = lines.length < SHORT + FEWEST ? lines.length : SHORT
  const rest = lines.slice(shown)
  return (
    <>
      <RuledList lines={lines.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit text-small text-soft link">{formatCount(rest.length)} more</summary>
          <RuledList lines={rest} />
        </details>
      )}
    </>
  )
}

export function RuledList({ lines }: { lines: ListLine[] }) {
  return (
    <ul className="border-line border-t">
      {lines.map(({ key, content }) => (
        <li key={key} className="border-line border-b">
          {content}
        </li>
      ))}
    </ul>
  )
}
