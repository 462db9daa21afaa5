'use client'
// Articles as rows.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable } from '@/components/table/data-table'
import { Day } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { OutletProfile } from '@/lib/records/outlets'

type ArticleRow = OutletProfile['articlePage']['rows'][number]

const column = columnsFor<ArticleRow>()

function useColumns() {
  const t = useTranslations('outlets')
  const format = useFormat()
  return useMemo(
    () =>
      column.columns([
        column.accessor('publishedOn', {
          header: t('published'),
          meta: { width: 7, cell: 'text-small text-soft', card: 'order-2', isNamed: true },
          cell: ({ getValue }) => <Day value={getValue()} />,
        }),
        column.accessor('title', {
          header: t('article'),
          meta: { card: 'order-1 basis-full' },
          cell: ({ row: { original } }) => (
            <Link href={`/articles/${encodeURIComponent(original.id)}`} className="font-serif text-quote link-quiet">
              {original.title ? <Printed language={original.language}>{original.title}</Printed> : t('untitledArticle')}
            </Link>
          ),
        }),
        column.accessor('language', {
          header: t('language'),
          meta: { width: 7, cell: 'text-small text-soft', card: 'order-3' },
          cell: ({ getValue }) => format.language(getValue()),
        }),
        column.accessor('statements', {
          header: t('statements'),
          meta: { width: 7, isFigure: true, cell: 'text-small text-soft', card: 'order-4' },
          cell: ({ getValue }) => <Counted value={getValue()} noun={t('statementsNoun', { count: getValue() })} />,
        }),
      ]),
    [t, format],
  )
}

export function ArticleTable({ rows }: { rows: ArticleRow[] }) {
  const t = useTranslations('outlets')
  return <DataTable caption={t('articles')} columns={useColumns()} rows={rows} rowId={(row) => row.id} />
}
