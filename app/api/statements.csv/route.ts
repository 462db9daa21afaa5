// Every statement the filters leave as CSV, streamed: the same parameters as /statements, all rows instead of a page.
import { parseStatementParams } from '@/lib/list-params'
import { exportStatements, isCsvPreset } from '@/lib/server'
import { csvAnswer } from '../csv-answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const { params, ignored } = parseStatementParams(query)
  const preset = query.get('preset')
  const chunks = await exportStatements(params, isCsvPreset(preset) ? preset : 'spreadsheet')
  return csvAnswer('dictum-statements.csv', chunks, ignored)
}
