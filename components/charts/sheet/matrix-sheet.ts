// Statements by two of their sides, drawn for a file.
import type { Format } from '@/components/ui/format'
import type { CellFigure, MatrixFigure, RowFigure } from '../matrix-figure'
import { ACCENT, BODY_WIDTH, type Drawing, GREY, INK, LINE, label, SOFT } from './sheet'
import { element } from './svg'
import { clipTo, wrap } from './text-width'

const SIDE = 176
const GAP = 12
const ROW = 28
const BAR = 14
const HEAD_LEADING = 14
/** Heads are shorter than guessed, more often than not. */
const HEAD_GAP = 6
/** For the figure at the end of the longest bar. */
const BESIDE = 46

export function drawMatrix({ columns, rows }: MatrixFigure, format: Format): Drawing {
  const width = (BODY_WIDTH - SIDE) / columns.length
  const leftOf = (column: number) => SIDE + column * width
  const heads = columns.map(({ name }) => wrap(name, 12, width - HEAD_GAP, 3))
  const headHeight = Math.max(...heads.map((each) => each.length)) * HEAD_LEADING + 8
  const head = heads.map((texts, column) =>
    texts
      .map((text, line) =>
        label(text, leftOf(column), headHeight - 8 - (texts.length - 1 - line) * HEAD_LEADING, {
          ...{ size: 12, fill: SOFT, weight: column === 0 ? 600 : 400 },
        }),
      )
      .join(''),
  )
  const body = rows.map((row, index) => drawRow(row, columns, headHeight + index * ROW, { leftOf, width }, format))
  return { height: headHeight + rows.length * ROW, content: [...head, ...body].join('') }
}

type Grid = { leftOf: (column: number) => number; width: number }

function drawRow(row: RowFigure, columns: MatrixFigure['columns'], top: number, grid: Grid, format: Format): string {
  const { name, isAside, isSum, cells } = row
  const base = top + ROW / 2 + 4.5
  const drawCell = (cell: CellFigure, column: number) => {
    const left = grid.leftOf(column)
    const isSoft = isAside || columns[column]?.isAside
    const bar = cell.share === null ? 0 : cell.share * (grid.width - GAP - BESIDE)
    const fill = column === 0 ? INK : ACCENT
    const figure = { size: 12, weight: isSum ? 600 : 400, fill: cell.count === 0 ? GREY : isSoft ? SOFT : INK }
    return [
      element('path', { d: `M${left + 0.5} ${top + 4}v${ROW - 8}`, stroke: GREY, fill: 'none' }),
      bar > 0
        ? element('rect', { x: left + 1, y: top + (ROW - BAR) / 2, width: Math.max(1, bar), height: BAR, fill })
        : '',
      label(format.count(cell.count), left + bar + 6, base, figure),
    ].join('')
  }
  return [
    element('path', { d: `M0 ${top + 0.5}H${BODY_WIDTH}`, stroke: isSum ? GREY : LINE, fill: 'none' }),
    label(clipTo(name, 13, SIDE - GAP), 0, base, {
      ...{ size: 13, weight: isSum ? 600 : 400, fill: isAside ? SOFT : INK },
    }),
    ...cells.map(drawCell),
  ].join('')
}
