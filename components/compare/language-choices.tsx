// The languages that can be added, those with most statements first.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { CompareParams } from '@/lib/compare-params'
import type { FacetValue } from '@/lib/records/lists'
import { withColumn } from './compare-address'

export function LanguageChoices({ params, languages }: { params: CompareParams; languages: FacetValue[] }) {
  const t = useTranslations('compare')
  const format = useFormat()
  const open = languages.filter(({ value }) => !params.columns.some(({ key }) => key === value))
  if (open.length === 0) return null
  return (
    <ul aria-label={t('addLanguage')} className="flex flex-wrap gap-x-5 gap-y-2">
      {open.map(({ value, count }) => (
        <li key={value}>
          <Link href={withColumn(params, value)} scroll={false} className="relative inline-block link">
            {t.rich('addNamed', {
              name: format.language(value),
              hidden: (add) => <span className="sr-only">{add}</span>,
            })}
          </Link>{' '}
          <span className="text-small text-faint tabular-nums">{format.count(count)}</span>
        </li>
      ))}
    </ul>
  )
}
