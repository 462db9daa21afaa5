// Where an article came from.
import { useTranslations } from 'next-intl'
import { Reasons } from '@/components/reasons/reason'
import { useSayReason } from '@/components/reasons/use-say-reason'
import { Day } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import { wordsOf } from '@/components/ui/sentence'
import { isWebAddress } from '@/lib/list-params'
import type { ArticleView } from '@/lib/records/articles'

/** Only web addresses become links; a file's path, or anything stranger, is shown as it is. */
function Address({ text }: { text: string }) {
  if (!isWebAddress(text)) return <span className="break-all">{text}</span>
  return (
    <a href={text} rel="noreferrer" className="break-all link">
      {text}
    </a>
  )
}

export function ArticleSource({ article }: { article: ArticleView }) {
  const t = useTranslations('articles')
  const say = useSayReason()
  return (
    <dl className="mt-10 grid max-w-[60rem] grid-cols-[auto_1fr] gap-x-6 gap-y-1 border-line border-t pt-4 text-small text-soft">
      {article.byline && (
        <>
          <dt>{t('by')}</dt>
          <dd>
            <Printed language={article.language}>{article.byline}</Printed>
          </dd>
        </>
      )}
      {article.url && (
        <>
          <dt>{t('publishedAt')}</dt>
          <dd>
            <Address text={article.url} />
          </dd>
        </>
      )}
      {article.origin !== article.url && (
        <>
          <dt>{t('readFrom')}</dt>
          <dd>
            <Address text={wordsOf(say(article.origin))} />
          </dd>
        </>
      )}
      <dt>{t('added')}</dt>
      <dd>
        <Day value={article.ingestedAt.slice(0, 10)} />
      </dd>
      {article.reserved.length > 0 && (
        <>
          <dt>{t('reserved')}</dt>
          <dd>
            <Reasons>{article.reserved}</Reasons>
          </dd>
        </>
      )}
    </dl>
  )
}
