'use client'
// Statements as rows: what each column shows, and how a new order becomes an address.
import { columnsFor, DataTable, type TableSort } from '@/components/table/data-table'
import { Day } from '@/components/ui/day'
import { languageName } from '@/components/ui/language'
import { useNavigation } from '@/components/ui/navigation'
import { SORT_KEYS, type StatementParams } from '@/lib/list-params'
import type { StatementRow } from '@/lib/records'
import { Chain, OutletName } from './chain'
import { KindLabel } from './kind-label'
import { PlaceLink } from './place-link'
import { SaidOnNote } from './said-on'
import { MentionAsPrinted, SourceNote, SpeakerNames } from './speaker-name'
import { type ListPlace, placeHref } from './statement-address'
import { StatementText } from './statement-text'

const column = columnsFor<StatementRow>()

const columns = column.columns([
  column.accessor((row) => row.article.publishedOn, {
    id: 'date',
    header: 'Published',
    enableSorting: true,
    sortDescFirst: true,
    meta: { width: '@4xl:w-26', cell: 'text-small text-soft', card: 'order-5', isNamed: true },
    cell: ({ row }) => (
      <>
        <Day value={row.original.article.publishedOn} />
        <span className="ml-2 text-tiny text-faint empty:hidden @4xl:ml-0 @4xl:block">
          <SaidOnNote statement={row.original} />
        </span>
      </>
    ),
  }),
  column.accessor((row) => row.speakers[0]?.name ?? null, {
    id: 'speaker',
    header: 'Speaker',
    enableSorting: true,
    meta: { width: '@4xl:w-42', card: 'order-1 basis-full', isNamed: true },
    cell: ({ row }) => (
      <div className="flex flex-wrap items-baseline gap-x-2 *:max-w-full *:min-w-0 @4xl:block">
        <SpeakerNames statement={row.original} />
        <span className="block empty:hidden">
          <SourceNote statement={row.original} />
        </span>
        <span className="block">
          <MentionAsPrinted statement={row.original} />
        </span>
      </div>
    ),
  }),
  column.display({
    id: 'statement',
    header: 'Statement',
    meta: { cell: '@4xl:pr-8', card: 'order-3 basis-full' },
    cell: ({ row }) => (
      <div className="max-w-[66ch]">
        <div className="text-quote">
          <StatementText statement={row.original} />
        </div>
        <div className="mt-1.5 text-small text-soft">
          <PlaceLink statement={row.original} />
        </div>
      </div>
    ),
  }),
  column.accessor((row) => row.article.outlet?.name ?? null, {
    id: 'outlet',
    header: 'Outlet',
    enableSorting: true,
    meta: { width: '@4xl:w-36', cell: 'text-small', card: 'order-4', isNamed: true },
    cell: ({ row }) =>
      row.original.relays.length > 0 ? <Chain statement={row.original} /> : <OutletName statement={row.original} />,
  }),
  column.accessor((row) => row.article.language, {
    id: 'language',
    header: 'Language',
    enableSorting: true,
    meta: { width: '@4xl:w-22', cell: 'text-small text-soft', card: 'order-6' },
    cell: ({ getValue }) => languageName(getValue()),
  }),
  column.accessor('kind', {
    id: 'kind',
    header: 'Kind',
    enableSorting: true,
    meta: { width: '@4xl:w-20', cell: 'text-small text-soft', card: 'order-6' },
    cell: ({ getValue }) => <KindLabel kind={getValue()} />,
  }),
  column.accessor('confidence', {
    id: 'confidence',
    header: 'Confidence',
    enableSorting: true,
    sortDescFirst: true,
    meta: { width: '@4xl:w-22', isFigure: true, cell: 'text-small text-faint', card: 'order-7' },
    cell: ({ getValue }) => (
      <>
        <span className="@4xl:sr-only">confidence </span>
        {getValue().toFixed(2)}
      </>
    ),
  }),
])

type Props = { caption: string; rows: StatementRow[]; params: StatementParams; place: ListPlace }

export function StatementTable({ caption, rows, params, place }: Props) {
  const { go } = useNavigation()
  const onSort = (sort: TableSort) => {
    const key = SORT_KEYS.find((known) => known === sort.key)
    if (key) go(placeHref(place, { ...params, sort: { key, descending: sort.descending }, page: 1 }))
  }
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      sort={params.sort}
      onSort={onSort}
    />
  )
}
