// A chart on the page: what it counts, the chart, the same as a table, and the ways to take it away.
import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useId } from 'react'
import type { FigureHead, FigureTable as Table } from './figure'
import { FigureTable } from './figure-table'
import { PngButton } from './png-button'

type Props = {
  head: FigureHead
  table: Table
  /** The file, from its name without an end; `query` begins with its mark, or is empty. */
  file: { name: string; query: string }
  aside?: ReactNode
  children: ReactNode
}

export function FigureSection({ head: { title, unit, shares, notes }, table, file, aside, children }: Props) {
  const t = useTranslations('charts')
  const id = useId()
  const svg = `/api/charts/${file.name}.svg${file.query}`
  return (
    <section aria-labelledby={id} className="border-ink border-t pt-4 print:break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="font-serif text-title">
          {title}
        </h2>
        {aside}
      </div>
      <p className="mt-1.5 mb-4 max-w-[84ch] text-pretty text-small text-soft">
        {unit}
        {shares.map(({ text, href }) => (
          <Fragment key={text}>
            {' '}
            <a href={href} className="link">
              {text}
            </a>
          </Fragment>
        ))}
      </p>
      {children}
      <p className="mt-3 max-w-[96ch] text-pretty text-tiny text-faint empty:hidden">{notes.join(' ')}</p>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-6 gap-y-2 text-small">
        <FigureTable caption={title} table={table} />
        <p data-print="hide" className="order-first flex min-h-6 items-baseline gap-x-3 text-soft sm:order-last">
          {t('download')}
          <a href={svg} download aria-label={t('downloadSvgLabel', { title })} className="text-ink link">
            {t('downloadSvg')}
          </a>
          <PngButton svg={svg} name={file.name} label={t('downloadPngLabel', { title })} failed={t('pngFailed')}>
            {t('downloadPng')}
          </PngButton>
        </p>
      </div>
    </section>
  )
}
