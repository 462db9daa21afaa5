'use client'
// Whether two names are one, and which of them shows both.
import { useTranslations } from 'next-intl'
import type { SuggestionLine } from '@/lib/records/decisions'
import { DecisionForm, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'

type Props = Pick<SuggestionLine, 'id' | 'a' | 'b'> & { settle: Decide; who: string; back: string }

export function SettleForm({ id, a, b, settle, who, back }: Props) {
  const t = useTranslations('decisionForms')
  return (
    <DecisionForm
      decide={settle}
      start={{ who, keep: a.slug }}
      submit={t('theyAreOne')}
      choice="one"
      otherwise={{ label: t('theyAreTwo'), choice: 'two' }}
      fields={(values) => (
        <>
          <Given name="id" value={String(id)} />
          <Given name="back" value={back} />
          <fieldset className="sm:col-span-2">
            <legend className="mb-1.5 font-medium">{t('ifOne')}</legend>
            <div className="flex flex-wrap gap-x-6 gap-y-2">
              {[a, b].map(({ slug, name }) => (
                <label key={slug} className="flex min-h-6 items-baseline gap-2">
                  <input type="radio" name="keep" value={slug} defaultChecked={values.keep === slug} />
                  <span className="font-serif text-quote">{name}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <Signature values={values} />
        </>
      )}
    />
  )
}
