// Statements by two of their sides on the page: a table of bars, or on a narrow screen a list of bars for each row.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import { MarkKeys } from './mark-keys'
import type { CellFigure, MatrixFigure, RowFigure } from './matrix-figure'

/** Room for the figure at the end of the longest bar. */
const BESIDE = '3.25rem'
const GRID = 'lg:grid lg:grid-cols-[minmax(9rem,14rem)_repeat(var(--columns),minmax(0,1fr))] lg:gap-x-3'

export function MatrixChart({ figure: { title, columns, rows } }: { figure: MatrixFigure }) {
  const t = useTranslations('charts')
  return (
    <MarkKeys label={title} hint={t('hint')}>
      <div style={{ '--columns': columns.length } as React.CSSProperties}>
        <div aria-hidden className={`hidden items-end border-line border-b pb-1.5 ${GRID}`}>
          <span />
          {columns.map(({ key, name }) => (
            <span key={key} className="text-pretty column-label hyphens-auto">
              {name}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </div>
    </MarkKeys>
  )
}

function Row({ row, columns }: { row: RowFigure; columns: MatrixFigure['columns'] }) {
  const { name, isAside, isSum, cells } = row
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing
    <div
      role="group"
      aria-label={name}
      data-strip
      className={`items-center border-line border-b py-1.5 max-lg:py-3 print:break-inside-avoid ${GRID} ${isSum ? 'font-semibold' : ''}`}
    >
      <p className={`text-small leading-tight ${isAside ? 'text-soft' : ''} max-lg:mb-1.5 max-lg:font-semibold`}>
        {name}
      </p>
      {cells.map((cell, place) => (
        <Cell
          key={cell.key}
          cell={cell}
          name={columns[place]?.name ?? ''}
          tone={isAside || columns[place]?.isAside ? 'aside' : place === 0 ? 'sum' : 'plain'}
          isFirst={cells.findIndex(({ count }) => count > 0) === place}
        />
      ))}
    </div>
  )
}

const FILL = { sum: 'bg-ink', plain: 'bg-accent', aside: 'bg-line-strong' }

type CellProps = { cell: CellFigure; name: string; tone: keyof typeof FILL; isFirst: boolean }

function Cell({ cell: { count, href, label, share }, name, tone, isFirst }: CellProps) {
  const format = useFormat()
  const named = 'max-lg:grid max-lg:grid-cols-[8.5rem_minmax(0,1fr)] max-lg:gap-x-3 max-lg:leading-5'
  const inline = <span className="truncate font-normal text-small text-soft lg:hidden">{name}</span>
  if (count === 0)
    return (
      <span className="text-faint text-small max-lg:hidden">
        <span className="border-line-strong border-l pl-1.5">0</span>
      </span>
    )
  return (
    // One stop of the tabulator for each row; arrow keys go on from there.
    <a
      href={href}
      aria-label={label}
      data-mark
      tabIndex={isFirst ? 0 : -1}
      className={`group block min-w-0 py-0.5 ${named}`}
    >
      {inline}
      <span className="flex items-center border-line-strong border-l text-small tabular-nums">
        {share !== null && (
          <span
            className={`h-3.5 min-w-0.5 group-hover:opacity-75 [print-color-adjust:exact] ${FILL[tone]}`}
            style={{ width: `calc((100% - ${BESIDE}) * ${share.toFixed(4)})` }}
          />
        )}
        <span className={`pl-1.5 group-hover:text-accent ${tone === 'aside' ? 'text-soft' : ''}`}>
          {format.count(count)}
        </span>
      </span>
    </a>
  )
}
