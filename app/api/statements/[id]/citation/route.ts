// The citation of one statement.
import { citationAnswer } from '@/app/api/citation-answer'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/statements/[id]/citation'>,
): Promise<Response> {
  return citationAnswer(request, 'statements', (await params).id)
}
