// The index of speakers with its search, its pages, and a word when nobody is found.
import Link from 'next/link'
import { CountingLink } from '@/components/statements/counting-link'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCount, formatCounted } from '@/components/ui/figure'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { visible } from '@/components/ui/visible'
import type { SpeakerIndex, SpeakerQuery } from '@/lib/records'
import { speakersHref } from './speaker-address'
import { SpeakerSearch } from './speaker-search'
import { SpeakerTable } from './speaker-table'
import { SPEAKER_TYPE } from './speaker-type'

/** `doubtful`: how many pairs of names wait for a person to say whether they are one. */
type Props = { params: SpeakerQuery; index: SpeakerIndex; doubtful: number }

export function SpeakerList({ params, index, doubtful }: Props) {
  return (
    <div className="page">
      <PageHead title="Speakers">
        People, bodies and unnamed sources, found under every spelling and in any script. The bars are statements by
        month, each speaker’s on a scale of its own.{' '}
        <Link href="/decisions" className="link">
          {doubtful > 0 ? `${formatCounted(doubtful, 'pair')} of names may be one` : 'Who is who'}
        </Link>
        .
      </PageHead>
      <SpeakerSearch params={params} />
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p role="status" className="text-soft">
          <strong className="font-semibold text-ink">{formatCounted(index.total, 'speaker')}</strong>
          {index.pageCount > 1 && `, page ${formatCount(index.page)} of ${formatCount(index.pageCount)}`}
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
  const isNarrowed = params.q !== '' || params.type !== null
  return (
    <div className="border-line border-t py-10">
      <h2 className="font-serif text-title">
        {isNarrowed ? 'No speaker passes this search.' : 'Nobody has been quoted yet.'}
      </h2>
      <ul className="mt-4 space-y-2">
        {params.q && params.type && (
          <li>
            <Link href={speakersHref({ q: params.q, sort: params.sort })} className="link">
              Search “{visible(params.q)}” among all types, not only {SPEAKER_TYPE[params.type].many.toLowerCase()}
            </Link>
          </li>
        )}
        {params.q && (
          <li>
            <Link href={statementsHref({ q: params.q })} className="link">
              Search the statements for “{visible(params.q)}”
            </Link>
          </li>
        )}
        <li>
          <Link href={isNarrowed ? '/speakers' : '/ingest'} className="link">
            {isNarrowed ? 'Show all speakers' : 'Add articles'}
          </Link>
        </li>
      </ul>
    </div>
  )
}
