// An export as an answer: the same parameters as /statements, all rows instead of a page, or the ticked ones of them.
import { type Ignored, ignoredTogether } from '@/lib/ignored'
import { oneOf, parseStatementParams, valuesOf } from '@/lib/parse-list-params'
import { exportStatements, sentenceOf } from '@/lib/server'
import { fileHeaders } from './csv-answer'
import { presetOf } from './preset-of'

type ExportRequest = Parameters<typeof exportStatements>[0]
type Extension = ExportRequest['format']['extension']
const EXTENSIONS = ['csv', 'jsonl', 'xlsx'] as const satisfies readonly Extension[]

/**
 * What is asked for, in the address and in the body of a form: `id` (ids of ticked rows, also several parted by commas)
 * may be more than an address takes.
 * @param extension what the address ends in
 */
export async function exportAnswer(request: Request, extension: Extension | 'manifest'): Promise<Response> {
  const { searchParams, origin } = new URL(request.url)
  const query = new URLSearchParams(searchParams)
  if (request.method === 'POST')
    for (const [key, value] of new URLSearchParams(await request.text())) query.append(key, value)
  const { ignored, ...asked } = readExport(query, extension)
  const wantsHeadersAlone = request.method === 'HEAD'
  try {
    const { name, mediaType, rows, bytes } = await exportStatements({ ...asked, server: serverOf(request, origin) })
    // Whoever left while the rows were counted reads nothing.
    if (wantsHeadersAlone || request.signal.aborted) await bytes.cancel()
    return new Response(wantsHeadersAlone ? null : bytes, {
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

function readExport(
  query: URLSearchParams,
  addressEnd: Extension | 'manifest',
): Omit<ExportRequest, 'server'> & { ignored: Ignored[] } {
  const own: Ignored[] = []
  const isManifest = addressEnd === 'manifest'
  const extension = isManifest ? (oneOf(query, 'format', EXTENSIONS, own) ?? 'csv') : addressEnd
  const isCsv = extension === 'csv'
  const format = isCsv ? { extension, preset: presetOf(query, own) } : { extension }
  const wanted = isManifest ? 'manifest' : oneOf(query, 'with', ['manifest'], own) ? 'both' : 'file'
  const ticked = readIds(query, own)
  const read = ['id', isManifest ? 'format' : 'with', ...(isCsv ? ['preset'] : [])]
  const { params, ignored } = parseStatementParams(query, read)
  return { params, format, wanted, ticked, ignored: [...ignored, ...own] }
}

/** The ids of ticked rows; null where none are named. What is no id is told in `ignored`. */
function readIds(query: URLSearchParams, ignored: Ignored[]): number[] | null {
  const values = valuesOf(query, 'id').flatMap((value) => value.split(',').filter(Boolean))
  if (values.length === 0) return null
  const isId = (value: string) => /^[1-9]\d{0,14}$/.test(value)
  const others = values.filter((value) => !isId(value))
  ignored.push(...ignoredTogether('notAStatement', 'id', others))
  return [...new Set(values.filter(isId).map(Number))]
}
