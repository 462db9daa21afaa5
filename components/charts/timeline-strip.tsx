// One series of a timeline: bars on a line, each of them a link.
import type { Tick } from './ticks'
import type { Mark } from './timeline-layout'

/** `label` says what the bar shows; without a `href` it leads nowhere. */
export type LinkedMark = Mark & { label: string; href: string | null }

type Props = { label: string; marks: LinkedMark[]; ticks: Tick[]; height: number }

/** Pixels: a bar is never lower, nor broader than this where days are few. */
const LOWEST = 3
const BROADEST = 12
/** The part of its stretch a bar fills; the rest parts it from the next. */
const FILLED = 0.8

export function TimelineStrip({ label, marks, ticks, height }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing
    <svg role="group" aria-label={label} data-strip width="100%" height={height} className="block overflow-visible">
      <g className="stroke-line">
        {ticks.map(({ day, x }) => (
          <line key={day} x1={percent(x)} x2={percent(x)} y1={0} y2={height} />
        ))}
        <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} className="stroke-line-strong" />
      </g>
      {marks.map((mark, index) => (
        <Bar key={mark.from} mark={mark} height={height} isFirst={index === 0} />
      ))}
    </svg>
  )
}

function Bar({ mark, height, isFirst }: { mark: LinkedMark; height: number; isFirst: boolean }) {
  const tall = Math.max(LOWEST, Math.round(mark.height * (height - 2)))
  const bar = (
    <>
      <rect x={percent(mark.x)} width={percent(mark.width)} height={height} fill="transparent" />
      <rect
        x={percent(mark.x)}
        y={height - tall}
        width={percent(mark.width * FILLED)}
        height={tall}
        style={{ width: `min(${percent(mark.width * FILLED)}, ${BROADEST}px)` }}
        className="fill-accent group-hover:fill-ink group-focus:fill-ink"
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

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
