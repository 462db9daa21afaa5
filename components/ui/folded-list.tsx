// A ruled list that shows what is read at a glance and folds the rest away under a line that says how much it is.
import type { ReactNode } from 'react'
import { Folded } from './folded'

export type ListLine = { key: string; content: ReactNode }

export function FoldedList({ lines }: { lines: ListLine[] }) {
  return <Folded all={lines}>{(some) => <RuledList lines={some} />}</Folded>
}

export function RuledList({ lines }: { lines: readonly ListLine[] }) {
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
