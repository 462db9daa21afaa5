// The index of speakers with its search, its pages, and a word when nobody is found.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CountingLink } from '@/components/statements/counting-link'
import { statementsHref } from '@/components/statements/statement-address'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { visible } from '@/components/ui/visible'
import type { SpeakerIndex, SpeakerQuery } from '@/lib/records/speakers'
import { speakersHref } from './speaker-address'
import { SpeakerSearch } from './speaker-search'
import { SpeakerTable } from './speaker-table'

/** `doubtful`: how many pairs of names wait for a person to say whether they are one. */
type Props = { params: SpeakerQuery; index: SpeakerIndex; doubtful: number }

export function SpeakerList({ params, index, doubtful }: Props) {
  const t = useTranslations('speakerList')
  return (
    <div className="page">
      <PageHead title={t('title')}>
        {t('intro')}{' '}
        <Link href="/decisions" className="link">
          {doubtful > 0 ? t('mayBeOne', { count: doubtful }) : t('whoIsWho')}
        </Link>
        .
      </PageHead>
      <SpeakerSearch params={params} />
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p role="status" className="text-soft">
          <strong className="font-semibold text-ink">{t('count', { count: index.total })}</strong>
          {index.pageCount > 1 && t('pageOf', { page: index.page, of: index.pageCount })}
        </p>
        <p className="text-small">
          <CountingLink counting={params} hrefFor={(counting) => speakersHref({ ...params, ...counting, page: 1 })} />
        </p>
      </div>
      <NavigationProvider>
        <NavigationRegion>
          {index.total === 0 ? <NobodyFound params={params} /> : <SpeakerTable index={index} params={params} />}
        </NavigationRegion>
      </NavigationProvider>
      <Pager page={index.page} pageCount={index.pageCount} hrefFor={(page) => speakersHref({ ...params, page })} />
    </div>
  )
}

function NobodyFound({ params }: { params: SpeakerQuery }) {
  const t = useTranslations('speakerList')
  const labels = useTranslations('labels')
  const isNarrowed = params.q !== '' || params.type !== null
  return (
    <div className="border-line border-t py-10">
      <h2 className="font-serif text-title">{t(isNarrowed ? 'nonePasses' : 'noneHere')}</h2>
      <ul className="mt-4 space-y-2">
        {params.q && params.type && (
          <li>
            <Link href={speakersHref({ q: params.q, sort: params.sort })} className="link">
              {t('searchAll', {
                words: visible(params.q),
                types: labels(`speakerTypes_${params.type}`).toLowerCase(),
              })}
            </Link>
          </li>
        )}
        {params.q && (
          <li>
            <Link href={statementsHref({ q: params.q })} className="link">
              {t('searchStatements', { words: visible(params.q) })}
            </Link>
          </li>
        )}
        <li>
          <Link href={isNarrowed ? '/speakers' : '/ingest'} className="link">
            {t(isNarrowed ? 'showAll' : 'addArticles')}
          </Link>
        </li>
      </ul>
    </div>
  )
}
