// A chart as a file that stands by itself: an SVG in light colours that says what it counts, of what, and when.
import type { FigureHead } from '../figure'
import { element, escapeXml } from './svg'
import { wrap } from './text-width'

/** The light theme of app/globals.css, which a file cannot ask. */
export const INK = '#191c1a'
export const SOFT = '#4d544f'
export const FAINT = '#636b66'
export const LINE = '#e1e4df'
export const GREY = '#848c86'
export const ACCENT = '#0a5c46'
export const PAPER = '#fcfcfa'

/** Whoever opens the file may not have the fonts of the page. */
const SANS = ['inter', 'helvetica', 'arial', 'sans-serif'].join(', ')
const SERIF = ['georgia', 'times', 'serif'].join(', ')

const WIDTH = 960
const MARGIN = 32
/** What a chart may fill, side to side. */
export const BODY_WIDTH = WIDTH - 2 * MARGIN

type TextStyle = { size?: number; fill?: string; weight?: number; anchor?: 'start' | 'end'; family?: string }

/** One line of text; `y` is its base line. */
export function label(text: string, x: number, y: number, style: TextStyle = {}): string {
  const { size = 12, fill = INK, weight, anchor, family } = style
  return element(
    'text',
    {
      ...{ x, y, fill, 'font-size': size, 'font-weight': weight ?? null },
      ...{ 'text-anchor': anchor ?? null, 'font-family': family ?? null },
    },
    escapeXml(text),
  )
}

/** A drawing whose own place begins at 0, 0. */
export type Drawing = { height: number; content: string }

/** Lines of text from `top` down. */
function lines(texts: string[], top: number, leading: number, style: TextStyle): Drawing {
  return {
    height: texts.length * leading,
    content: texts.map((text, line) => label(text, 0, top + (line + 1) * leading - leading * 0.28, style)).join(''),
  }
}

export type SheetWords = {
  /** The filters in force, in words. */
  filters: string
  /** When it was made, and how large the corpus was. */
  made: string
}

/** @returns the text of an SVG file */
export function writeSheet(
  { title, unit, shares, notes }: FigureHead,
  body: Drawing,
  { filters, made }: SheetWords,
): string {
  const parts: string[] = []
  let y = MARGIN
  const put = ({ height, content }: Drawing, after: number) => {
    parts.push(content)
    y += height + after
  }
  const write = (text: string, after: number, leading: number, style: TextStyle & { size: number }) =>
    put(lines(wrap(text, style.size, BODY_WIDTH), y, leading, style), after)
  const rule = (stroke: string) => element('path', { d: `M0 ${y + 0.5}h${BODY_WIDTH}`, stroke, fill: 'none' })
  put({ height: 1, content: rule(INK) }, 10)
  write(title, 6, 30, { size: 24, family: SERIF })
  const told = [unit, ...shares.map(({ text }) => text)].join(' ')
  const small = notes.join(' ')
  write(told, 4, 18, { size: 13, fill: SOFT })
  write(filters, 18, 18, { size: 13, fill: SOFT })
  put({ height: body.height, content: element('g', { transform: `translate(0 ${y})` }, body.content) }, 14)
  write(small, 14, 16, { size: 11, fill: FAINT })
  put({ height: 1, content: rule(LINE) }, 6)
  write(made, MARGIN - 8, 17, { size: 12, fill: FAINT })
  return `${element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: y, viewBox: `0 0 ${WIDTH} ${Math.ceil(y)}` },
      ...{ role: 'img', 'font-family': SANS, 'aria-label': title },
    },
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml([told, small, filters, made].join(' '))),
    element('rect', { width: WIDTH, height: y, fill: PAPER }),
    element('g', { transform: `translate(${MARGIN} 0)` }, ...parts),
  )}\n`
}
