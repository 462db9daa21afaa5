// What is worth setting side by side: the outlets that report most utterances in common, or else those with most statements.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useChoiceLabel } from '@/components/statements/filters-in-force'
import { RuledList } from '@/components/ui/folded-list'
import { type CompareParams, compareHref } from '@/lib/compare-params'
import type { ComparableOutlets, ComparedColumn } from '@/lib/records/compare'
import type { FacetValue } from '@/lib/records/lists'
import { withColumn, withColumns } from './compare-address'

type Props = {
  params: CompareParams
  chosen: ComparedColumn | null
  comparable: ComparableOutlets[]
  /** Those with most statements first. */
  outlets: FacetValue[]
}

const MOST = 6

export function Suggestions({ params, chosen, comparable, outlets }: Props) {
  const t = useTranslations('compare')
  const choiceLabel = useChoiceLabel()
  const others = outlets.filter(({ value, count }) => value !== chosen?.key && count > 0).slice(0, MOST)
  if (comparable.length === 0 && others.length === 0) return null
  return (
    <div className="mt-8 max-w-[44rem]">
      <h2 className="mb-1 font-semibold">{t(comparable.length > 0 ? 'reportTheSame' : 'outlets')}</h2>
      <p className="mb-3 text-small text-soft">
        {comparable.length > 0 ? t('reportTheSameNote') : t('noneInCommon', { chosen: chosen ? 'yes' : 'no' })}
      </p>
      {comparable.length > 0 ? (
        <RuledList
          lines={comparable.map(({ a, b, shared }) => ({
            key: `${a.slug} ${b.slug}`,
            content: (
              <SuggestedLink
                href={chosen ? withColumn(params, b.slug) : withColumns(params, [asColumn(a.slug), asColumn(b.slug)])}
                label={chosen ? b.name : t('pairOfOutlets', { a: a.name, b: b.name })}
                figure={t('inCommon', { count: shared })}
              />
            ),
          }))}
        />
      ) : (
        <RuledList
          lines={others.map((outlet) => ({
            key: outlet.value,
            content: (
              <SuggestedLink
                href={
                  chosen
                    ? withColumn(params, outlet.value)
                    : compareHref({ ...params, columns: [asColumn(outlet.value)] })
                }
                label={choiceLabel('outlet', outlet)}
                figure={t('statements', { count: outlet.count })}
              />
            ),
          }))}
        />
      )}
    </div>
  )
}

const asColumn = (slug: string) => ({ key: slug, filters: { outlet: [slug] } })

function SuggestedLink({ href, label, figure }: { href: string; label: string; figure: string }) {
  return (
    <Link href={href} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 hover:text-accent">
      <span>{label}</span>
      <span className="text-small text-soft tabular-nums">{figure}</span>
    </Link>
  )
}
