// The copies of one story: which outlets carry it, how much of it, and which of them it most likely comes from.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Reason } from '@/components/reasons/reason'
import { useSayReason } from '@/components/reasons/use-say-reason'
import { statementsHref } from '@/components/statements/statement-address'
import { type Act, ActButton } from '@/components/ui/act-button'
import { Day } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import { Section } from '@/components/ui/section'
import { wordsOf } from '@/components/ui/sentence'
import { useFormat } from '@/components/ui/use-format'
import type { SameStory as Story, StoryCopy } from '@/lib/records/articles'

type Props = { story: Story; articleId: string; keepApart: Act }

export function SameStory({ story: { copies, total, originWhy }, articleId, keepApart }: Props) {
  const t = useTranslations('articles')
  return (
    <div id="same-story" className="scroll-mt-24">
      <Section title={t('sameStory', { count: total })} className="mt-14">
        <p className="mb-4 max-w-[60ch] text-small text-soft">{t('sameStoryMeans')}</p>
        <ol className="max-w-[60rem] border-line border-t">
          {copies.map((copy) => (
            <CopyLine key={copy.id} copy={copy} isHere={copy.id === articleId} originWhy={originWhy} />
          ))}
        </ol>
        {total > copies.length && (
          <p className="mt-2 text-small text-soft">{t('firstPublished', { count: copies.length })}</p>
        )}
        <div className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-small text-soft">
          <Link href={statementsHref({ copies: 'once' })} className="link">
            {t('allCountedOnce')}
          </Link>
          <ActButton act={keepApart} fields={{ id: articleId, apart: 'yes' }} look="link">
            {t('noCopy')}
          </ActButton>
        </div>
      </Section>
    </div>
  )
}

function CopyLine({ copy, isHere, originWhy }: { copy: StoryCopy; isHere: boolean; originWhy: string | null }) {
  const t = useTranslations('articles')
  const labels = useTranslations('labels')
  const format = useFormat()
  const say = useSayReason()
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-0.5 border-line border-b py-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <p className="text-small text-soft max-sm:col-span-2">
        {copy.outlet ? (
          <Link href={`/outlets/${copy.outlet.slug}`} className="link-quiet">
            {copy.outlet.name}
          </Link>
        ) : (
          <i>{labels('outletUnknown')}</i>
        )}
        <span className="ml-2 text-faint sm:ml-0 sm:block">
          <Day value={copy.publishedOn} />
        </span>
      </p>
      <div className="min-w-0">
        {isHere ? (
          <span aria-current="page" className="font-serif text-quote">
            <Printed language={copy.language}>{copy.title || t('untitled')}</Printed>
          </span>
        ) : (
          <Link href={`/articles/${encodeURIComponent(copy.id)}`} className="font-serif text-quote link-quiet">
            <Printed language={copy.language}>{copy.title || t('untitled')}</Printed>
          </Link>
        )}
        {isHere && <span className="ml-2 text-small text-faint">{t('here')}</span>}
        {copy.isOrigin && (
          <p className="text-small text-accent">
            {t('likelyOrigin')}
            {originWhy && (
              <span className="text-soft">
                : <Reason>{originWhy}</Reason>
              </span>
            )}
          </p>
        )}
      </div>
      <p
        className="text-small text-soft tabular-nums max-sm:col-span-2 sm:text-right"
        title={copy.why === null ? undefined : wordsOf(say(copy.why))}
      >
        {copy.share !== null && !copy.isOrigin && (
          <span className="mr-2 sm:mr-0 sm:block">
            {t('shared', { share: format.share(Math.round(copy.share * 100), 100) })}
          </span>
        )}
        <span className="text-faint first:text-soft sm:block">{t('statements', { count: copy.statements })}</span>
      </p>
    </li>
  )
}
