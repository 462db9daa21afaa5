// Statements over time, drawn for a file.
import type { Format } from '@/components/ui/format'
import type { Tick } from '../ticks'
import { tickLabel } from '../timeline-axis'
import type { StripFigure, TimelineFigure } from '../timeline-figure'
import { ACCENT, BODY_WIDTH, type Drawing, FAINT, GREY, INK, LINE, label, PAPER, SOFT } from './sheet'
import { element } from './svg'
import { clipTo, widthOf } from './text-width'

/** The names, and the figures at their end. */
const SIDE = 212
const GAP = 20
const STRIP = BODY_WIDTH - SIDE - GAP
const WHOLE = 72
const PART = 34
/** For the figure of the highest bar. */
const FIGURE_ROOM = 17
const AXIS = 22
const BROADEST = 14
const LOWEST = 1.5

export function drawTimeline({ strips, ticks }: TimelineFigure, format: Format): Drawing {
  const parts: string[] = []
  let y = 0
  for (const strip of strips) {
    const height = FIGURE_ROOM + (strip.isWhole ? WHOLE : PART)
    parts.push(element('g', { transform: `translate(0 ${y})` }, drawStrip(strip, ticks, height, format)))
    y += height
  }
  parts.push(drawAxis(ticks, y + AXIS - 6, format))
  return { height: y + AXIS, content: parts.join('') }
}

function drawStrip(strip: StripFigure, ticks: Tick[], height: number, format: Format): string {
  const { name, count, marks, isWhole, isAside } = strip
  const weight = isWhole ? 600 : 400
  const total = format.count(count)
  const colour = isWhole ? INK : isAside ? GREY : ACCENT
  const grid = ticks.map(({ x }) => `M${at(x)} 0V${height}`).join('')
  const highest = marks.reduce((most, mark) => Math.max(most, mark.count), 0)
  const bars = marks.map((mark) => {
    const tall = Math.max(LOWEST, mark.height * (height - FIGURE_ROOM))
    const width = Math.min(BROADEST, mark.width * STRIP * 0.8)
    const place = { x: SIDE + GAP + mark.x * STRIP, y: height - tall, width, height: tall }
    return mark.isPartial
      ? element('rect', { ...place, fill: PAPER, stroke: colour, 'stroke-dasharray': '2 1.5' })
      : element('rect', { ...place, fill: colour })
  })
  const top = marks.find((mark) => mark.count === highest)
  return [
    label(clipTo(name, 13, SIDE - widthOf(total, 13) - 10), 0, height - 4, {
      ...{ size: 13, weight, fill: isAside ? SOFT : INK },
    }),
    label(total, SIDE, height - 4, { size: 13, fill: SOFT, anchor: 'end' }),
    element('path', { d: `${grid}M${SIDE + GAP} ${height - 0.5}h${STRIP}`, stroke: LINE, fill: 'none' }),
    ...bars,
    top ? drawPeak(top, height - Math.max(LOWEST, top.height * (height - FIGURE_ROOM)) - 4, format) : '',
  ].join('')
}

/** The figure of the highest bar, inside the paper. */
function drawPeak({ x, count }: { x: number; count: number }, y: number, format: Format): string {
  const text = format.count(count)
  const left = Math.min(SIDE + GAP + x * STRIP, BODY_WIDTH - widthOf(text, 11))
  return label(text, left, y, { size: 11, fill: SOFT })
}

const at = (x: number) => Math.round(SIDE + GAP + x * STRIP) + 0.5

/** As many days as stand beside each other without touching. */
function drawAxis(ticks: Tick[], y: number, format: Format): string {
  let free = 0
  return ticks
    .map((tick) => {
      const text = tickLabel(format, tick)
      const left = at(tick.x)
      const right = left + widthOf(text, 11)
      if (left < free || right > BODY_WIDTH) return ''
      free = right + 12
      return label(text, left, y, { size: 11, fill: FAINT })
    })
    .join('')
}
