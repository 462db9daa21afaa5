// Everything that stands side by side as CSV, streamed: the same parameters as /compare, all rows instead of a page.
import { parseCompareParams } from '@/lib/compare-params'
import { exportComparison, isCsvPreset } from '@/lib/server'
import { csvAnswer } from '../csv-answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const asked = parseCompareParams(query)
  const preset = query.get('preset')
  const { chunks, ignored } = await exportComparison(asked.params, isCsvPreset(preset) ? preset : 'spreadsheet')
  return csvAnswer('dictum-comparison.csv', chunks, [...asked.ignored, ...ignored])
}
