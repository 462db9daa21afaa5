// The share of unnamed sources month by month; under the line, how many statements each share is a share of.
import { formatCount, formatShare } from '@/components/ui/figure'
import { UNKNOWN } from '@/lib/list-params'
import type { SourceShare } from '@/lib/records'
import { formatMonth, monthsBetween } from './months'

/** Fewer are read sooner in the table. */
const FEWEST = 3

const shareOf = ({ unnamed, statements }: SourceShare) => unnamed / statements

export function MonthChart({ months }: { months: SourceShare[] }) {
  const dated = months.filter(({ value }) => value !== UNKNOWN)
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || dated.length < FEWEST) return null
  const byMonth = new Map(dated.map((month) => [month.value, month]))
  const highest = dated.reduce((most, month) => (shareOf(month) > shareOf(most) ? month : most))
  const top = shareOf(highest) || 1
  const most = Math.max(...dated.map(({ statements }) => statements))
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`
  return (
    <figure className="mb-4">
      <div
        role="img"
        aria-label={`Share of unnamed sources by month, ${formatMonth(first.value)} to ${formatMonth(last.value)}, highest in ${formatMonth(highest.value)} with ${formatShare(highest.unnamed, highest.statements)}. The table below gives every figure.`}
        className="flex gap-px"
      >
        {monthsBetween(first.value, last.value).map((value) => {
          const month = byMonth.get(value)
          return (
            <span
              key={value}
              className="grid min-w-0 flex-1 grid-rows-[5rem_1px_1.25rem]"
              title={titleOf(value, month)}
            >
              <span className="self-end bg-accent" style={{ height: month ? percent(shareOf(month), top) : 0 }} />
              <span className="bg-line-strong" />
              <span className="self-start bg-line" style={{ height: month ? percent(month.statements, most) : 0 }} />
            </span>
          )
        })}
      </div>
      <div aria-hidden className="mt-1 flex justify-between text-tiny text-faint">
        <span>{formatMonth(first.value)}</span>
        <span>{formatMonth(last.value)}</span>
      </div>
      <figcaption className="text-tiny text-faint">
        Above the line the share, at most {formatShare(highest.unnamed, highest.statements)}; below it the number of
        statements, at most {formatCount(most)}.
      </figcaption>
    </figure>
  )
}

function titleOf(value: string, month: SourceShare | undefined): string {
  return month
    ? `${formatMonth(value)}: ${month.unnamed} of ${month.statements} (${formatShare(month.unnamed, month.statements)})`
    : `${formatMonth(value)}: no statements`
}
