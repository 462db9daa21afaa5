// A citation as an answer: `format` is one of five, `accessed` the day the reader looked at the article.
import { getLocale, getTranslations } from 'next-intl/server'
import { CITATION_FORMATS, isCitationFormat } from '@/lib/citations/formats'
import { isDay } from '@/lib/list-params'
import { citationName, contentDisposition, getCited, writeCitations } from '@/lib/server'

export async function citationAnswer(
  request: Request,
  kind: Parameters<typeof getCited>[0],
  id: string,
): Promise<Response> {
  const query = new URL(request.url).searchParams
  const format = query.get('format') ?? 'plain'
  const accessed = query.get('accessed')
  const [t, say] = await Promise.all([getTranslations('citations'), getTranslations('citing')])
  if (!isCitationFormat(format))
    return refuse(400, t('noSuchFormat', { format, formats: Object.keys(CITATION_FORMATS).join(', ') }))
  if (accessed !== null && !isDay(accessed)) return refuse(400, t('noSuchDay', { day: accessed }))
  const cited = await getCited(kind, id)
  if (!cited) return refuse(404, t(kind === 'articles' ? 'noSuchArticle' : 'noSuchStatement'))

  const { mediaType, extension } = CITATION_FORMATS[format]
  const written = writeCitations([cited], format, {
    locale: await getLocale(),
    say: (word, values) => say(word, values),
    accessed,
  })
  return new Response(written, {
    headers: {
      'content-type': mediaType,
      'content-disposition': contentDisposition(citationName(cited) + extension),
      'cache-control': 'no-store',
    },
  })
}

const refuse = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
