'use client'
// Shares of unnamed sources as rows: the part, the whole it is a part of, and both as a line.
import Link from 'next/link'
import { Counted } from '@/components/table/counted'
import { columnsFor, DataTable } from '@/components/table/data-table'
import { formatCount, formatShare } from '@/components/ui/figure'

export type ShareLine = {
  key: string
  label: string
  unnamed: number
  statements: number
  /** The rows behind each of the two figures. */
  unnamedHref: string
  statementsHref: string
}

const column = columnsFor<ShareLine>()

const columnsUnder = (head: string) =>
  column.columns([
    column.accessor('label', {
      header: head,
      meta: { card: 'order-1 basis-full', cell: '@4xl:w-auto' },
      cell: ({ getValue }) => <span className="font-medium">{getValue()}</span>,
    }),
    column.accessor('unnamed', {
      header: 'Unnamed',
      meta: { width: '@4xl:w-24', isFigure: true, cell: 'text-small', card: 'order-2' },
      cell: ({ row }) => (
        <Link href={row.original.unnamedHref} className="text-accent link">
          <Counted value={row.original.unnamed} one="unnamed" many="unnamed" />
        </Link>
      ),
    }),
    column.accessor('statements', {
      header: 'Statements',
      meta: { width: '@4xl:w-28', isFigure: true, cell: 'text-small text-soft', card: 'order-3' },
      cell: ({ row }) => (
        <>
          <span className="@4xl:sr-only">of </span>
          <Link href={row.original.statementsHref} className="link">
            <Counted value={row.original.statements} one="statement" />
          </Link>
        </>
      ),
    }),
    column.display({
      id: 'share',
      header: 'Share',
      meta: { width: '@4xl:w-44', cell: 'text-small tabular-nums', card: 'order-4 grow' },
      cell: ({ row }) => <Share line={row.original} />,
    }),
  ])

function Share({ line: { unnamed, statements } }: { line: ShareLine }) {
  return (
    <span className="flex items-center gap-3">
      <span className="w-12 shrink-0 text-right">{formatShare(unnamed, statements)}</span>
      <span aria-hidden className="h-1 grow bg-line">
        <span className="block h-full bg-accent" style={{ width: `${(unnamed / statements) * 100}%` }} />
      </span>
    </span>
  )
}

/** Read at a glance; the rest waits under a line that says how much it is. */
const SHORT = 10

export function ShareTable({ caption, head, lines }: { caption: string; head: string; lines: ShareLine[] }) {
  const columns = columnsUnder(head)
  const shown = lines.length <= SHORT + 2 ? lines.length : SHORT
  const rest = lines.slice(shown)
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={lines.slice(0, shown)} rowId={(line) => line.key} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit text-small text-soft link">{formatCount(rest.length)} more</summary>
          <DataTable caption={`${caption}, continued`} columns={columns} rows={rest} rowId={(line) => line.key} />
        </details>
      )}
    </>
  )
}
