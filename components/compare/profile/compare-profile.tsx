// The columns of a comparison as wholes: how much they share, how they report, whom they quote and what they lean on.
import Link from 'next/link'
import { formatCount, formatCounted } from '@/components/ui/figure'
import type { CompareParams } from '@/lib/compare-params'
import type { ComparedColumn, ComparedCounts, CompareProfile as Profile } from '@/lib/records'
import { columnName } from '../column-name'
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
  if (counts.all === 0) return null
  const part = { profile, counts, params, names: columns.map((column) => columnName(params.by, column)) }
  // Who turned a page or narrowed the matrix reads on there.
  const isAside = params.page > 1 || params.show !== 'all' || params.ran.length + params.without.length > 0
  const beside = columns.length <= MOST_BESIDE ? 'xl:grid-cols-2' : ''
  return (
    <div className="mb-10">
      <ProfileSentence {...part} />
      <div
        className={`mt-6 grid grid-cols-1 items-start gap-x-14 border-line ${isAside ? 'border-b' : 'max-sm:border-b sm:gap-y-8'} ${beside}`}
      >
        <div className={isAside ? '' : 'grid sm:gap-y-8'}>
          <ProfileFold isAside={isAside} title="How much they share" aside={<Every {...part} />}>
            <OverlapTable {...part} />
          </ProfileFold>
          <ProfileFold isAside={isAside} title="How they report">
            <KindTable {...part} />
          </ProfileFold>
        </div>
        <div className={isAside ? '' : 'grid sm:gap-y-8'}>
          <ProfileFold isAside={isAside} title="Whom they quote" aside={asideOf(profile.voices, 'speaker')}>
            <VoiceTable {...part} />
          </ProfileFold>
          <ProfileFold
            isAside={isAside}
            title="What they lean on"
            aside={asideOf(profile.relays, 'medium or agency', 'media and agencies')}
          >
            <RelayTable {...part} />
          </ProfileFold>
        </div>
      </div>
    </div>
  )
}

function Every({ counts, params }: ProfileProps) {
  const all = params.columns.length === 2 ? 'both' : `all ${params.columns.length}`
  return (
    <>
      {counts.every > 0 ? (
        <Link href={ranByHref(params, params.columns)} className="text-accent link">
          {formatCount(counts.every)}
        </Link>
      ) : (
        'none'
      )}{' '}
      of {formatCounted(counts.all, 'utterance')} in {all}
    </>
  )
}

function asideOf({ lines, total }: Profile['voices'], one: string, many?: string): string {
  const all = formatCounted(total, one, many)
  return lines.length < total ? `${all}, of which the ${lines.length} most frequent` : all
}
