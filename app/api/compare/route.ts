// One page of what stands side by side as JSON: the same parameters and rows as /compare.
import { COMPARE_PAGE_SIZE, parseCompareParams } from '@/lib/compare-params'
import { compare } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const asked = parseCompareParams(new URL(request.url).searchParams)
  const { comparison, ignored } = await compare(asked.params)
  return Response.json({ ...comparison, pageSize: COMPARE_PAGE_SIZE, ignored: [...asked.ignored, ...ignored] })
}
