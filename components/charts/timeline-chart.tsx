// Statements over time on the page: one line of bars under the other, each named and summed at its side.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import { MarkKeys } from './mark-keys'
import { TimelineAxis } from './timeline-axis'
import type { StripFigure, TimelineFigure } from './timeline-figure'
import { TimelineStrip } from './timeline-strip'

/** Pixels of the highest bar. */
const WHOLE = 64
const PART = 32

export function TimelineChart({ figure: { title, strips, ticks } }: { figure: TimelineFigure }) {
  const t = useTranslations('charts')
  return (
    <MarkKeys label={title} hint={t('hint')}>
      {strips.map((strip) => (
        <Row key={strip.key} strip={strip} ticks={ticks} />
      ))}
      <div className="md:pl-62">
        <TimelineAxis ticks={ticks} />
      </div>
    </MarkKeys>
  )
}

function Row({ strip, ticks }: { strip: StripFigure; ticks: TimelineFigure['ticks'] }) {
  const format = useFormat()
  const { name, count, href, marks, isWhole, isAside } = strip
  return (
    <div className="max-md:mb-2.5 md:grid md:grid-cols-[14rem_minmax(0,1fr)] md:items-end md:gap-x-6">
      <a
        href={href}
        className={`flex items-baseline justify-between gap-x-3 pt-1 text-small leading-tight link-quiet ${isAside ? 'text-soft' : ''} ${isWhole ? 'font-semibold' : ''}`}
      >
        <span className="min-w-0 text-pretty">{name}</span>
        <span className="text-soft tabular-nums">{format.count(count)}</span>
      </a>
      <TimelineStrip
        label={name}
        marks={marks}
        ticks={ticks}
        height={isWhole ? WHOLE : PART}
        tone={isWhole ? 'sum' : isAside ? 'aside' : 'plain'}
        peak={format.count}
      />
    </div>
  )
}
