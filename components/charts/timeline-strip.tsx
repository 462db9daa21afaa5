// One series of a timeline: bars on a line, each of them a link.
import type { Bar as Stretch } from './bars'
import type { Tick } from './ticks'

/** `label` says what the bar shows; without a `href` it leads nowhere. Only a part of the days of a partial one is known. */
export type LinkedMark = Stretch & { label: string; href: string | null; isPartial?: boolean }

const FILL = { plain: 'fill-accent', sum: 'fill-ink', aside: 'fill-line-strong' }
const STROKE = { plain: 'stroke-accent', sum: 'stroke-ink', aside: 'stroke-line-strong' }

type Props = {
  label: string
  marks: LinkedMark[]
  ticks: Tick[]
  /** Pixels of the highest bar. */
  height: number
  tone?: keyof typeof FILL
  /** Writes the count of the highest bar above it. */
  peak?: (count: number) => string
}

/** Pixels: a bar is never lower, nor broader than this where days are few. */
const LOWEST = 2
const BROADEST = 12
/** The part of its stretch a bar fills; the rest parts it from the next. */
const FILLED = 0.8
/** Above the highest bar, so that strips stand one on the other with their days in one line. */
const HEADROOM = 10
/** The same where a figure stands there. */
const FIGURE_ROOM = 17
/** A figure further right than this would leave the paper. */
const EDGE = 0.04

export function TimelineStrip({ label, marks, ticks, height, tone = 'plain', peak }: Props) {
  const bottom = height + (peak ? FIGURE_ROOM : HEADROOM)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing
    <svg role="group" aria-label={label} data-strip width="100%" height={bottom} className="block overflow-visible">
      <g className="stroke-line">
        {ticks.map(({ day, x }) => (
          <line key={day} x1={percent(x)} x2={percent(x)} y1={0} y2={bottom} />
        ))}
        <line x1="0" x2="100%" y1={bottom - 0.5} y2={bottom - 0.5} />
      </g>
      {marks.map((mark, index) => (
        <Bar key={mark.from} mark={mark} bottom={bottom} height={height} tone={tone} isFirst={index === 0} />
      ))}
      {peak && <Peak marks={marks} bottom={bottom} height={height} peak={peak} />}
    </svg>
  )
}

type BarProps = { mark: LinkedMark; bottom: number; height: number; tone: keyof typeof FILL; isFirst: boolean }

const tallOf = (mark: Stretch, height: number) => Math.max(LOWEST, Math.round(mark.height * height))

function Bar({ mark, bottom, height, tone, isFirst }: BarProps) {
  const tall = tallOf(mark, height)
  const look = mark.isPartial
    ? `fill-paper [stroke-dasharray:2_1.5] group-hover:stroke-ink ${STROKE[tone]}`
    : `group-hover:fill-ink group-focus:fill-ink ${FILL[tone]}`
  const bar = (
    <>
      <rect x={percent(mark.x)} width={percent(mark.width)} height={bottom} fill="transparent" />
      <rect
        x={percent(mark.x)}
        y={bottom - tall}
        width={percent(mark.width * FILLED)}
        height={tall}
        style={{ width: `min(${percent(mark.width * FILLED)}, ${BROADEST}px)` }}
        className={look}
      />
    </>
  )
  // One stop of the tabulator for each strip; arrow keys go on from there.
  return mark.href ? (
    <a href={mark.href} aria-label={mark.label} data-mark tabIndex={isFirst ? 0 : -1} className="group">
      {bar}
    </a>
  ) : (
    <g>
      <title>{mark.label}</title>
      {bar}
    </g>
  )
}

type PeakProps = { marks: LinkedMark[]; bottom: number; height: number; peak: (count: number) => string }

function Peak({ marks, bottom, height, peak }: PeakProps) {
  const [first] = marks
  if (!first) return null
  const top = marks.reduce((most, mark) => (mark.count > most.count ? mark : most), first)
  const isAtEnd = top.x > 1 - EDGE
  return (
    <text
      aria-hidden
      x={percent(isAtEnd ? top.x + top.width * FILLED : top.x)}
      y={bottom - tallOf(top, height) - 4}
      textAnchor={isAtEnd ? 'end' : 'start'}
      className="pointer-events-none fill-soft text-[0.6875rem] tabular-nums"
    >
      {peak(top.count)}
    </text>
  )
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
