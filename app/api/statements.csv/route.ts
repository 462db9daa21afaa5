// Every statement the filters leave as CSV, streamed: the same parameters as /statements, all rows instead of a page.
import { parseStatementParams } from '@/lib/list-params'
import { exportStatements } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const { params } = parseStatementParams(query)
  const chunks = await exportStatements(params, query.get('preset') === 'data' ? 'data' : 'spreadsheet')
  return new Response(toStream(chunks), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="dictum-statements.csv"',
      'cache-control': 'no-store',
    },
  })
}

/** Pulls a chunk when the reader asks for one, and stops reading the database when the reader leaves. */
function toStream(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
