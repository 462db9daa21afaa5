// How many utterances each column ran, ran alone, and shares with each of the others.
import { useTranslations } from 'next-intl'
import { ranByHref } from './profile-address'
import type { ProfileProps } from './profile-props'
import { SideBySide, type SideRow } from './side-by-side'

export function OverlapTable(props: ProfileProps) {
  const t = useTranslations('compare')
  return (
    <SideBySide caption={t('overlapCaption')} names={props.names} head={t('utterancesHead')} rows={rowsOf(props, t)} />
  )
}

type Words = ReturnType<typeof useTranslations<'compare'>>

function rowsOf({ counts, params, names }: ProfileProps, t: Words): SideRow[] {
  const { columns, by } = params
  const sharedBy = (at: number, other: number) => counts.byColumn[at]?.shared[other] ?? 0
  const row = (key: string, head: string, count: (at: number) => number | null, hrefOf: (at: number) => string) => ({
    ...{ key, head },
    cells: columns.map((_, at) => {
      const here = count(at)
      return here === null ? null : { figure: { count: here, whole: counts.all, href: hrefOf(at) } }
    }),
  })
  const ofColumns = (...places: number[]) => columns.filter((_, at) => places.includes(at))
  const shared = columns.map(({ key }, other) =>
    row(
      key,
      t('alsoIn', { name: names[other] ?? '' }),
      (at) => (at === other ? null : sharedBy(at, other)),
      (at) => ranByHref(params, ofColumns(at, other)),
    ),
  )
  return [
    row(
      'ran',
      t('overlapRan', { by }),
      (at) => sharedBy(at, at),
      (at) => ranByHref(params, ofColumns(at)),
    ),
    row(
      'alone',
      t('overlapAlone', { by }),
      (at) => counts.byColumn[at]?.alone ?? 0,
      (at) => ranByHref(params, ofColumns(at), true),
    ),
    // What two share stands above the table.
    ...(columns.length === 2 ? [] : shared),
  ]
}
