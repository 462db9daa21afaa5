// The languages that can be added, those with most statements first.
import Link from 'next/link'
import { formatCount } from '@/components/ui/figure'
import { languageName } from '@/components/ui/language'
import type { CompareParams } from '@/lib/compare-params'
import type { FacetValue } from '@/lib/records'
import { withColumn } from './compare-address'

export function LanguageChoices({ params, languages }: { params: CompareParams; languages: FacetValue[] }) {
  const open = languages.filter(({ value }) => !params.columns.some(({ key }) => key === value))
  if (open.length === 0) return null
  return (
    <ul aria-label="Add a language" className="flex flex-wrap gap-x-5 gap-y-2">
      {open.map(({ value, count }) => (
        <li key={value}>
          <Link href={withColumn(params, value)} scroll={false} className="relative inline-block link">
            <span className="sr-only">Add </span>
            {languageName(value)}
          </Link>{' '}
          <span className="text-small text-faint tabular-nums">{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  )
}
