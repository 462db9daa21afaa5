// The filters of an address, one by one, in the reader's words.
import { useTranslations } from 'next-intl'
import type { Format } from '@/components/ui/format'
import { useFormat } from '@/components/ui/use-format'
import { visible } from '@/components/ui/visible'
import {
  ACTS,
  FACET_KEYS,
  type FacetKey,
  KINDS,
  NO_RELAY,
  SOURCE_CLASSES,
  type StatementParams,
  UNKNOWN,
} from '@/lib/list-params'
import { readOriginKey } from '@/lib/origin-key'
import type { Facets, FacetValue } from '@/lib/records/lists'
import { type SourceWords, sourceWords } from './source-class'

/** `isLeftOut`: what has this value is not there; the label says so. */
export type FilterInForce = { key: string; value: string; isLeftOut: boolean; title: string; label: string }

/** As a filter names them, beside one another; what is unknown is so in every filter. */
const TYPES = ['person', 'organisation', 'unnamed'] as const

type NameOf = (key: FacetKey, choice: Pick<FacetValue, 'value' | 'label'>) => string

export type FilterWords = {
  t: ReturnType<typeof useTranslations<'filters'>>
  labels: ReturnType<typeof useTranslations<'labels'>>
  format: Format
}

const useFilterWords = (): FilterWords => ({
  t: useTranslations('filters'),
  labels: useTranslations('labels'),
  format: useFormat(),
})

/** What a facet's value is called: the database holds some as codes, and none of them as a code of its own. */
export const useChoiceLabel = (): NameOf => choiceLabels(useFilterWords())

function choiceLabels({ t, labels, format }: FilterWords): NameOf {
  const source = sourceWords(labels, format)

  const ofCode: Partial<Record<FacetKey, (value: string) => string | undefined>> = {
    language: format.language,
    outletCountry: format.country,
    sourceCountry: source.country,
    month: format.monthInFull,
    sourceClass: (value) => SOURCE_CLASSES.filter((known) => known === value).map(source.kind)[0],
    kind: (value) => KINDS.filter((known) => known === value).map((kind) => labels(`kind_${kind}`))[0],
    act: (value) => ACTS.filter((known) => known === value).map((act) => labels(`act_${act}`))[0],
    speakerType: (value) => TYPES.filter((known) => known === value).map((type) => t(type))[0],
  }
  const none = (key: FacetKey, value: string) => {
    if (key === 'relay') return value === NO_RELAY ? t('noRelay') : null
    if (value !== UNKNOWN) return null
    return t(key === 'act' || key === 'sourceCountry' ? 'notStated' : 'unknown')
  }
  return (key, { value, label }) => visible(none(key, value) ?? ofCode[key]?.(value) ?? label)
}

/** A named speaker's name, or what an unnamed source is and to whom it spoke. */
function originLabel(
  key: string,
  facets: Facets,
  nameOf: (key: FacetKey, value: string) => string,
  words: SourceWords,
): string {
  const source = readOriginKey(key)
  if (!source) return nameOf('speaker', key)
  const { sourceClass, country, medium } = source
  const isOutlet = facets.outlet.values.some(({ value }) => value === medium)
  return words.whole({
    sourceClass,
    country: country === UNKNOWN ? null : country,
    medium: medium === UNKNOWN ? null : nameOf(isOutlet ? 'outlet' : 'relay', medium),
  })
}

/** Every filter in force, in the order of the panel; those in `held` belong to the page and are left out. */
export function useFiltersInForce(params: StatementParams, facets: Facets, held: FacetKey[]): FilterInForce[] {
  return filtersInForce(useFilterWords(), params, facets, held)
}

/** The same where there are no hooks. */
export function filtersInForce(
  words: FilterWords,
  params: StatementParams,
  facets: Facets,
  held: FacetKey[],
): FilterInForce[] {
  const { t, labels, format } = words
  const choiceLabel = choiceLabels(words)
  const source = sourceWords(labels, format)

  const nameOf = (key: FacetKey, value: string) =>
    choiceLabel(key, facets[key].values.find((known) => known.value === value) ?? { value, label: value })
  const one = (key: string, value: string | null | false, title: string, label: (value: string) => string) =>
    value ? [{ key, value, isLeftOut: false, title, label: label(value) }] : []

  return [
    ...one('q', params.q, t('words'), visible),
    ...FACET_KEYS.filter((key) => !held.includes(key)).flatMap((key) => [
      ...params[key].flatMap((value) => one(key, value, t(key), () => nameOf(key, value))),
      ...params.except[key].map((value) => {
        const label = t('not', { label: nameOf(key, value) })
        return { key, value, isLeftOut: true, title: t(key), label }
      }),
    ]),
    ...params.origin.flatMap((value) =>
      one('origin', value, t('origin'), () => originLabel(value, facets, nameOf, source)),
    ),
    ...one('from', params.from, t('from'), format.day),
    ...one('to', params.to, t('to'), format.day),
    ...one('undated', params.undated && 'yes', t('published'), () => t('unknownDay')),
    ...one('added', params.added, t('added'), (moment) =>
      t('after', { moment: `${format.day(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC` }),
    ),
    ...one('evidence', params.evidence, t('evidence'), () => t('broken')),
    ...one('look', params.look && 'yes', t('articles'), () => t('markedForALook')),
    ...one('copies', params.copies, t('copies'), () => t('countedOnce')),
    ...one('versions', params.versions, t('versions'), () => t('earlierToo')),
  ]
}
