// One series of a timeline: bars on a line, each of them a link.
import type { Bar as Stretch } from './bars'
import type { Tick } from './ticks'

/** `label` says what the bar shows; without a `href` it leads nowhere. Only a part of the days of a partial one is known. */
export type LinkedMark = Stretch & { label: string; href: string | null; isPartial?: boolean }

/** `height` is in pixels, that of the highest bar. */
type Props = { label: string; marks: LinkedMark[]; ticks: Tick[]; height: number }

/** Pixels: a bar is never lower, nor broader than this where days are few. */
const LOWEST = 2
const BROADEST = 12
/** The part of its stretch a bar fills; the rest parts it from the next. */
const FILLED = 0.8
/** Above the highest bar, so that strips stand one on the other with their days in one line. */
const HEADROOM = 10

export function TimelineStrip({ label, marks, ticks, height }: Props) {
  const bottom = height + HEADROOM
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
        <Bar key={mark.from} mark={mark} bottom={bottom} isFirst={index === 0} />
      ))}
    </svg>
  )
}

function Bar({ mark, bottom, isFirst }: { mark: LinkedMark; bottom: number; isFirst: boolean }) {
  const tall = Math.max(LOWEST, Math.round(mark.height * (bottom - HEADROOM)))
  const bar = (
    <>
      <rect x={percent(mark.x)} width={percent(mark.width)} height={bottom} fill="transparent" />
      <rect
        x={percent(mark.x)}
        y={bottom - tall}
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
