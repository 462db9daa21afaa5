// The filters in force, each with the address that drops it.
import { Minus, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PressKey } from '@/components/shortcuts/press-key'
import type { StatementParams } from '@/lib/list-params'
import type { FilterInForce } from './filters-in-force'
import { cleared, type ListPlace, placeHref, without } from './statement-address'

type Props = { filters: FilterInForce[]; params: StatementParams; place: ListPlace }

export function FilterChips({ filters, params, place }: Props) {
  const t = useTranslations('filters')
  if (filters.length === 0) return null
  return (
    <ul aria-label={t('inForce')} className="flex flex-wrap items-center gap-2 text-small">
      {filters.map(({ key, value, isLeftOut, title, label }) => (
        <li key={`${key} ${isLeftOut} ${value}`} className="max-w-full">
          <Link
            href={placeHref(place, without(params, key, value, isLeftOut))}
            aria-label={t('remove', { title, label })}
            scroll={false}
            className="group inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-[3px] bg-accent-wash py-1 pr-2 pl-2.5 hover:bg-wash"
          >
            {isLeftOut && <Minus aria-hidden size={14} className="-mr-0.5 shrink-0 text-soft" />}
            <span className="text-soft">{title}</span>
            <span className="min-w-0 truncate font-medium">{label}</span>
            <X aria-hidden size={14} className="shrink-0 text-soft group-hover:text-accent" data-print="hide" />
          </Link>
        </li>
      ))}
      <li data-print="hide">
        <Link
          href={placeHref(place, cleared(params, place))}
          scroll={false}
          data-clear
          aria-keyshortcuts="Shift+F"
          className="ml-1 inline-block py-1 link"
        >
          {t('clearAll')}
        </Link>
        <PressKey keys="Shift+f" label={t('clearAllFilters')} target="[data-clear]" />
      </li>
    </ul>
  )
}
