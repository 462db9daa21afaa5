'use client'
// Speakers as rows: how much they are quoted, and when.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment, useMemo } from 'react'
import { Sparkline } from '@/components/charts/sparkline'
import { placeHref, statementsHref } from '@/components/statements/statement-address'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable, type TableSort } from '@/components/table/data-table'
import { Day } from '@/components/ui/day'
import type { Format } from '@/components/ui/format'
import { useNavigation } from '@/components/ui/navigation'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { Counting } from '@/lib/list-params'
import type { SpeakerIndex, SpeakerQuery } from '@/lib/records/speakers'
import { SPEAKER_SORT_KEYS, speakersHref } from './speaker-address'

type Row = SpeakerIndex['rows'][number]

type Words = ReturnType<typeof useTranslations<'speakerList'>>
type Labels = ReturnType<typeof useTranslations<'labels'>>

const column = columnsFor<Row>()

const columnsOver = (months: string[], counting: Counting, t: Words, labels: Labels, format: Format) =>
  column.columns([
    column.accessor('name', {
      header: t('speaker'),
      meta: { sorts: 'asc', card: 'order-1 basis-full' },
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
      header: t('alsoAs'),
      meta: { width: 14, cell: 'font-serif text-soft', card: 'order-1 basis-full @max-4xl:empty:hidden' },
      cell: ({ getValue }) => <OtherNames names={getValue()} />,
    }),
    column.accessor('type', {
      header: t('type'),
      meta: { width: 8, cell: 'text-small text-soft', card: 'order-2' },
      cell: ({ getValue }) => labels(`speakerType_${getValue()}`),
    }),
    column.accessor('statements', {
      header: t('statements'),
      meta: { sorts: 'desc', width: 7.5, isFigure: true, cell: 'text-small', card: 'order-3' },
      cell: ({ row }) => (
        <Link href={statementsHref({ speaker: [row.original.slug], ...counting })} className="text-accent link">
          <Counted value={row.original.statements} noun={t('statementNoun', { count: row.original.statements })} />
        </Link>
      ),
    }),
    // Without a known day there are no months to show.
    ...(months.length > 0
      ? [
          column.accessor('months', {
            header: t('byMonth', spanOf(months, format)),
            meta: { width: 12, card: 'order-5 basis-full' },
            cell: ({ getValue }) => (
              <Sparkline counts={getValue()} label={describeMonths(months, getValue(), t, format)} />
            ),
          }),
        ]
      : []),
    column.accessor('lastOn', {
      header: t('lastQuoted'),
      meta: { sorts: 'desc', width: 8, cell: 'text-small text-soft', card: 'order-4' },
      cell: ({ getValue }) => (
        <>
          <span className="@4xl:sr-only">{t('lastQuotedOn')} </span>
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

const spanOf = (months: string[], format: Format) => ({
  first: format.month(months[0] ?? ''),
  last: format.month(months.at(-1) ?? ''),
})

function describeMonths(months: string[], counts: number[], t: Words, format: Format): string {
  const most = Math.max(...counts)
  if (most === 0) return t('monthsNone', spanOf(months, format))
  const month = format.month(months[counts.indexOf(most)] ?? '')
  return t('monthsPeak', { ...spanOf(months, format), month, count: most })
}

export function SpeakerTable({ index, params }: { index: SpeakerIndex; params: SpeakerQuery }) {
  const { go } = useNavigation()
  const { copies, versions } = params
  const t = useTranslations('speakerList')
  const labels = useTranslations('labels')
  const format = useFormat()
  const columns = useMemo(
    () => columnsOver(index.months, { copies, versions }, t, labels, format),
    [index.months, copies, versions, t, labels, format],
  )
  const onSort = ({ key: id, descending }: TableSort) => {
    const key = SPEAKER_SORT_KEYS.find((known) => known === id)
    if (key) go(speakersHref({ ...params, sort: { key, descending }, page: 1 }))
  }
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={index.rows}
      rowId={(row) => row.slug}
      sort={params.sort}
      onSort={onSort}
    />
  )
}
