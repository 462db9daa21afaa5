'use client'
// Outlets as rows.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { statementsHref } from '@/components/statements/statement-address'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable, type TableSort } from '@/components/table/data-table'
import { DayRange } from '@/components/ui/day'
import { useNavigation } from '@/components/ui/navigation'
import { useFormat } from '@/components/ui/use-format'
import type { OutletQuery, OutletSummary } from '@/lib/records/outlets'
import { OUTLET_SORT_KEYS, outletHref, outletsHref } from './outlet-address'
import { Tags } from './tags'

const column = columnsFor<OutletSummary>()

function useColumns() {
  const t = useTranslations('outlets')
  const format = useFormat()
  return useMemo(
    () =>
      column.columns([
        column.accessor('name', {
          header: t('outlet'),
          meta: { sorts: 'asc', card: 'order-1 basis-full' },
          cell: ({ row }) => (
            <Link href={outletHref(row.original.slug)} className="font-serif text-quote font-semibold link-quiet">
              {row.original.name}
            </Link>
          ),
        }),
        column.accessor('country', {
          header: t('country'),
          meta: { width: 9, cell: 'text-small text-soft', card: 'order-2 @max-4xl:empty:hidden' },
          cell: ({ getValue }) => format.country(getValue() ?? ''),
        }),
        column.accessor('languages', {
          header: t('language'),
          meta: { width: 8, cell: 'text-small text-soft', card: 'order-3' },
          cell: ({ row: { original } }) =>
            (original.language ? [original.language] : original.languages).map(format.language).join(', '),
        }),
        column.accessor('tags', {
          header: t('tags'),
          meta: { width: 11, cell: 'text-small text-soft', card: 'order-4 @max-4xl:empty:hidden' },
          cell: ({ getValue }) => <Tags tags={getValue()} />,
        }),
        column.accessor('statements', {
          header: t('statements'),
          meta: { sorts: 'desc', width: 7, isFigure: true, cell: 'text-small', card: 'order-5' },
          cell: ({ row }) => (
            <Link href={statementsHref({ outlet: [row.original.slug] })} className="text-accent link">
              <Counted value={row.original.statements} noun={t('statementsNoun', { count: row.original.statements })} />
            </Link>
          ),
        }),
        column.accessor('articles', {
          header: t('articles'),
          meta: { sorts: 'desc', width: 6, isFigure: true, cell: 'text-small text-soft', card: 'order-6' },
          cell: ({ getValue }) => <Counted value={getValue()} noun={t('articlesNoun', { count: getValue() })} />,
        }),
        column.accessor('lastOn', {
          header: t('publishedBetween'),
          meta: { sorts: 'desc', width: 14, cell: 'text-small text-soft', card: 'order-7', isNamed: true },
          cell: ({ row }) => <DayRange from={row.original.firstOn} to={row.original.lastOn} />,
        }),
      ]),
    [t, format],
  )
}

export function OutletTable({ rows, params }: { rows: OutletSummary[]; params: OutletQuery }) {
  const t = useTranslations('outlets')
  const columns = useColumns()
  const { go } = useNavigation()
  const onSort = ({ key: id, descending }: TableSort) => {
    const key = OUTLET_SORT_KEYS.find((known) => known === id)
    if (key) go(outletsHref({ ...params, sort: { key, descending }, page: 1 }))
  }
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.slug}
      sort={params.sort}
      onSort={onSort}
    />
  )
}
