// A CSV file as an answer, streamed as it is read.
import type { Ignored } from '@/lib/ignored'

/**
 * @param chunks of CSV text. The first is asked for before an answer is given: a question that fails must not look like
 * an empty file.
 */
export async function csvAnswer(name: string, chunks: AsyncGenerator<string>, ignored: Ignored[]): Promise<Response> {
  const first = await chunks.next()
  return new Response(toStream(first, chunks), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
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
