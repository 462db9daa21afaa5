// Statements over time as a figure: one line of bars for all of them, and one for each outlet or kind.
import { scaleOf, toNumber } from '@/lib/calendar'
import { onDays, type TimelineKey } from '@/lib/chart-marks'
import { type StatementParams, UNKNOWN } from '@/lib/list-params'
import type { ChartBin, TimelineChart } from '@/lib/records/charts'
import { type Bar, highest, placeBar, raise } from './bars'
import { allName, type ChartWords, stretchName } from './chart-words'
import { type FigureHead, type FigureTable, type Linked, rowsHref, sidesOf } from './figure'
import { type Tick, ticksBetween } from './ticks'
import type { LinkedMark } from './timeline-strip'

/** `isWhole`: of all series together. */
export type StripFigure = Linked & {
  key: string
  name: string
  isWhole: boolean
  isAside: boolean
  marks: LinkedMark[]
}

export type TimelineFigure = FigureHead & { strips: StripFigure[]; ticks: Tick[]; table: FigureTable }

/** Null where no day is known. */
export function timelineFigure(
  words: ChartWords,
  { total, dated, undated, span, series, bins }: TimelineChart,
  by: TimelineKey,
  params: StatementParams,
): TimelineFigure | null {
  if (!span) return null
  const { t, format } = words
  const { unit, covered } = span
  const scale = scaleOf(toNumber(span.first), toNumber(span.last))
  const spanned = onDays(params, span.first, span.last)
  const all = { key: '*', name: allName(words, by), isAside: false, narrow: (rows: StatementParams) => rows }
  const sides = [
    { ...all, count: dated, href: rowsHref(spanned), isWhole: true, countIn: (bin: ChartBin) => bin.count },
    ...sidesOf(words, by, series, spanned).map((side, place) => ({
      ...{ ...side, isWhole: false, countIn: ({ counts }: ChartBin) => counts[place] ?? 0 },
    })),
  ]
  const isPartial = ({ from, to }: Bar) => from < covered.from || to > covered.to
  const strips = sides.map(({ narrow, countIn, ...side }) => {
    const bars = bins.map((bin) => placeBar(scale, toNumber(bin.from), countIn(bin))).filter(({ count }) => count > 0)
    const marks = bars.map((bar): LinkedMark => {
      const row = stretchName(words, unit, bar.from)
      const label = isPartial(bar) ? 'markLabelPartial' : 'markLabel'
      return {
        ...{ ...bar, isPartial: isPartial(bar) },
        href: rowsHref(narrow(onDays(params, bar.from, bar.to))),
        label: t(label, { row, column: side.name, count: bar.count }),
      }
    })
    return { ...side, marks }
  })
  const isCompared = ({ isWhole, isAside }: StripFigure) => !isWhole && !isAside
  const most = highest(strips.filter(isCompared).flatMap(({ marks }) => marks))
  const raised = strips.map((strip) => ({
    ...strip,
    marks: raise(strip.marks, isCompared(strip) ? most : highest(strip.marks)),
  }))
  const dates = { from: format.day(covered.from), to: format.day(covered.to) }
  const cellsOf = (bin: ChartBin): Linked[] => {
    const { from, to } = placeBar(scale, toNumber(bin.from), bin.count)
    return sides.map(({ narrow, countIn }) => ({
      count: countIn(bin),
      href: rowsHref(narrow(onDays(params, from, to))),
    }))
  }
  return {
    title: t('timelineTitle', { unit, by }),
    unit: t('timelineUnit', { unit }),
    shares: [
      {
        text: dated === total ? t('denominatorAll', { total }) : t('denominator', { shown: dated, total }),
        href: rowsHref(params),
      },
      ...(undated > 0
        ? [{ text: t('undated', { count: undated }), href: rowsHref({ ...params, undated: true }) }]
        : []),
    ],
    notes: [
      ...(sides.length > 2
        ? [t('timelineScale', { by, most, aside: String(raised.some(({ isAside }) => isAside)) })]
        : []),
      ...(raised.some(({ marks }) => marks.some(isPartial)) ? [t('partial', { unit, ...dates })] : []),
      ...(params.copies ? [t('copiesOnce')] : []),
    ],
    strips: sides.length > 2 ? raised : raised.slice(-1),
    ticks: ticksBetween(scale.start, scale.end),
    table: {
      corner: t('publishedColumn'),
      columns: sides.map(({ key, name }) => ({ key, name })),
      rows: [
        ...bins.map((bin) => ({ key: bin.from, name: stretchName(words, unit, bin.from), cells: cellsOf(bin) })),
        { key: UNKNOWN, name: t('allDays'), cells: sides.map(({ count, href }) => ({ count, href })) },
      ],
    },
  }
}
