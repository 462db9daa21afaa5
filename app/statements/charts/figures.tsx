// The charts of what an address asks for, each counted for itself, so that none waits for another or fails with it.
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ByNav } from '@/components/charts/by-nav'
import { ChartFailed } from '@/components/charts/chart-place'
import type { ChartWords } from '@/components/charts/chart-words'
import { FigureSection } from '@/components/charts/figure-section'
import { MatrixChart } from '@/components/charts/matrix-chart'
import { languagesSubject, matrixFigure, speakersSubject } from '@/components/charts/matrix-figure'
import { NoDays } from '@/components/charts/no-days'
import { TimelineChart } from '@/components/charts/timeline-chart'
import { timelineFigure } from '@/components/charts/timeline-figure'
import { formatFor } from '@/components/ui/format'
import type { TimelineKey } from '@/lib/chart-marks'
import { type StatementParams, toStatementQuery } from '@/lib/list-params'
import { charts } from '@/lib/server'

type Props = { params: StatementParams }

/** What went wrong is told to whoever runs Dictum; the reader has a sentence where the chart would be. */
async function orFailed(draw: (words: ChartWords) => Promise<ReactNode>): Promise<ReactNode> {
  const [t, labels] = await Promise.all([getTranslations('charts'), getTranslations('labels')])
  const words = { t, labels, format: formatFor(await getLocale()) }
  try {
    return await draw(words)
  } catch (error) {
    console.error(error)
    return <ChartFailed />
  }
}

const queryOf = (params: StatementParams) => toStatementQuery({ ...params, page: 1 })

export async function Timeline({ params, by }: Props & { by: TimelineKey }) {
  return orFailed(async (words) => {
    const figure = timelineFigure(words, await charts.timeline(params, by), by, params)
    if (!figure) return <NoDays />
    const query = queryOf(params)
    return (
      <FigureSection
        head={figure}
        table={figure.table}
        file={{ name: 'timeline', query: `${query}${query ? '&' : '?'}by=${by}` }}
        aside={<ByNav by={by} params={params} />}
      >
        <TimelineChart figure={figure} />
      </FigureSection>
    )
  })
}

export async function Speakers({ params }: Props) {
  return orFailed(async (words) => {
    const chart = await charts.speakers(params)
    const figure = matrixFigure(words, speakersSubject(words, chart, params), chart, params)
    return (
      <FigureSection head={figure} table={figure.table} file={{ name: 'speakers', query: queryOf(params) }}>
        <MatrixChart figure={figure} />
      </FigureSection>
    )
  })
}

export async function Languages({ params }: Props) {
  return orFailed(async (words) => {
    const chart = await charts.languages(params)
    const figure = matrixFigure(words, languagesSubject(words, chart, params), chart, params)
    return (
      <FigureSection head={figure} table={figure.table} file={{ name: 'languages', query: queryOf(params) }}>
        <MatrixChart figure={figure} />
      </FigureSection>
    )
  })
}
