// How many utterances each column ran, ran alone, and shares with each of the others.
import type { CompareBy } from '@/lib/compare-params'
import { ranByHref } from './profile-address'
import type { ProfileProps } from './profile-props'
import { SideBySide, type SideRow } from './side-by-side'

const RAN: Record<CompareBy, string> = { outlet: 'Ran', language: 'Reported', period: 'Reported' }

export function OverlapTable(props: ProfileProps) {
  return (
    <SideBySide
      caption="Utterances that each column ran, ran alone, and shares with the others"
      names={props.names}
      head="Utterances"
      rows={rowsOf(props)}
    />
  )
}

function rowsOf({ counts, params, names }: ProfileProps): SideRow[] {
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
      `Also in ${names[other]}`,
      (at) => (at === other ? null : sharedBy(at, other)),
      (at) => ranByHref(params, ofColumns(at, other)),
    ),
  )
  return [
    row(
      'ran',
      RAN[by],
      (at) => sharedBy(at, at),
      (at) => ranByHref(params, ofColumns(at)),
    ),
    row(
      'alone',
      `${RAN[by]} alone`,
      (at) => counts.byColumn[at]?.alone ?? 0,
      (at) => ranByHref(params, ofColumns(at), true),
    ),
    // What two share stands above the table.
    ...(columns.length === 2 ? [] : shared),
  ]
}
