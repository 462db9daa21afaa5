// What the statements of the columns are: how they are reported, whom they quote, and what they came through.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { KindLabel } from '@/components/statements/kind-label'
import { Folded } from '@/components/ui/folded'
import { KINDS, NO_RELAY, type StatementFilters } from '@/lib/list-params'
import type { ProfileColumn, ProfileLine } from '@/lib/records/compare'
import { OwnVoices } from './own-voices'
import { ofColumnHref } from './profile-address'
import type { ProfileProps } from './profile-props'
import { SideBySide, type SideRow } from './side-by-side'

/** A row of the statements of one sort: so many of all that stand in each column. */
function partsOf(
  { profile, params }: ProfileProps,
  row: Pick<SideRow, 'key' | 'head'>,
  sort: Partial<StatementFilters>,
  count: (column: ProfileColumn, at: number) => number,
): SideRow {
  const cells = profile.columns.map((told, at) => {
    const column = params.columns[at]
    const href = column ? ofColumnHref(params, column, sort) : ''
    return { figure: { count: count(told, at), whole: told.statements, href } }
  })
  return { ...row, cells }
}

export function KindTable(props: ProfileProps) {
  const t = useTranslations('compare')
  const { profile, params, names } = props
  const all = profile.columns.map(({ statements, articles }, at) => {
    const column = params.columns[at]
    const note = t('inArticles', { count: articles })
    return { figure: { count: statements, whole: null, note, href: column ? ofColumnHref(params, column) : '' } }
  })
  const kinds = KINDS.map((kind) =>
    partsOf(props, { key: kind, head: <KindLabel kind={kind} /> }, { kind: [kind] }, ({ kinds }) => kinds[kind]),
  )
  return (
    <SideBySide
      caption={t('kindCaption')}
      names={names}
      head={t('kind')}
      rows={[{ key: 'all', head: t('all'), cells: all }, ...kinds]}
    />
  )
}

const APART = { unnamed: 'speakerType_unnamed', unknown: 'speakerUnknown' } as const

/** Named speakers, each column's most quoted first; under them what rests on nobody with a name. */
export function VoiceTable(props: ProfileProps) {
  const t = useTranslations('compare')
  const labels = useTranslations('labels')
  const { profile, params, names } = props
  const hasVoices = profile.voices.lines.length > 0
  const lineOf = ({ slug, name, counts }: ProfileLine) => {
    const head = (
      <Link href={`/speakers/${slug}`} className="link-quiet">
        {name}
      </Link>
    )
    return partsOf(props, { key: slug, head }, { speaker: [slug] }, (_, at) => counts[at] ?? 0)
  }
  const own = profile.columns.map((told, at) => {
    const column = params.columns[at]
    return column ? { content: <OwnVoices told={told} params={params} column={column} /> } : null
  })
  const apart = (['unnamed', 'unknown'] as const).map((type) =>
    partsOf(props, { key: type, head: labels(APART[type]) }, { speakerType: [type] }, ({ types }) => types[type]),
  )
  return (
    <>
      <Folded all={profile.voices.lines}>
        {(some, isRest) => (
          <SideBySide
            caption={t('speakerCaption')}
            names={names}
            head={t('speaker')}
            rows={some.map(lineOf)}
            isContinued={isRest}
          />
        )}
      </Folded>
      <div className={hasVoices ? 'mt-4 border-line border-t' : ''}>
        <SideBySide
          caption={t('apartCaption')}
          names={names}
          head={t('speaker')}
          rows={[...apart, { key: 'own', head: t('quotedHereAlone'), cells: own }]}
          isContinued={hasVoices}
        />
      </div>
    </>
  )
}

/** Media and agencies, each column's most frequent first. */
export function RelayTable(props: ProfileProps) {
  const t = useTranslations('compare')
  const lineOf = ({ slug, name, counts }: ProfileLine) =>
    partsOf(props, { key: slug, head: name }, { relay: [slug] }, (_, at) => counts[at] ?? 0)
  const none = partsOf(
    props,
    { key: NO_RELAY, head: t('noRelay') },
    { relay: [NO_RELAY] },
    ({ unrelayed }) => unrelayed,
  )
  return (
    <Folded all={props.profile.relays.lines.map(lineOf)}>
      {(some, isRest) => (
        <SideBySide
          caption={t('relayCaption')}
          names={props.names}
          head={t('cameThrough')}
          rows={isRest ? some : [none, ...some]}
          isContinued={isRest}
        />
      )}
    </Folded>
  )
}
