// When a speaker was quoted, and by whom: bars by publication day, one strip for each outlet.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { MarkKeys } from '@/components/charts/mark-keys'
import { TimelineAxis } from '@/components/charts/timeline-axis'
import {
  countTogether,
  layOutTimeline,
  type Mark,
  type Strip,
  type Timeline,
} from '@/components/charts/timeline-layout'
import { TimelineStrip } from '@/components/charts/timeline-strip'
import { statementsHref } from '@/components/statements/statement-address'
import { Section } from '@/components/ui/section'
import { useFormat } from '@/components/ui/use-format'
import { type Counting, MAX_VALUES } from '@/lib/list-params'
import type { SpeakerProfile } from '@/lib/records/speakers'
import { type Days, type HrefOf, TimelineTable } from './timeline-table'
import { useOutletName, useStretchName } from './timeline-words'

type Props = { speaker: SpeakerProfile; counting: Counting }

export function SpeakerTimeline({ speaker, counting }: Props) {
  const t = useTranslations('speakers')
  const outletName = useOutletName()
  const readings = speaker.days.flatMap(({ day, outlet, count, shared }) =>
    day ? [{ day, series: outlet, count, shared }] : [],
  )
  const dated = new Set(readings.map(({ series }) => series))
  const outlets = new Map(speaker.byOutlet.map((outlet) => [outlet.slug, outletName(outlet)]))
  const timeline = layOutTimeline(
    readings,
    [...outlets.keys()].filter((slug) => dated.has(slug)),
  )
  if (!timeline) {
    return (
      <Section title={t('byDay')}>
        <p className="border-line border-t py-4 text-soft">{t('noDay')}</p>
      </Section>
    )
  }
  const hrefOf: HrefOf = (slugs, days) => {
    const isAll = slugs.length === dated.size
    if (!isAll && slugs.length > MAX_VALUES) return null
    return statementsHref({ speaker: [speaker.slug], ...counting, outlet: isAll ? [] : slugs, ...days })
  }
  const nameOf = ({ series }: Strip): string =>
    series.length > 1 ? t('otherOutlets', { count: series.length }) : (outlets.get(series[0] ?? '') ?? '')
  const span = { from: speaker.firstOn ?? '', to: speaker.lastOn ?? '' }
  const shared = { timeline, hrefOf, span }
  return (
    <Section title={t('byDayAndOutlet')}>
      <Caption speaker={speaker} timeline={timeline} counting={counting} />
      <MarkKeys label={t('timeline')} hint={t('timelineHint')}>
        {timeline.strips.length > 1 && <Row strip={timeline.whole} name={t('allOutlets')} height={56} {...shared} />}
        {timeline.strips.map((strip) => (
          <Row key={strip.series[0]} strip={strip} name={nameOf(strip)} height={28} {...shared} />
        ))}
        <div className="md:pl-62">
          <TimelineAxis ticks={timeline.ticks} />
        </div>
      </MarkKeys>
      <TimelineTable timeline={timeline} nameOf={nameOf} hrefOf={hrefOf} />
    </Section>
  )
}

function Caption({ speaker, timeline, counting }: Props & { timeline: Timeline }) {
  const t = useTranslations('speakers')
  const undated = countTogether(speaker.days.filter(({ day }) => day === null))
  return (
    <p className="max-w-[80ch] text-small text-soft">
      {t('barIs', { unit: timeline.unit })} {counting.copies === 'once' && `${t('copiesShared')} `}
      {timeline.strips.length > 1 && `${t('scale', { most: timeline.most })} `}
      {undated === 0
        ? t('allHere', { count: speaker.statements })
        : t.rich('someHere', {
            here: timeline.whole.total,
            count: speaker.statements,
            undated,
            link: (words) => (
              <Link href={statementsHref({ speaker: [speaker.slug], ...counting, undated: true })} className="link">
                {words}
              </Link>
            ),
          })}
    </p>
  )
}

type RowProps = { strip: Strip; name: string; height: number; timeline: Timeline; hrefOf: HrefOf; span: Days }

function Row({ strip, name, height, timeline, hrefOf, span }: RowProps) {
  const t = useTranslations('speakers')
  const format = useFormat()
  const stretchName = useStretchName(timeline.unit)
  const seriesOf = ({ parts }: Mark) => (strip === timeline.whole ? strip.series : parts.map(({ series }) => series))
  const marks = strip.marks.map((mark) => ({
    ...mark,
    href: hrefOf(seriesOf(mark), { from: mark.from, to: mark.to }),
    label: t('barLabel', { when: stretchName(mark.from), name, count: mark.count }),
  }))
  const href = hrefOf(strip.series, span)
  const total = format.count(strip.total)
  return (
    <div className="max-md:mb-2.5 md:grid md:grid-cols-[14rem_minmax(0,1fr)] md:items-end md:gap-x-6">
      <p className="flex items-baseline justify-between gap-x-3 pt-1 text-small leading-tight">
        <span className="min-w-0 text-pretty">{name}</span>
        {href ? (
          <Link
            href={href}
            className="text-soft tabular-nums link-quiet"
            aria-label={t('inAll', { name, count: strip.total })}
          >
            {total}
          </Link>
        ) : (
          <span className="text-soft tabular-nums">{total}</span>
        )}
      </p>
      <TimelineStrip label={name} marks={marks} ticks={timeline.ticks} height={height} />
    </div>
  )
}
