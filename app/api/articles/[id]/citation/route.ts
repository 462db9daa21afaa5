// The citation of one article.
import { citationAnswer } from '@/app/api/citation-answer'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/articles/[id]/citation'>,
): Promise<Response> {
  return citationAnswer(request, 'articles', (await params).id)
}
