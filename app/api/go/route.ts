// What goes by a name that holds the words of `q`, as JSON: speakers, outlets and saved views.
import { findByName } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return Response.json(await findByName(new URL(request.url).searchParams.get('q') ?? ''))
}
