// What is put side by side: outlets, languages or two periods, each added and taken out here. It needs no script.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { CompareParams } from '@/lib/compare-params'
import { COMPARE_BY, MAX_COLUMNS, MIN_COLUMNS } from '@/lib/compare-params'
import type { ComparableOutlets, ComparedColumn } from '@/lib/records/compare'
import type { Facet, Facets } from '@/lib/records/lists'
import { ColumnMoves } from './column-head'
import { useColumnName } from './column-name'
import { comparedBy } from './compare-address'
import { FindOutlet, FoundOutlets } from './find-outlet'
import { LanguageChoices } from './language-choices'
import { PeriodForm } from './period-form'
import { Suggestions } from './suggestions'

type Props = {
  params: CompareParams
  columns: ComparedColumn[]
  facets: Facets
  /** What is looked for, and what was found by it. */
  find: string
  found: Facet | null
  comparable: ComparableOutlets[]
}

export function ColumnChooser({ params, columns, facets, find, found, comparable }: Props) {
  const t = useTranslations('compare')
  const nameOf = useColumnName()
  const { by } = params
  const [only] = columns
  const isEnough = columns.length >= MIN_COLUMNS
  const hasRoom = columns.length < MAX_COLUMNS
  const adding = {
    outlet: hasRoom && <FindOutlet params={params} find={find} />,
    language: hasRoom && <LanguageChoices params={params} languages={facets.language.values} />,
    period: <PeriodForm params={params} />,
  }[by]
  return (
    <section aria-label={t('whatIsCompared')} data-print="hide" className="mb-6">
      <div
        className={`mb-4 border-line sm:border-b ${isEnough ? 'sm:flex sm:items-end sm:justify-between sm:gap-x-8' : ''}`}
      >
        <nav aria-label={t('compareBy')} className="flex shrink-0 gap-x-5 border-line max-sm:mb-4 max-sm:border-b">
          {COMPARE_BY.map((way) => (
            <Link
              key={way}
              href={comparedBy(params, way)}
              aria-current={way === by ? 'true' : undefined}
              className="-mb-px border-transparent border-b-2 py-2 text-soft hover:text-accent aria-[current]:border-accent aria-[current]:text-ink"
            >
              {t('by', { by: way })}
            </Link>
          ))}
        </nav>
        {isEnough && adding && <div className="pb-2 sm:min-w-0">{adding}</div>}
      </div>
      {!isEnough && (
        <p className="mb-4 max-w-[64ch] font-serif text-quote">
          {only ? t('standsAlone', { by, name: nameOf(by, only) }) : t('choose', { by })}
        </p>
      )}
      {columns.length > 0 && by !== 'period' && (
        <ul aria-label={t('chosen')} className={`mb-4 flex flex-wrap gap-x-6 gap-y-1 ${isEnough ? 'sm:hidden' : ''}`}>
          {columns.map((column) => (
            <li key={column.key} className="inline-flex items-center gap-2.5">
              <span className="font-semibold">{nameOf(by, column)}</span>
              <ColumnMoves column={column} params={params} name={nameOf(by, column)} />
            </li>
          ))}
        </ul>
      )}
      {!isEnough && adding}
      {found && hasRoom && <FoundOutlets params={params} find={find} found={found} />}
      {by === 'outlet' && !isEnough && (
        <Suggestions params={params} chosen={only ?? null} comparable={comparable} outlets={facets.outlet.values} />
      )}
    </section>
  )
}
