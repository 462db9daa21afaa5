// biome-ignore-all lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
// Figures of the columns side by side; on a phone the columns stand under each other, each with its name.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ShareBar } from '@/components/ui/share-bar'
import { useFormat } from '@/components/ui/use-format'

/** So many, of how many, and where they are; `whole` is null where they are no part of anything. */
export type Figure = { count: number; whole: number | null; href: string; note?: string }
/** Null where nothing can stand. */
export type SideCell = { figure: Figure } | { content: ReactNode } | null
export type SideRow = { key: string; head: ReactNode; cells: readonly SideCell[] }

/** Of fewer cases no share is told: one of them more or less would change it by five points and more. */
const FEWEST_FOR_SHARE = 20

type Props = {
  caption: string
  /** Of the columns. */
  names: string[]
  /** What the rows are. */
  head: string
  rows: readonly SideRow[]
  /** It goes on from a table above it, under whose heads the eye still is. */
  isContinued?: boolean
}

export function SideBySide({ caption, names, head, rows, isContinued = false }: Props) {
  return (
    <table
      role="table"
      className={`block w-full border-separate border-spacing-0 border-line tabular-nums sm:table sm:table-fixed ${isContinued ? '' : 'border-t'}`}
    >
      <caption className="sr-only">{caption}</caption>
      {/* Widths hang on no head: a table that goes on from another has none to be seen. */}
      <colgroup>
        <col className="w-[9.5rem]" />
        <col span={names.length} />
      </colgroup>
      <thead role="rowgroup" className={isContinued ? 'sr-only' : 'hidden sm:table-header-group'}>
        <tr role="row">
          <th role="columnheader" scope="col" className={`text-left ${HEAD}`}>
            {head}
          </th>
          {names.map((name) => (
            <th key={name} role="columnheader" scope="col" className={`pl-4 text-left ${HEAD}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {rows.map((row) => (
          <tr key={row.key} role="row" className="block pt-3 sm:table-row">
            <th
              role="rowheader"
              scope="row"
              className="block text-left align-bottom font-medium leading-5 sm:table-cell sm:border-line sm:border-b sm:py-1.5 sm:font-normal"
            >
              {row.head}
            </th>
            {names.map((name, at) => (
              <Cell key={name} name={name} cell={row.cells[at] ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const HEAD = 'border-line border-b py-2 align-bottom column-label'

function Cell({ name, cell }: { name: string; cell: SideCell }) {
  const figure = cell && 'figure' in cell ? cell.figure : null
  return (
    <td
      role="cell"
      className={`border-line border-b pt-1.5 align-bottom text-small sm:table-cell sm:pl-4 ${cell ? 'block' : 'hidden'}`}
    >
      <span className="flex items-baseline justify-between gap-x-4">
        <span className="text-soft sm:hidden">{name}</span>
        {figure && <FigureLine {...figure} />}
        {cell && 'content' in cell && cell.content}
        {!cell && <span className="text-faint">–</span>}
      </span>
      <ShareBar part={figure?.count ?? 0} whole={figure?.whole ?? 0} className="mt-1 -mb-px h-0.5" />
    </td>
  )
}

function FigureLine({ count, whole, href, note }: Figure) {
  const t = useTranslations('compare')
  const format = useFormat()
  return (
    <span className="flex grow flex-wrap items-baseline justify-end gap-x-3 sm:justify-between">
      <span>
        {count > 0 ? (
          <Link href={href} className="text-accent link">
            {format.count(count)}
          </Link>
        ) : (
          <span className="text-faint">0</span>
        )}{' '}
        <span className="text-faint">
          {note}
          {whole !== null && t('ofWhole', { whole })}
        </span>
      </span>
      <span className="min-w-11 text-right text-tiny text-faint">
        {count > 0 && whole !== null && whole >= FEWEST_FOR_SHARE && format.share(count, whole)}
      </span>
    </span>
  )
}
