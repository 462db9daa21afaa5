'use client'
// Outlets as rows.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable, type TableSort } from '@/components/table/data-table'
import { countryName } from '@/components/ui/country'
import { DayRange } from '@/components/ui/day'
import { languageName } from '@/components/ui/language'
import { useNavigation } from '@/components/ui/navigation'
import type { OutletQuery, OutletSummary } from '@/lib/records'
import { OUTLET_SORT_KEYS, outletHref, outletsHref } from './outlet-address'
import { Tags } from './tags'

const column = columnsFor<OutletSummary>()

const columns = column.columns([
  column.accessor('name', {
    header: 'Outlet',
    enableSorting: true,
    meta: { card: 'order-1 basis-full' },
    cell: ({ row }) => (
      <Link href={outletHref(row.original.slug)} className="font-serif text-quote font-semibold link-quiet">
        {row.original.name}
      </Link>
    ),
  }),
  column.accessor('country', {
    header: 'Country',
    meta: { width: '@4xl:w-36', cell: 'text-small text-soft', card: 'order-2 @max-4xl:empty:hidden' },
    cell: ({ getValue }) => countryName(getValue() ?? ''),
  }),
  column.accessor('languages', {
    header: 'Language',
    meta: { width: '@4xl:w-32', cell: 'text-small text-soft', card: 'order-3' },
    cell: ({ row: { original } }) =>
      (original.language ? [original.language] : original.languages).map(languageName).join(', '),
  }),
  column.accessor('tags', {
    header: 'Tags',
    meta: { width: '@4xl:w-44', cell: 'text-small text-soft', card: 'order-4 @max-4xl:empty:hidden' },
    cell: ({ getValue }) => <Tags tags={getValue()} />,
  }),
  column.accessor('statements', {
    header: 'Statements',
    enableSorting: true,
    sortDescFirst: true,
    meta: { width: '@4xl:w-28', isFigure: true, cell: 'text-small', card: 'order-5' },
    cell: ({ row }) => (
      <Link href={statementsHref({ outlet: [row.original.slug] })} className="text-accent link">
        <Counted value={row.original.statements} one="statement" />
      </Link>
    ),
  }),
  column.accessor('articles', {
    header: 'Articles',
    enableSorting: true,
    sortDescFirst: true,
    meta: { width: '@4xl:w-24', isFigure: true, cell: 'text-small text-soft', card: 'order-6' },
    cell: ({ getValue }) => <Counted value={getValue()} one="article" />,
  }),
  column.accessor('lastOn', {
    header: 'Published between',
    enableSorting: true,
    sortDescFirst: true,
    meta: { width: '@4xl:w-56', cell: 'text-small text-soft', card: 'order-7', isNamed: true },
    cell: ({ row }) => <DayRange from={row.original.firstOn} to={row.original.lastOn} />,
  }),
])

export function OutletTable({ rows, params }: { rows: OutletSummary[]; params: OutletQuery }) {
  const { go } = useNavigation()
  const onSort = ({ key: id, descending }: TableSort) => {
    const key = OUTLET_SORT_KEYS.find((known) => known === id)
    if (key) go(outletsHref({ ...params, sort: { key, descending }, page: 1 }))
  }
  return (
    <DataTable
      caption="Outlets"
      columns={columns}
      rows={rows}
      rowId={(row) => row.slug}
      sort={params.sort}
      onSort={onSort}
    />
  )
}
