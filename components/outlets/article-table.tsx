'use client'
// Articles as rows.
import Link from 'next/link'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable } from '@/components/table/data-table'
import { Day } from '@/components/ui/day'
import { languageName } from '@/components/ui/language'
import { Printed } from '@/components/ui/printed'
import type { OutletProfile } from '@/lib/records'

type ArticleRow = OutletProfile['articlePage']['rows'][number]

const column = columnsFor<ArticleRow>()

const columns = column.columns([
  column.accessor('publishedOn', {
    header: 'Published',
    meta: { width: '@4xl:w-28', cell: 'text-small text-soft', card: 'order-2', isNamed: true },
    cell: ({ getValue }) => <Day value={getValue()} />,
  }),
  column.accessor('title', {
    header: 'Article',
    meta: { card: 'order-1 basis-full' },
    cell: ({ row }) => (
      <Link href={`/articles/${encodeURIComponent(row.original.id)}`} className="font-serif text-quote link-quiet">
        <Printed language={row.original.language}>{row.original.title || 'untitled article'}</Printed>
      </Link>
    ),
  }),
  column.accessor('language', {
    header: 'Language',
    meta: { width: '@4xl:w-28', cell: 'text-small text-soft', card: 'order-3' },
    cell: ({ getValue }) => languageName(getValue()),
  }),
  column.accessor('statements', {
    header: 'Statements',
    meta: { width: '@4xl:w-28', isFigure: true, cell: 'text-small text-soft', card: 'order-4' },
    cell: ({ getValue }) => <Counted value={getValue()} one="statement" />,
  }),
])

export function ArticleTable({ rows }: { rows: ArticleRow[] }) {
  return <DataTable caption="Articles" columns={columns} rows={rows} rowId={(row) => row.id} />
}
