'use client'
// Speakers as rows.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable } from '@/components/table/data-table'
import { DayRange } from '@/components/ui/day'
import { languageName } from '@/components/ui/language'
import type { SpeakerSummary } from '@/lib/records'
import { SPEAKER_TYPE } from './speaker-type'

const column = columnsFor<SpeakerSummary>()

const columns = column.columns([
  column.accessor('name', {
    header: 'Speaker',
    meta: { card: 'order-1 basis-full' },
    cell: ({ row }) => (
      <Link href={`/speakers/${row.original.slug}`} className="font-serif text-quote font-semibold link-quiet">
        {row.original.name}
      </Link>
    ),
  }),
  column.accessor('type', {
    header: 'Type',
    meta: { width: '@4xl:w-36', cell: 'text-small text-soft', card: 'order-2' },
    cell: ({ getValue }) => SPEAKER_TYPE[getValue()].one,
  }),
  column.accessor('statements', {
    header: 'Statements',
    meta: { width: '@4xl:w-28', isFigure: true, cell: 'text-small', card: 'order-3' },
    cell: ({ row }) => (
      <Link href={statementsHref({ speaker: [row.original.slug] })} className="text-accent link">
        <Counted value={row.original.statements} one="statement" />
      </Link>
    ),
  }),
  column.accessor('articles', {
    header: 'Articles',
    meta: { width: '@4xl:w-24', isFigure: true, cell: 'text-small text-soft', card: 'order-4' },
    cell: ({ getValue }) => <Counted value={getValue()} one="article" />,
  }),
  column.accessor('outlets', {
    header: 'Outlets',
    meta: { width: '@4xl:w-24', isFigure: true, cell: 'text-small text-soft', card: 'order-4' },
    cell: ({ getValue }) => <Counted value={getValue()} one="outlet" />,
  }),
  column.accessor('languages', {
    header: 'Languages',
    meta: { width: '@4xl:w-56', cell: 'text-small text-soft', card: 'order-5' },
    cell: ({ getValue }) => getValue().map(languageName).join(', '),
  }),
  column.accessor('firstOn', {
    header: 'Quoted between',
    meta: { width: '@4xl:w-56', cell: 'text-small text-soft', card: 'order-6', isNamed: true },
    cell: ({ row }) => <DayRange from={row.original.firstOn} to={row.original.lastOn} />,
  }),
])

export function SpeakerTable({ rows }: { rows: SpeakerSummary[] }) {
  return <DataTable caption="Speakers, most quoted first" columns={columns} rows={rows} rowId={(row) => row.slug} />
}
