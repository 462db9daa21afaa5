// An export as an answer: the same parameters as /statements, all rows instead of a page, or the ticked ones of them.
import { type Ignored, ignoredTogether } from '@/lib/ignored'
import { parseStatementParams, valuesOf } from '@/lib/parse-list-params'
import { exportStatements, isCsvPreset, sentenceOf } from '@/lib/server'
import { fileHeaders } from './csv-answer'

type Format = Parameters<typeof exportStatements>[0]['format']

/**
 * What is asked for, in the address and in the body of a form: `id` (ids of ticked rows, also several parted by commas)
 * may be more than an address takes.
 * @param extension what the address ends in
 */
export async function exportAnswer(request: Request, extension: Format['extension'] | 'manifest'): Promise<Response> {
  const { searchParams, origin } = new URL(request.url)
  const query = new URLSearchParams(searchParams)
  if (request.method === 'POST')
    for (const [key, value] of new URLSearchParams(await request.text())) query.append(key, value)
  const { params, ignored } = parseStatementParams(query)
  const ticked = readIds(query, ignored)
  try {
    const { name, mediaType, rows, bytes } = await exportStatements({
      params,
      ticked,
      format: readFormat(query, extension),
      wanted: extension === 'manifest' ? 'manifest' : query.get('with') === 'manifest' ? 'both' : 'file',
      server: serverOf(request, origin),
    })
    // Whoever left while the rows were counted reads nothing.
    if (request.signal.aborted) await bytes.cancel()
    return new Response(bytes, {
      headers: { ...fileHeaders(name, mediaType, ignored), 'x-dictum-rows': String(rows) },
    })
  } catch (error) {
    const why = sentenceOf(error)
    if (why === null) throw error
    return new Response(`The export ${why}.`, { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
}

/** Where the reader reached the server: the address it was bound to need not be it. */
function serverOf(request: Request, origin: string): string {
  const host = request.headers.get('host')
  return host ? `${new URL(origin).protocol}//${host}` : origin
}

function readFormat(query: URLSearchParams, extension: Format['extension'] | 'manifest'): Format {
  const wanted = extension === 'manifest' ? query.get('format') : extension
  if (wanted === 'jsonl' || wanted === 'xlsx') return { extension: wanted }
  const preset = query.get('preset')
  return { extension: 'csv', preset: isCsvPreset(preset) ? preset : 'spreadsheet' }
}

/** The ids of ticked rows; null where none are named. What is no id is told in `ignored`. */
function readIds(query: URLSearchParams, ignored: Ignored[]): number[] | null {
  if (!query.has('id')) return null
  const values = valuesOf(query, 'id').flatMap((value) => value.split(','))
  const isId = (value: string) => /^[1-9]\d{0,14}$/.test(value)
  const others = values.filter((value) => !isId(value))
  ignored.push(...ignoredTogether('notAStatement', 'id', others))
  return [...new Set(values.filter(isId).map(Number))]
}
