'use client'
// Outlets as rows.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable } from '@/components/table/data-table'
import { DayRange } from '@/components/ui/day'
import { languageName } from '@/components/ui/language'
import type { OutletSummary } from '@/lib/records'

const column = columnsFor<OutletSummary>()

const columns = column.columns([
  column.accessor('name', {
    header: 'Outlet',
    meta: { card: 'order-1 basis-full' },
    cell: ({ row }) => (
      <Link href={`/outlets/${row.original.slug}`} className="font-serif text-quote font-semibold link-quiet">
        {row.original.name}
      </Link>
    ),
  }),
  column.accessor('statements', {
    header: 'Statements',
    meta: { width: '@4xl:w-28', isFigure: true, cell: 'text-small', card: 'order-2' },
    cell: ({ row }) => (
      <Link href={statementsHref({ outlet: [row.original.slug] })} className="text-accent link">
        <Counted value={row.original.statements} one="statement" />
      </Link>
    ),
  }),
  column.accessor('articles', {
    header: 'Articles',
    meta: { width: '@4xl:w-24', isFigure: true, cell: 'text-small text-soft', card: 'order-3' },
    cell: ({ getValue }) => <Counted value={getValue()} one="article" />,
  }),
  column.accessor('languages', {
    header: 'Languages',
    meta: { width: '@4xl:w-64', cell: 'text-small text-soft', card: 'order-4' },
    cell: ({ getValue }) => getValue().map(languageName).join(', '),
  }),
  column.accessor('firstOn', {
    header: 'Published between',
    meta: { width: '@4xl:w-56', cell: 'text-small text-soft', card: 'order-5', isNamed: true },
    cell: ({ row }) => <DayRange from={row.original.firstOn} to={row.original.lastOn} />,
  }),
])

export function OutletTable({ rows }: { rows: OutletSummary[] }) {
  return <DataTable caption="Outlets" columns={columns} rows={rows} rowId={(row) => row.slug} />
}
