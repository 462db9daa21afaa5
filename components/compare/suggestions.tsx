// What is worth setting side by side: the outlets that report most utterances in common, or else those with most statements.
import Link from 'next/link'
import { choiceLabel } from '@/components/statements/filters-in-force'
import { formatCounted } from '@/components/ui/figure'
import { RuledList } from '@/components/ui/folded-list'
import { type CompareParams, compareHref } from '@/lib/compare-params'
import type { ComparableOutlets, ComparedColumn, FacetValue } from '@/lib/records'
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
  const others = outlets.filter(({ value, count }) => value !== chosen?.key && count > 0).slice(0, MOST)
  if (comparable.length === 0 && others.length === 0) return null
  return (
    <div className="mt-8 max-w-[44rem]">
      <h2 className="mb-1 font-semibold">{comparable.length > 0 ? 'Report the same utterances' : 'Outlets'}</h2>
      <p className="mb-3 text-small text-soft">
        {comparable.length > 0
          ? 'The outlets with most utterances in common, counted over all current articles: statements of both that Dictum, or a person, found to report the same words.'
          : `No ${chosen ? 'other outlet is known to report an utterance it reports' : 'two outlets are known to report the same utterance'}; these have most statements.`}
      </p>
      {comparable.length > 0 ? (
        <RuledList
          lines={comparable.map(({ a, b, shared }) => ({
            key: `${a.slug} ${b.slug}`,
            content: (
              <SuggestedLink
                href={chosen ? withColumn(params, b.slug) : withColumns(params, [asColumn(a.slug), asColumn(b.slug)])}
                label={chosen ? b.name : `${a.name} and ${b.name}`}
                figure={`${formatCounted(shared, 'utterance')} in common`}
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
                figure={formatCounted(outlet.count, 'statement')}
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
