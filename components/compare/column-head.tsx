// The head of a column: its name, how much of all it ran, and what can be done with it.
import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type CompareParams, compareHref } from '@/lib/compare-params'
import type { ComparedColumn, ComparedCounts } from '@/lib/records/compare'
import { useColumnName } from './column-name'
import { withColumnMoved, withoutColumn } from './compare-address'

type Props = { column: ComparedColumn; at: number; counts: ComparedCounts; params: CompareParams }

export function ColumnHead({ column, at, counts, params }: Props) {
  const t = useTranslations('compare')
  const name = useColumnName()(params.by, column)
  const { ran, alone } = counts.byColumn[at] ?? { ran: 0, alone: 0 }
  const only = { ...params, show: 'all' as const, ran: [column.key], without: [], page: 1 }
  return (
    <th
      // biome-ignore lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
      role="columnheader"
      scope="col"
      className="sticky top-0 z-20 border-line-strong border-b bg-paper pt-3 pr-6 pb-2 text-left align-bottom font-normal print:static"
    >
      <span className="block font-semibold">
        {params.by === 'outlet' && column.key !== 'unknown' ? (
          <Link href={`/outlets/${column.key}`} className="link-quiet">
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className="flex flex-wrap items-center justify-between gap-x-3 text-tiny text-faint">
        <span>
          {t.rich(alone > 0 ? 'ranAlone' : 'ran', {
            by: params.by,
            ran,
            all: counts.all,
            alone,
            link: (share) => (
              <Link href={compareHref(only)} className="text-soft tabular-nums link">
                {share}
              </Link>
            ),
            aloneLink: (share) => (
              <Link href={compareHref({ ...only, show: 'single' })} className="text-soft tabular-nums link">
                {share}
              </Link>
            ),
          })}
        </span>
        <ColumnMoves column={column} params={params} name={name} />
      </span>
    </th>
  )
}

/** To the left, to the right, and out. */
export function ColumnMoves({ column, params, name }: { column: ComparedColumn; params: CompareParams; name: string }) {
  const t = useTranslations('compare')
  return (
    <span data-print="hide" className="-mr-1.5 inline-flex">
      <Move href={withColumnMoved(params, column.key, -1)} label={t('moveLeft', { name })}>
        <ArrowLeft aria-hidden size={14} />
      </Move>
      <Move href={withColumnMoved(params, column.key, 1)} label={t('moveRight', { name })}>
        <ArrowRight aria-hidden size={14} />
      </Move>
      <Move href={withoutColumn(params, column.key)} label={t('remove', { name })}>
        <X aria-hidden size={14} />
      </Move>
    </span>
  )
}

function Move({ href, label, children }: { href: string | null; label: string; children: ReactNode }) {
  if (href === null) return null
  return (
    <Link
      href={href}
      scroll={false}
      aria-label={label}
      title={label}
      className="grid size-6 place-items-center text-faint hover:text-accent"
    >
      {children}
    </Link>
  )
}
