// What is put side by side: outlets, languages or two periods, each added and taken out here. It needs no script.
import Link from 'next/link'
import type { CompareBy, CompareParams } from '@/lib/compare-params'
import { MAX_COLUMNS, MIN_COLUMNS } from '@/lib/compare-params'
import type { ComparableOutlets, ComparedColumn, Facet, Facets } from '@/lib/records'
import { ColumnMoves } from './column-head'
import { columnName } from './column-name'
import { comparedBy } from './compare-address'
import { FindOutlet, FoundOutlets } from './find-outlet'
import { LanguageChoices } from './language-choices'
import { PeriodForm } from './period-form'
import { Suggestions } from './suggestions'

const WAYS: Record<CompareBy, string> = { outlet: 'Outlets', language: 'Languages', period: 'Two periods' }
const ASKED: Record<CompareBy, string> = {
  outlet: 'Choose two to six outlets to set side by side.',
  language: 'Choose two to six languages to set side by side.',
  period: 'Name two periods that share no day; choose an outlet among the filters to follow it from one to the other.',
}

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
  const { by } = params
  const isEnough = columns.length >= MIN_COLUMNS
  const hasRoom = columns.length < MAX_COLUMNS
  const adding = {
    outlet: hasRoom && <FindOutlet params={params} find={find} />,
    language: hasRoom && <LanguageChoices params={params} languages={facets.language.values} />,
    period: <PeriodForm params={params} />,
  }[by]
  return (
    <section aria-label="What is compared" data-print="hide" className="mb-6">
      <div
        className={`mb-4 border-line sm:border-b ${isEnough ? 'sm:flex sm:items-end sm:justify-between sm:gap-x-8' : ''}`}
      >
        <nav aria-label="Compare by" className="flex shrink-0 gap-x-5 border-line max-sm:mb-4 max-sm:border-b">
          {(Object.keys(WAYS) as CompareBy[]).map((way) => (
            <Link
              key={way}
              href={comparedBy(params, way)}
              aria-current={way === by ? 'true' : undefined}
              className="-mb-px border-transparent border-b-2 py-2 text-soft hover:text-accent aria-[current]:border-accent aria-[current]:text-ink"
            >
              {WAYS[way]}
            </Link>
          ))}
        </nav>
        {isEnough && adding && <div className="pb-2 sm:min-w-0">{adding}</div>}
      </div>
      {!isEnough && <p className="mb-4 max-w-[64ch] font-serif text-quote">{sentence(by, columns)}</p>}
      {columns.length > 0 && by !== 'period' && (
        <ul aria-label="Chosen" className={`mb-4 flex flex-wrap gap-x-6 gap-y-1 ${isEnough ? 'sm:hidden' : ''}`}>
          {columns.map((column) => (
            <li key={column.key} className="inline-flex items-center gap-2.5">
              <span className="font-semibold">{columnName(by, column)}</span>
              <ColumnMoves column={column} params={params} name={columnName(by, column)} />
            </li>
          ))}
        </ul>
      )}
      {!isEnough && adding}
      {found && hasRoom && <FoundOutlets params={params} find={find} found={found} />}
      {by === 'outlet' && !isEnough && (
        <Suggestions
          params={params}
          chosen={columns[0] ?? null}
          comparable={comparable}
          outlets={facets.outlet.values}
        />
      )}
    </section>
  )
}

function sentence(by: CompareBy, columns: ComparedColumn[]): string {
  const [only] = columns
  if (!only) return ASKED[by]
  if (by === 'period') return `${columnName(by, only)} stands alone: name a second period beside it.`
  return `${columnName(by, only)} stands alone: add ${by === 'outlet' ? 'an outlet' : 'a language'} to compare it with.`
}
