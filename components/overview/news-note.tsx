// What changed since the reader last marked everything as seen.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type ReactNode, use } from 'react'
import { statementsHref } from '@/components/statements/statement-address'
import { Moment } from '@/components/ui/moment'
import { MarkSeen } from '@/components/views/mark-seen'
import type { ViewStep } from '@/components/views/view-steps'
import type { News, Seen } from '@/lib/records/overview'

/** What was marked, and what came in since. */
export type Since = { seen: Seen; news: News }

type Props = {
  /** Null where nothing was ever marked. */
  since: Promise<Since | null>
  /** When the last article on the page had come in. */
  upTo: string
  markSeen: ViewStep
}

export function NewsNote({ since: asked, upTo, markSeen }: Props) {
  const t = useTranslations('overview')
  const since = use(asked)
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
      <div className="max-w-[68ch]">
        {since ? <NewsWords since={since} /> : <p className="text-soft">{t('neverSeen')}</p>}
      </div>
      <div className="text-small">
        <MarkSeen seen={markSeen} view={null} upTo={upTo} isNeeded={!since || isAny(since.news)} />
      </div>
    </div>
  )
}

const isAny = ({ articles, decisions }: News) => articles + decisions > 0

function NewsWords({ since: { seen, news } }: { since: Since }) {
  const t = useTranslations('overview')
  const { statements, articles, versions, decisions } = news
  const moment = () => <Moment value={seen.at} />
  const to = (href: string) => (words: ReactNode) => (
    <Link href={href} className="font-medium text-accent link">
      {words}
    </Link>
  )
  if (!isAny(news)) return <p className="text-soft">{t.rich('nothingSince', { moment })}</p>
  const rest = versions.total - versions.latest.length
  return (
    <>
      <p>
        {t.rich('since', {
          ...{ moment, statements, articles, decisions },
          toStatements: to(statementsHref({ added: seen.upTo })),
          toDecisions: to('/decisions'),
        })}
      </p>
      {versions.total > 0 && (
        <p className="mt-1 text-small text-soft">
          {t('changed', { count: versions.total })}{' '}
          {versions.latest.map(({ id, title, language }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <Link href={`/articles/${id}`} lang={language} className="text-ink link">
                {title}
              </Link>
            </span>
          ))}
          {rest > 0 && ` ${t('changedMore', { count: rest })}`}
        </p>
      )}
    </>
  )
}
