// The values of one filter whose names hold the words of `find`, as JSON; every other parameter is that of /statements.
import { FACET_KEYS } from '@/lib/list-params'
import { parseStatementParams } from '@/lib/parse-list-params'
import { findInFacet } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: RouteContext<'/api/facets/[key]'>): Promise<Response> {
  const { key } = await params
  const facet = FACET_KEYS.find((known) => known === key)
  if (!facet) return Response.json({ error: `There is no filter “${key}”.` }, { status: 404 })
  const query = new URL(request.url).searchParams
  const find = query.get('find') ?? ''
  query.delete('find')
  return Response.json(await findInFacet(facet, parseStatementParams(query).params, find))
}
