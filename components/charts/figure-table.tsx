// A chart in figures: the same counts, each leading to the same rows.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { FigureTable as Table } from './figure'

type Props = { caption: string; table: Table }

export function FigureTable({ caption, table: { corner, columns, rows } }: Props) {
  const t = useTranslations('charts')
  const format = useFormat()
  return (
    <details className="min-w-0 open:basis-full print:hidden">
      <summary className="w-fit text-soft link">{t('sameAsTable')}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no table */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be reached by keyboard */}
      <div role="group" aria-label={caption} tabIndex={0} className="mt-3 overflow-x-auto">
        <table className="border-line border-t tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-line border-b align-bottom">
              <th scope="col" className="py-2 pr-6 text-left column-label">
                {corner}
              </th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" className="max-w-36 py-2 pl-5 text-right column-label">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.key} className={`border-line border-b ${index === rows.length - 1 ? 'font-semibold' : ''}`}>
                <th scope="row" className="max-w-56 py-1.5 pr-6 text-left font-[inherit]">
                  {row.name}
                </th>
                {row.cells.map(({ count, href }, place) => (
                  <td key={columns[place]?.key} className="py-1.5 pl-5 text-right">
                    {count > 0 ? (
                      <a href={href} className="link-quiet">
                        {format.count(count)}
                      </a>
                    ) : (
                      <span className="text-faint">0</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
