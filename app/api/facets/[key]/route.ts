// The values of one filter whose names hold the words of `find`, as JSON; every other parameter is that of /statements.
import { FACET_TITLES } from '@/components/statements/filters-in-force'
import { type FacetKey, parseStatementParams } from '@/lib/list-params'
import { findInFacet } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: RouteContext<'/api/facets/[key]'>): Promise<Response> {
  const { key } = await params
  if (!Object.hasOwn(FACET_TITLES, key))
    return Response.json({ error: `There is no filter “${key}”.` }, { status: 404 })
  const query = new URL(request.url).searchParams
  const find = query.get('find') ?? ''
  query.delete('find')
  return Response.json(await findInFacet(key as FacetKey, parseStatementParams(query).params, find))
}
