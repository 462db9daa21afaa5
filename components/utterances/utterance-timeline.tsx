// On which days an utterance was reported, one strip for each language: how it went from one to the next.
import { useTranslations } from 'next-intl'
import { MarkKeys } from '@/components/charts/mark-keys'
import { TimelineAxis } from '@/components/charts/timeline-axis'
import { layOutTimeline } from '@/components/charts/timeline-layout'
import { TimelineStrip } from '@/components/charts/timeline-strip'
import { useFormat } from '@/components/ui/use-format'
import type { ReportVersion } from '@/lib/records/utterances'

/** On fewer days than this the list tells it all. */
const FEWEST_DAYS = 3
const HEIGHT = 22

export function UtteranceTimeline({ versions }: { versions: ReportVersion[] }) {
  const t = useTranslations('utterances')
  const format = useFormat()
  const reports = versions.flatMap((version) =>
    [version, ...version.copies].flatMap(({ statement: { article } }) =>
      article.publishedOn ? [{ day: article.publishedOn, series: article.language, count: 1, version }] : [],
    ),
  )
  const days = new Set(reports.map(({ day }) => day))
  const timeline = layOutTimeline(reports, [...new Set(reports.map(({ series }) => series))])
  if (!timeline || days.size < FEWEST_DAYS) return null
  const firstIn = (series: string[], from: string, to: string) =>
    reports.find((report) => series.includes(report.series) && report.day >= from && report.day <= to)?.version
  return (
    <div data-print="hide" className="mb-8 max-w-[64rem]">
      <MarkKeys label={t('timeline')} hint={t('timelineHint')}>
        {timeline.strips.map(({ series, marks }) => {
          const name = series.map(format.language).join(', ')
          return (
            <div key={name} className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:items-end sm:gap-x-8">
              <p className="pt-1 text-small text-soft leading-tight">{name}</p>
              <TimelineStrip
                label={name}
                height={HEIGHT}
                ticks={timeline.ticks}
                marks={marks.map((mark) => ({
                  ...mark,
                  href: `#v-${firstIn(series, mark.from, mark.to)?.statement.id}`,
                  label: t('timelineMark', { day: format.day(mark.from), language: name, count: mark.count }),
                }))}
              />
            </div>
          )
        })}
        <div className="sm:pl-52">
          <TimelineAxis ticks={timeline.ticks} />
        </div>
      </MarkKeys>
    </div>
  )
}
