// Feeds: subscribing to one, and how those there are doing.
import Link from 'next/link'
import { ActButton } from '@/components/ui/act-button'
import { formatCounted } from '@/components/ui/figure'
import type { FeedRow } from '@/lib/records'
import { FeedEvery } from './feed-every'
import { FeedForm } from './feed-form'
import type { FeedSteps } from './ingest-steps'
import { Moment } from './moment'

export function FeedsPanel({ feeds, steps }: { feeds: FeedRow[]; steps: FeedSteps }) {
  return (
    <>
      <FeedForm subscribe={steps.subscribe} />
      {feeds.length > 0 && (
        <ul className="mt-10 border-line border-t" aria-label="Feeds">
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
              {formatCounted(articles, 'article')}
            </Link>
          ) : (
            <span>{formatCounted(articles, 'article')}</span>
          )}
          <span>
            {readAt ? (
              <>
                {failures > 0 ? 'tried' : 'read'} <Moment value={readAt} />
              </>
            ) : (
              'not read yet'
            )}
          </span>
          {newAt && (
            <span>
              last new <Moment value={newAt} />
            </span>
          )}
          {pausedAt ? (
            <span className="text-ink">paused</span>
          ) : (
            <span>
              next <Moment value={nextAt} />
            </span>
          )}
        </div>
        {why && (
          <p className="mt-1 text-small text-alert">
            {failures > 1 ? `Failed ${failures} times in a row: ` : ''}
            {why}
          </p>
        )}
        {leftAloneUntil && failures === 0 && (
          <p className="mt-1 text-small text-alert">
            {new URL(url).host} refused another request, and is left alone until <Moment value={leftAloneUntil} />
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        <ActButton act={steps.readNow} fields={fields} label={`Read ${name} now`}>
          Read now
        </ActButton>
        {pausedAt ? (
          <ActButton act={steps.resume} fields={fields} label={`Go on with ${name}`}>
            Go on
          </ActButton>
        ) : (
          <ActButton act={steps.pause} fields={fields} label={`Pause ${name}`}>
            Pause
          </ActButton>
        )}
        <ActButton act={steps.unsubscribe} fields={fields} label={`Unsubscribe from ${name}`}>
          Unsubscribe
        </ActButton>
      </div>
    </div>
  )
}
