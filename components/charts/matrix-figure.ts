// Statements by two of their sides as a figure: a row for each value of one, in it a bar for each of the other.
import type { ChartKey } from '@/lib/chart-marks'
import type { StatementParams } from '@/lib/list-params'
import type { MatrixChart } from '@/lib/records/charts'
import { allName, type ChartWords } from './chart-words'
import { type FigureHead, type FigureTable, type Linked, rowsHref, type Side, sidesOf } from './figure'

/** `share` is of the highest bar on its scale; null where it is not compared and stands as a figure alone. */
export type CellFigure = Linked & { key: string; label: string; share: number | null }
export type RowFigure = { key: string; name: string; isAside: boolean; isSum: boolean; cells: CellFigure[] }

/** The first cell of a row, as the first of the columns, is of all columns together; the last row of all rows. */
export type MatrixFigure = FigureHead & {
  corner: string
  columns: { key: string; name: string; isAside: boolean }[]
  rows: RowFigure[]
  table: FigureTable
}

/** What the two sides are, and what the chart says of them. */
export type MatrixSubject = FigureHead & { corner: string; row: ChartKey; column: ChartKey }

/** What stands over the chart of speakers by outlet, and the notes on what it counts. */
export function speakersSubject(
  { t }: ChartWords,
  { total, rows }: MatrixChart,
  params: StatementParams,
): MatrixSubject {
  return {
    ...{ title: t('speakersTitle'), unit: t('speakersUnit'), corner: t('speakerColumn') },
    ...{ row: 'speaker', column: 'outlet', shares: [allOf(t, total, params)] },
    notes: [
      ...[t('outletScale'), t('jointSpeakers')],
      ...(rows.rest ? [t('jointOthers')] : []),
      ...(params.copies ? [t('copiesOnce')] : []),
    ],
  }
}

/** The same of the chart of languages by kind. */
export function languagesSubject({ t }: ChartWords, { total }: MatrixChart, params: StatementParams): MatrixSubject {
  return {
    ...{ title: t('languagesTitle'), unit: t('languagesUnit'), corner: t('languageColumn') },
    ...{ row: 'language', column: 'kind', shares: [allOf(t, total, params)] },
    notes: [t('kindScale'), ...(params.copies ? [t('copiesOnce')] : [])],
  }
}

const allOf = (t: ChartWords['t'], total: number, params: StatementParams) => ({
  text: t('denominatorAll', { total }),
  href: rowsHref(params),
})

type Place = Side & { isSum: boolean }

/**
 * Lays the counts of a chart out as rows of bars, with a first column and a last row of sums.
 * @param params the filters of the whole, which every link narrows
 */
export function matrixFigure(
  words: ChartWords,
  { row, column, corner, ...head }: MatrixSubject,
  chart: MatrixChart,
  params: StatementParams,
): MatrixFigure {
  const { t } = words
  const sum = (key: ChartKey): Place => ({
    ...{ key: '*', name: allName(words, key), count: chart.total, href: rowsHref(params) },
    ...{ isAside: false, isSum: true, narrow: (rows) => rows },
  })
  const alone = (side: Side): Place => ({ ...side, isSum: false })
  const columnSides = sidesOf(words, column, chart.columns, params).map(alone)
  const rowSides = sidesOf(words, row, chart.rows, params).map(alone)
  const columns = [sum(column), ...columnSides]
  const rows = [...rowSides, sum(row)]
  const countAt = (line: Place, head: Place) => {
    if (line.isSum) return head.count
    return head.isSum ? line.count : (chart.cells[rowSides.indexOf(line)]?.[columnSides.indexOf(head)] ?? 0)
  }
  const isCompared = (line: Place, head: Place) => !line.isAside && !line.isSum && !head.isAside
  const mostOf = (heads: Place[]) =>
    Math.max(1, ...rows.flatMap((line) => heads.map((head) => (isCompared(line, head) ? countAt(line, head) : 0))))
  const most = { ofSums: mostOf(columns.slice(0, 1)), ofCells: mostOf(columns.slice(1)) }
  const figures = rows.map((line): RowFigure => {
    const cells = columns.map((head): CellFigure => {
      const count = countAt(line, head)
      return {
        ...{ key: head.key, count, href: rowsHref(head.narrow(line.narrow(params))) },
        label: t('markLabel', { row: line.name, column: head.name, count }),
        share: isCompared(line, head) ? count / (head.isSum ? most.ofSums : most.ofCells) : null,
      }
    })
    return { key: line.key, name: line.name, isAside: line.isAside, isSum: line.isSum, cells }
  })
  return {
    ...head,
    corner,
    columns: columns.map(({ key, name, isAside }) => ({ key, name, isAside })),
    rows: figures,
    table: {
      corner,
      columns: columns.map(({ key, name }) => ({ key, name })),
      rows: figures.map(({ key, name, cells }) => ({ key, name, cells })),
    },
  }
}
