'use client'
// Every filter of a list of statements. Each change is an address; the boxes answer before the page has come.
import { useTranslations } from 'next-intl'
import { useOptimistic, useRef } from 'react'
import { useNavigation } from '@/components/ui/navigation'
import { type FacetKey, type StatementParams, UNKNOWN } from '@/lib/list-params'
import type { Facet, Facets, FacetValue } from '@/lib/records/lists'
import { CountingFields } from './counting-fields'
import { DateRange } from './date-range'
import { FacetGroup } from './facet-group'
import { useChoiceLabel } from './filters-in-force'
import { type ListPlace, leftOut, placeHref, toggled } from './statement-address'
import { WordsField } from './words-field'

/** In the order of the panel; those an analyst reaches for rarely wait closed. */
const FACETS: { key: FacetKey; startsOpen: boolean }[] = [
  { key: 'speaker', startsOpen: true },
  { key: 'outlet', startsOpen: true },
  { key: 'outletTag', startsOpen: false },
  { key: 'outletCountry', startsOpen: false },
  { key: 'language', startsOpen: true },
  { key: 'kind', startsOpen: true },
  { key: 'act', startsOpen: false },
  { key: 'speakerType', startsOpen: false },
  { key: 'sourceClass', startsOpen: false },
  { key: 'sourceCountry', startsOpen: false },
  { key: 'relay', startsOpen: false },
  { key: 'month', startsOpen: false },
]

/** Where nothing is known of unnamed sources or of outlets there is nothing to choose among: these then stand back. */
const ONLY_WITH_CHOICES: FacetKey[] = ['outletTag', 'outletCountry', 'sourceClass', 'sourceCountry']

const hasChoices = ({ values }: Facet) => values.some(({ value }) => value !== UNKNOWN)

type Props = { params: StatementParams; facets: Facets; place: ListPlace }

export function FilterPanel({ params, facets, place }: Props) {
  const t = useTranslations('filters')
  const choiceLabel = useChoiceLabel()
  const { go } = useNavigation()
  const [shown, setShown] = useOptimistic(params)
  const words = useRef<HTMLInputElement>(null)
  const apply = (change: Partial<StatementParams>) => {
    // Words that stand in their field count with whatever is changed next.
    const next = { ...shown, ...change, q: words.current?.value.trim() ?? shown.q, page: 1 }
    go(placeHref(place, next), () => setShown(next))
  }

  return (
    <>
      <WordsField field={words} params={params} onWords={() => apply({})} />
      {!place.kept?.includes('from') && <DateRange days={shown} onDays={apply} />}
      <CountingFields counting={shown} onCounting={apply} />
      {FACETS.filter(
        ({ key }) => !place.held.includes(key) && (!ONLY_WITH_CHOICES.includes(key) || hasChoices(facets[key])),
      ).map(({ key, startsOpen }) => {
        const toChoice = (choice: FacetValue) => ({
          ...choice,
          label: choiceLabel(key, choice),
          isChosen: shown[key].some((value) => value === choice.value),
          isLeftOut: shown.except[key].includes(choice.value),
        })
        const isSet = params[key].length + params.except[key].length > 0
        return (
          <FacetGroup
            key={key}
            title={t(key)}
            isOpen={startsOpen || place.open?.includes(key) || isSet}
            choices={facets[key].values.map(toChoice)}
            total={facets[key].total}
            address={placeHref({ path: `/api/facets/${key}`, held: [] }, { ...params, page: 1 })}
            toChoice={toChoice}
            onToggle={(value) => apply(toggled(shown, key, value))}
            // What stands side by side is chosen here, and nothing can be left out of a choice.
            onLeaveOut={place.kept?.includes(key) ? null : (value) => apply(leftOut(shown, key, value))}
          />
        )
      })}
    </>
  )
}
