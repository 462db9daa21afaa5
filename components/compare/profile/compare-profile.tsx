// The columns of a comparison as wholes: how much they share, how they report, whom they quote and what they lean on.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { CompareParams } from '@/lib/compare-params'
import type { ComparedColumn, ComparedCounts, CompareProfile as Profile } from '@/lib/records/compare'
import { useColumnName } from '../column-name'
import { OverlapTable } from './overlap-table'
import { ranByHref } from './profile-address'
import { ProfileFold } from './profile-fold'
import type { ProfileProps } from './profile-props'
import { ProfileSentence } from './profile-sentence'
import { KindTable, RelayTable, VoiceTable } from './statement-tables'

type Props = { profile: Profile; params: CompareParams; columns: readonly ComparedColumn[]; counts: ComparedCounts }

/** More columns than this leave no room for two tables side by side. */
const MOST_BESIDE = 3

export function CompareProfile({ profile, params, columns, counts }: Props) {
  const t = useTranslations('compare')
  const nameOf = useColumnName()
  if (counts.all === 0) return null
  const part = { profile, counts, params, names: columns.map((column) => nameOf(params.by, column)) }
  // Who turned a page or narrowed the matrix reads on there.
  const isAside = params.page > 1 || params.show !== 'all' || params.ran.length + params.without.length > 0
  const asideOf = (
    { lines, total }: Profile['voices'],
    all: 'voices' | 'relays',
    some: 'voicesShown' | 'relaysShown',
  ) => t(lines.length < total ? some : all, { count: total, shown: lines.length })
  const beside = columns.length <= MOST_BESIDE ? 'xl:grid-cols-2' : ''
  return (
    <div className="mb-10">
      <ProfileSentence {...part} />
      <div
        className={`mt-6 grid grid-cols-1 items-start gap-x-14 border-line ${isAside ? 'border-b' : 'max-sm:border-b sm:gap-y-8'} ${beside}`}
      >
        <div className={isAside ? '' : 'grid sm:gap-y-8'}>
          <ProfileFold isAside={isAside} title={t('howMuchShared')} aside={<Every {...part} />}>
            <OverlapTable {...part} />
          </ProfileFold>
          <ProfileFold isAside={isAside} title={t('howTheyReport')}>
            <KindTable {...part} />
          </ProfileFold>
        </div>
        <div className={isAside ? '' : 'grid sm:gap-y-8'}>
          <ProfileFold
            isAside={isAside}
            title={t('whomTheyQuote')}
            aside={asideOf(profile.voices, 'voices', 'voicesShown')}
          >
            <VoiceTable {...part} />
          </ProfileFold>
          <ProfileFold
            isAside={isAside}
            title={t('whatTheyLeanOn')}
            aside={asideOf(profile.relays, 'relays', 'relaysShown')}
          >
            <RelayTable {...part} />
          </ProfileFold>
        </div>
      </div>
    </div>
  )
}

function Every({ counts, params }: ProfileProps) {
  const t = useTranslations('compare')
  return t.rich('everyColumn', {
    every: counts.every,
    all: counts.all,
    by: params.by,
    columns: params.columns.length,
    link: (every) => (
      <Link href={ranByHref(params, params.columns)} className="text-accent link">
        {every}
      </Link>
    ),
  })
}
