// Everything that stands side by side as CSV, streamed: the same parameters as /compare, all rows instead of a page.
import { parseCompareParams } from '@/lib/compare-params'
import { exportComparison } from '@/lib/server'
import { csvAnswer } from '../csv-answer'
import { presetOf } from '../preset-of'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const asked = parseCompareParams(query, ['preset'])
  const preset = presetOf(query, asked.ignored)
  const { chunks, ignored } = await exportComparison(asked.params, preset)
  return csvAnswer(request, 'dictum-comparison.csv', chunks, [...asked.ignored, ...ignored])
}
