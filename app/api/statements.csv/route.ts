// Every statement the filters leave as CSV, streamed: the same parameters as /statements, all rows instead of a page.
import { parseStatementParams } from '@/lib/list-params'
import { exportStatements, isCsvPreset } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const { params, ignored } = parseStatementParams(query)
  const preset = query.get('preset')
  const chunks = await exportStatements(params, isCsvPreset(preset) ? preset : 'spreadsheet')
  // The first rows are asked for before an answer is given: a question that fails must not look like an empty file.
  const first = await chunks.next()
  return new Response(toStream(first, chunks), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="dictum-statements.csv"',
      'cache-control': 'no-store',
      // A file cannot say what was left out of its address without becoming another file.
      'x-dictum-ignored': encodeURIComponent(JSON.stringify(ignored)),
    },
  })
}

/** Pulls a chunk when the reader asks for one, and stops reading the database when the reader leaves. */
function toStream(first: IteratorResult<string>, chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string> | null = first
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = next ?? (await chunks.next())
      next = null
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
