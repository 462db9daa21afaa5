// Runs before every request: turns away what was not meant for this server.
import { type NextRequest, NextResponse } from 'next/server'
import { isOwnHost } from './lib/host-header'

export function proxy(request: NextRequest): NextResponse {
  const host = request.headers.get('host')
  if (isOwnHost(host, process.env.ALLOWED_HOSTS ?? '')) return NextResponse.next()
  const why = `Dictum does not answer to the name "${host ?? ''}". If it should, start it with ALLOWED_HOSTS=${host ?? 'NAME'}.`
  return new NextResponse(why, { status: 421, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** Next keeps the body of whatever passes here in memory, and cuts it: the files taken in are looked at by their route. */
export const config = { matcher: '/((?!api/ingest/files).*)' }
