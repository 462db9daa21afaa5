// The notes of the statements that begin in one paragraph: beside it, or under it where there is no margin.
import { MarginNote } from './margin-note'
import type { NumberedStatement } from './segments'

export function MarginNotes({ statements }: { statements: NumberedStatement[] }) {
  if (statements.length === 0) return null
  return (
    <ul className="mt-3 space-y-2 border-line border-l pl-1 lg:mt-1 lg:border-l-0 lg:pl-0">
      {statements.map(({ number, statement }) => (
        <MarginNote key={statement.id} number={number} statement={statement} />
      ))}
    </ul>
  )
}
