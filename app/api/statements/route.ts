// One page of statements as JSON: the same parameters and the same rows as /statements.
import { parseStatementParams } from '@/lib/list-params'
import { listStatements } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const { params, ignored } = parseStatementParams(new URL(request.url).searchParams)
  return Response.json({ ...(await listStatements(params)), ignored })
}
