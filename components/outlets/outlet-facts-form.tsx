'use client'
// Country, language and tags of an outlet.
import { useId } from 'react'
import { DecisionForm, Field, Given, Signature } from '@/components/decisions/decision-form'
import type { Decide } from '@/components/decisions/decision-state'
import type { Named, OutletFacts } from '@/lib/records'

/** A code and what it stands for. */
export type Choice = { value: string; label: string }
export type FactChoices = { countries: Choice[]; languages: Choice[] }

type Props = { outlet: Named; facts: OutletFacts; choices: FactChoices; describe: Decide; who: string }

export function OutletFactsForm({ outlet, facts, choices, describe, who }: Props) {
  const { country, language, tags } = facts
  return (
    <DecisionForm
      decide={describe}
      start={{ who, country: country ?? '', language: language ?? '', tags: tags.join(', ') }}
      submit="Note this"
      fields={(values) => (
        <>
          <Given name="slug" value={outlet.slug} />
          <Select label="Country" name="country" value={values.country} choices={choices.countries} />
          <Select label="Language" name="language" value={values.language} choices={choices.languages} />
          <Field label="Tags" note="your own words, parted by commas" name="tags" value={values.tags} isWide />
          <Signature values={values} />
        </>
      )}
    />
  )
}

type SelectProps = { label: string; name: string; value: string | undefined; choices: Choice[] }

function Select({ label, name, value = '', choices }: SelectProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className="field">
        <option value="">not noted</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
