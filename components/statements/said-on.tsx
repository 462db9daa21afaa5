// When the words were said, where the article tells a day other than its own.
import { DayRange } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import type { StatementRow } from '@/lib/records'

export function SaidOnNote({ statement }: { statement: StatementRow }) {
  const { saidOn, article } = statement
  if (!saidOn || (saidOn.from === article.publishedOn && saidOn.to === article.publishedOn)) return null
  const phrase = (
    <Printed language={article.language} className="font-serif italic">
      {saidOn.phrase}
    </Printed>
  )
  if (!saidOn.from && !saidOn.to) return <span>said {phrase}</span>
  return (
    <span title={`Printed as “${saidOn.phrase}”, known to the ${saidOn.precision}`}>
      said <DayRange from={saidOn.from} to={saidOn.to} />
    </span>
  )
}
