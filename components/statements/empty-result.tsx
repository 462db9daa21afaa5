// Why a list is empty: which filter emptied it, and what dropping it would show.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { StatementParams } from '@/lib/list-params'
import type { FilterWeight } from '@/lib/records/lists'
import type { FilterInForce } from './filters-in-force'
import { cleared, type ListPlace, placeHref, withoutFilter } from './statement-address'

type Props = { weights: FilterWeight[]; filters: FilterInForce[]; params: StatementParams; place: ListPlace }

/** A whole filter, with all its values; empty for one that belongs to the page. */
function nameOf(key: string, filters: FilterInForce[]): string {
  const values = filters.filter((filter) => filter.key === key)
  return values.map(({ title, label }, index) => (index === 0 ? `${title}: ${label}` : label)).join(', ')
}

export function EmptyResult({ weights, filters, params, place }: Props) {
  const t = useTranslations('filters')
  const helpful = weights
    .map(({ key, without }) => ({ key, without, name: nameOf(key, filters) }))
    .filter(({ without, name }) => without > 0 && name !== '')
  return (
    <div className="border-line border-t py-10">
      <h2 className="font-serif text-title">{t('nonePasses')}</h2>
      {helpful.length > 0 && (
        <ul className="mt-4 space-y-2">
          {helpful.map(({ key, without, name }) => (
            <li key={key}>
              {t.rich('withoutIt', {
                name,
                count: without,
                strong: (words) => <strong className="font-semibold">{words}</strong>,
              })}{' '}
              <Link href={placeHref(place, withoutFilter(params, key))} className="text-accent link">
                {t('dropIt')}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 text-soft">
        {weights.length === 0 && `${t('nothingYet')} `}
        {weights.length > 0 && helpful.length === 0 && `${t('dropsNotEnough')} `}
        {weights.length > 0 && (
          <Link href={placeHref(place, cleared(params, place))} className="link">
            {t('clearAllFilters')}
          </Link>
        )}
        {weights.length === 0 && (
          <Link href="/ingest" className="link">
            {t('addArticles')}
          </Link>
        )}
      </p>
    </div>
  )
}
