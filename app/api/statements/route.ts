// One page of statements as JSON: the same parameters, rows and origins as /statements.
import { ignoredFor } from '@/lib/ignored'
import { parseStatementParams } from '@/lib/parse-list-params'
import { countOrigins, listStatements } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const { params, ignored } = parseStatementParams(new URL(request.url).searchParams)
  const [found, { known, unknown }] = await Promise.all([listStatements(params), countOrigins(params)])
  if (found.page < params.page)
    ignored.push(ignoredFor('pastLastPage', 'page', String(params.page), String(found.page)))
  return Response.json({ ...found, origins: { known, unknown }, ignored })
}
