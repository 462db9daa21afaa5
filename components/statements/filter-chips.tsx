// The filters in force, each with the address that drops it.
import { X } from 'lucide-react'
import Link from 'next/link'
import type { StatementParams } from '@/lib/list-params'
import type { FilterInForce } from './filters-in-force'
import { cleared, type ListPlace, placeHref, without } from './statement-address'

type Props = { filters: FilterInForce[]; params: StatementParams; place: ListPlace }

export function FilterChips({ filters, params, place }: Props) {
  if (filters.length === 0) return null
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2 text-small">
      {filters.map(({ key, value, title, label }) => (
        <li key={`${key} ${value}`} className="max-w-full">
          <Link
            href={placeHref(place, without(params, key, value))}
            aria-label={`Remove filter ${title}: ${label}`}
            className="group inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-[3px] bg-accent-wash py-1 pr-2 pl-2.5 hover:bg-wash"
          >
            <span className="text-soft">{title}</span>
            <span className="min-w-0 truncate font-medium">{label}</span>
            <X aria-hidden size={14} className="shrink-0 text-soft group-hover:text-accent" data-print="hide" />
          </Link>
        </li>
      ))}
      <li data-print="hide">
        <Link href={placeHref(place, cleared(params, place))} className="ml-1 inline-block py-1 link">
          Clear all
        </Link>
      </li>
    </ul>
  )
}
