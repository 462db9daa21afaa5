// The share of unnamed sources month by month; under the line, how many statements each share is a share of.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import { UNKNOWN } from '@/lib/list-params'
import type { SourceShare } from '@/lib/records/sources'
import { monthsBetween } from './months'

/** Fewer are read sooner in the table. */
const FEWEST = 3

const shareOf = ({ unnamed, statements }: SourceShare) => unnamed / statements

export function MonthChart({ months }: { months: SourceShare[] }) {
  const t = useTranslations('sources')
  const format = useFormat()
  const dated = months.filter(({ value }) => value !== UNKNOWN)
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || dated.length < FEWEST) return null
  const byMonth = new Map(dated.map((month) => [month.value, month]))
  const highest = dated.reduce((most, month) => (shareOf(month) > shareOf(most) ? month : most))
  const top = shareOf(highest) || 1
  const most = Math.max(...dated.map(({ statements }) => statements))
  const titleOf = (value: string, month: SourceShare | undefined) =>
    month
      ? t('monthOf', {
          month: format.month(value),
          unnamed: month.unnamed,
          statements: month.statements,
          share: format.share(month.unnamed, month.statements),
        })
      : t('monthNone', { month: format.month(value) })
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`
  return (
    <figure className="mb-4">
      <div
        role="img"
        aria-label={t('chart', {
          first: format.month(first.value),
          last: format.month(last.value),
          month: format.month(highest.value),
          share: format.share(highest.unnamed, highest.statements),
        })}
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
        <span>{format.month(first.value)}</span>
        <span>{format.month(last.value)}</span>
      </div>
      <figcaption className="text-tiny text-faint">
        {t('chartNote', { share: format.share(highest.unnamed, highest.statements), count: most })}
      </figcaption>
    </figure>
  )
}
