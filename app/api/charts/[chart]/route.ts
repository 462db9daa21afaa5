// A chart of what the address asks for, as an SVG file that stands by itself.
import { getLocale, getTranslations } from 'next-intl/server'
import type { ChartWords } from '@/components/charts/chart-words'
import type { FigureHead } from '@/components/charts/figure'
import { languagesSubject, matrixFigure, speakersSubject } from '@/components/charts/matrix-figure'
import { drawMatrix } from '@/components/charts/sheet/matrix-sheet'
import { type Drawing, writeSheet } from '@/components/charts/sheet/sheet'
import { drawTimeline } from '@/components/charts/sheet/timeline-sheet'
import { timelineFigure } from '@/components/charts/timeline-figure'
import { filtersInForce } from '@/components/statements/filters-in-force'
import { formatFor } from '@/components/ui/format'
import { dayOf } from '@/lib/calendar'
import { parseChartParams, type TimelineKey } from '@/lib/chart-marks'
import { ignoredHeaders } from '@/lib/ignored'
import type { StatementParams } from '@/lib/list-params'
import { charts, listFacets } from '@/lib/server'

export const dynamic = 'force-dynamic'

type Sheet = { head: FigureHead; body: Drawing }
type Draw = (words: ChartWords, params: StatementParams, by: TimelineKey) => Promise<Sheet | null>

const CHARTS: Record<string, Draw> = {
  'timeline.svg': async (words, params, by) => {
    const figure = timelineFigure(words, await charts.timeline(params, by), by, params)
    return figure && { head: figure, body: drawTimeline(figure, words.format) }
  },
  'speakers.svg': async (words, params) => {
    const chart = await charts.speakers(params)
    const figure = matrixFigure(words, speakersSubject(words, chart, params), chart, params)
    return { head: figure, body: drawMatrix(figure, words.format) }
  },
  'languages.svg': async (words, params) => {
    const chart = await charts.languages(params)
    const figure = matrixFigure(words, languagesSubject(words, chart, params), chart, params)
    return { head: figure, body: drawMatrix(figure, words.format) }
  },
}

export async function GET(request: Request, { params: path }: RouteContext<'/api/charts/[chart]'>): Promise<Response> {
  const { chart } = await path
  const draw = CHARTS[chart]
  if (!draw) return Response.json({ error: `There are ${Object.keys(CHARTS).join(', ')}.` }, { status: 404 })
  const { params, by, ignored } = parseChartParams(new URL(request.url).searchParams)
  const t = await getTranslations('charts')
  const labels = await getTranslations('labels')
  const words = { t, labels, format: formatFor(await getLocale()) }
  const sheet = await draw(words, params, by)
  if (!sheet) return Response.json({ error: t('noneDated') }, { status: 404 })
  const inForce = filtersInForce(
    { ...words, t: await getTranslations('filters') },
    params,
    await listFacets(params),
    [],
  )
  const filters = inForce.map(({ title, label }) => `${title}: ${label}`).join('; ')
  const svg = writeSheet(sheet.head, sheet.body, {
    filters: filters ? t('filters', { filters }) : t('filtersNone'),
    made: `${t('made', { day: words.format.day(dayOf(new Date())) })} ${t('corpus', await charts.corpus())}`,
  })
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `attachment; filename="dictum-${chart}"`,
      'cache-control': 'no-store',
      ...ignoredHeaders(ignored),
    },
  })
}
