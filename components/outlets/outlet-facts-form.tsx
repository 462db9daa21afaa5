'use client'
// Country, language and tags of an outlet.
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { DecisionForm, Field, Given, Signature } from '@/components/decisions/decision-form'
import type { Decide } from '@/components/decisions/decision-state'
import type { Named } from '@/lib/records/lists'
import type { OutletFacts } from '@/lib/records/outlets'

/** A code and what it stands for. */
export type Choice = { value: string; label: string }
export type FactChoices = { countries: Choice[]; languages: Choice[] }

type Props = { outlet: Named; facts: OutletFacts; choices: FactChoices; describe: Decide; who: string }

export function OutletFactsForm({ outlet, facts, choices, describe, who }: Props) {
  const t = useTranslations('outlets')
  const { country, language, tags } = facts
  return (
    <DecisionForm
      decide={describe}
      start={{ who, country: country ?? '', language: language ?? '', tags: tags.join(', ') }}
      submit={t('noteThis')}
      fields={(values) => (
        <>
          <Given name="slug" value={outlet.slug} />
          <Select label={t('country')} name="country" value={values.country} choices={choices.countries} />
          <Select label={t('language')} name="language" value={values.language} choices={choices.languages} />
          <Field label={t('tags')} note={t('tagsNote')} name="tags" value={values.tags} isWide />
          <Signature values={values} />
        </>
      )}
    />
  )
}

type SelectProps = { label: string; name: string; value: string | undefined; choices: Choice[] }

function Select({ label, name, value = '', choices }: SelectProps) {
  const t = useTranslations('outlets')
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className="field">
        <option value="">{t('notNoted')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
