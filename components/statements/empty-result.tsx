// Why a list is empty: which filter emptied it, and what dropping it would show.
import Link from 'next/link'
import { formatDay } from '@/components/ui/day'
import { formatCounted } from '@/components/ui/figure'
import { visible } from '@/components/ui/visible'
import { isDay, type StatementParams } from '@/lib/list-params'
import type { FacetKey, FilterWeight } from '@/lib/records'
import { FACET_TITLES } from './filters-in-force'
import { cleared, type ListPlace, placeHref, withoutFilter } from './statement-address'

type Props = { weights: FilterWeight[]; params: StatementParams; place: ListPlace }

const OTHER_TITLES: Record<string, string> = { q: 'Words', from: 'From', to: 'To' }

function nameOf({ key, label }: FilterWeight): string {
  const title = FACET_TITLES[key as FacetKey] ?? OTHER_TITLES[key] ?? key
  return `${title}: ${isDay(label) ? formatDay(label) : visible(label)}`
}

export function EmptyResult({ weights, params, place }: Props) {
  const helpful = weights.filter((weight) => weight.without > 0 && !place.held.some((key) => key === weight.key))
  return (
    <div className="border-line border-t py-10">
      <h2 className="font-serif text-title">No statement passes all of these filters.</h2>
      {helpful.length > 0 && (
        <ul className="mt-4 space-y-2">
          {helpful.map((weight) => (
            <li key={weight.key}>
              Without <strong className="font-semibold">{nameOf(weight)}</strong> there would be{' '}
              {formatCounted(weight.without, 'statement')}.{' '}
              <Link href={placeHref(place, withoutFilter(params, weight.key))} className="text-accent link">
                Drop this filter
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 text-soft">
        {weights.length === 0 && 'No statement has been found yet. '}
        {weights.length > 0 && helpful.length === 0 && 'Dropping any one of them would not be enough. '}
        {weights.length > 0 && (
          <Link href={placeHref(place, cleared(params, place.held))} className="link">
            Clear all filters
          </Link>
        )}
        {weights.length === 0 && (
          <Link href="/ingest" className="link">
            Add articles
          </Link>
        )}
      </p>
    </div>
  )
}
