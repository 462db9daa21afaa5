// Whether the app and its database answer.
import { checkHealth } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  await checkHealth()
  return Response.json({ status: 'ok' })
}
