// Feeds: subscribing to one, and how those there are doing.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Reason } from '@/components/reasons/reason'
import { ActButton } from '@/components/ui/act-button'
import { Moment } from '@/components/ui/moment'
import type { FeedRow } from '@/lib/records/ingest'
import { FeedEvery } from './feed-every'
import { FeedForm } from './feed-form'
import type { FeedSteps } from './ingest-steps'

export function FeedsPanel({ feeds, steps }: { feeds: FeedRow[]; steps: FeedSteps }) {
  const t = useTranslations('ingest')
  return (
    <>
      <FeedForm subscribe={steps.subscribe} />
      {feeds.length > 0 && (
        <ul className="mt-10 border-line border-t" aria-label={t('feeds')}>
          {feeds.map((feed) => (
            <li key={feed.id} className="border-line border-b py-4">
              <Feed feed={feed} steps={steps} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Feed({ feed, steps }: { feed: FeedRow; steps: FeedSteps }) {
  const t = useTranslations('ingest')
  const {
    id,
    url,
    title,
    outlet,
    everyMinutes,
    nextAt,
    pausedAt,
    readAt,
    newAt,
    failures,
    why,
    articles,
    leftAloneUntil,
  } = feed
  const fields = { feed: id }
  const name = title ?? url
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
      <div className="min-w-0 max-w-[40rem]">
        <p className="font-serif text-quote">
          <bdi>{name}</bdi>
        </p>
        {title && <p className="text-small break-words text-faint">{url}</p>}
        <div className="mt-1 flex flex-wrap gap-x-4 text-small text-soft tabular-nums">
          <FeedEvery feed={id} name={name} minutes={everyMinutes} setEvery={steps.setEvery} />
          {outlet ? (
            <Link href={`/outlets/${encodeURIComponent(outlet.slug)}`} className="link">
              {t('feedArticles', { count: articles })}
            </Link>
          ) : (
            <span>{t('feedArticles', { count: articles })}</span>
          )}
          <span>
            {readAt
              ? t.rich(failures > 0 ? 'feedTried' : 'feedRead', { moment: () => <Moment value={readAt} /> })
              : t('feedNotRead')}
          </span>
          {newAt && <span>{t.rich('feedLastNew', { moment: () => <Moment value={newAt} /> })}</span>}
          {pausedAt ? (
            <span className="text-ink">{t('feedPaused')}</span>
          ) : (
            <span>{t.rich('feedNext', { moment: () => <Moment value={nextAt} /> })}</span>
          )}
        </div>
        {why && (
          <p className="mt-1 text-small text-alert">
            {failures > 1 && t('failedInARow', { count: failures })}
            <Reason>{why}</Reason>
          </p>
        )}
        {leftAloneUntil && failures === 0 && (
          <p className="mt-1 text-small text-alert">
            {t.rich('leftAlone', { host: new URL(url).host, moment: () => <Moment value={leftAloneUntil} /> })}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        <ActButton act={steps.readNow} fields={fields} label={t('readFeedNow', { name })}>
          {t('readNow')}
        </ActButton>
        {pausedAt ? (
          <ActButton act={steps.resume} fields={fields} label={t('goOnWithFeed', { name })}>
            {t('goOn')}
          </ActButton>
        ) : (
          <ActButton act={steps.pause} fields={fields} label={t('pauseFeed', { name })}>
            {t('pause')}
          </ActButton>
        )}
        <ActButton act={steps.unsubscribe} fields={fields} label={t('unsubscribeFeed', { name })}>
          {t('unsubscribe')}
        </ActButton>
      </div>
    </div>
  )
}
