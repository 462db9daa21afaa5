'use client'
// Speakers as rows: how much they are quoted, and when.
import Link from 'next/link'
import { Fragment, useMemo } from 'react'
import { Sparkline } from '@/components/charts/sparkline'
import { placeHref, statementsHref } from '@/components/statements/statement-address'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable, type TableSort } from '@/components/table/data-table'
import { Day, formatMonth } from '@/components/ui/day'
import { formatCount } from '@/components/ui/figure'
import { useNavigation } from '@/components/ui/navigation'
import { Printed } from '@/components/ui/printed'
import type { Counting } from '@/lib/list-params'
import type { SpeakerIndex, SpeakerQuery } from '@/lib/records'
import { SPEAKER_SORT_KEYS, speakersHref } from './speaker-address'
import { SPEAKER_TYPE } from './speaker-type'

type Row = SpeakerIndex['rows'][number]

const column = columnsFor<Row>()

const columnsOver = (months: string[], counting: Counting) =>
  column.columns([
    column.accessor('name', {
      header: 'Speaker',
      enableSorting: true,
      meta: { card: 'order-1 basis-full' },
      cell: ({ row }) => (
        <Link
          href={placeHref({ path: `/speakers/${row.original.slug}`, held: [] }, counting)}
          className="font-serif text-quote font-semibold link-quiet"
        >
          {row.original.name}
        </Link>
      ),
    }),
    column.accessor('alsoAs', {
      header: 'Also as',
      meta: { width: '@4xl:w-[26%]', cell: 'font-serif text-soft', card: 'order-1 basis-full @max-4xl:empty:hidden' },
      cell: ({ getValue }) => <OtherNames names={getValue()} />,
    }),
    column.accessor('type', {
      header: 'Type',
      meta: { width: '@4xl:w-36', cell: 'text-small text-soft', card: 'order-2' },
      cell: ({ getValue }) => SPEAKER_TYPE[getValue()].one,
    }),
    column.accessor('statements', {
      header: 'Statements',
      enableSorting: true,
      sortDescFirst: true,
      meta: { width: '@4xl:w-30', isFigure: true, cell: 'text-small', card: 'order-3' },
      cell: ({ row }) => (
        <Link href={statementsHref({ speaker: [row.original.slug], ...counting })} className="text-accent link">
          <Counted value={row.original.statements} noun={row.original.statements === 1 ? 'statement' : 'statements'} />
        </Link>
      ),
    }),
    // Without a known day there are no months to show.
    ...(months.length > 0
      ? [
          column.accessor('months', {
            header: `By month, ${spanOf(months)}`,
            meta: { width: '@4xl:w-56', card: 'order-5 basis-full' },
            cell: ({ getValue }) => <Sparkline counts={getValue()} label={describeMonths(months, getValue())} />,
          }),
        ]
      : []),
    column.accessor('lastOn', {
      header: 'Last quoted',
      enableSorting: true,
      sortDescFirst: true,
      meta: { width: '@4xl:w-32', cell: 'text-small text-soft', card: 'order-4' },
      cell: ({ getValue }) => (
        <>
          <span className="@4xl:sr-only">last quoted </span>
          <Day value={getValue()} />
        </>
      ),
    }),
  ])

function OtherNames({ names }: { names: Row['alsoAs'] }) {
  return names.map(({ text, language }, index) => (
    <Fragment key={text}>
      {index > 0 && <span className="text-faint"> · </span>}
      <Printed language={language}>{text}</Printed>
    </Fragment>
  ))
}

const spanOf = (months: string[]) => `${formatMonth(months[0] ?? '')} – ${formatMonth(months.at(-1) ?? '')}`

function describeMonths(months: string[], counts: number[]): string {
  const most = Math.max(...counts)
  const when = formatMonth(months[counts.indexOf(most)] ?? '')
  const peak = most === 0 ? 'none' : `most in ${when}, ${formatCount(most)}`
  return `Statements by month, ${spanOf(months)}: ${peak}`
}

export function SpeakerTable({ index, params }: { index: SpeakerIndex; params: SpeakerQuery }) {
  const { go } = useNavigation()
  const { copies, versions } = params
  const columns = useMemo(() => columnsOver(index.months, { copies, versions }), [index.months, copies, versions])
  const onSort = ({ key: id, descending }: TableSort) => {
    const key = SPEAKER_SORT_KEYS.find((known) => known === id)
    if (key) go(speakersHref({ ...params, sort: { key, descending }, page: 1 }))
  }
  return (
    <DataTable
      caption="Speakers, with the statements of each by month"
      columns={columns}
      rows={index.rows}
      rowId={(row) => row.slug}
      sort={params.sort}
      onSort={onSort}
    />
  )
}
