// A CSV file as an answer, streamed as it is read.
import { type Ignored, ignoredHeaders } from '@/lib/ignored'
import { contentDisposition } from '@/lib/server'

/**
 * @param chunks of a CSV file. The first is asked for before an answer is given: a question that fails must not look like
 * an empty file.
 * @returns where the request asks for the headers alone, only these
 */
export async function csvAnswer(
  request: Request,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  ignored: Ignored[],
): Promise<Response> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  const headers = fileHeaders(name, 'text/csv; charset=utf-8', ignored)
  if (request.method !== 'HEAD') return new Response(toStream(first, iterator), { headers })
  await iterator.return?.()
  return new Response(null, { headers })
}

/** What every file is sent with. */
export const fileHeaders = (name: string, mediaType: string, ignored: Ignored[]): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': contentDisposition(name),
  // Not to be compressed on its way either: a million rows would wait for that.
  'cache-control': 'no-store, no-transform',
  ...ignoredHeaders(ignored),
})

/** Pulls a chunk when the reader asks for one, and stops reading the database when the reader leaves. */
function toStream(first: IteratorResult<Uint8Array>, chunks: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  let next: IteratorResult<Uint8Array> | null = first
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = next ?? (await chunks.next())
      next = null
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return?.()
    },
  })
}
