'use client'
// What Dictum knows of a person or body: the names it goes by in each language, and the offices held.
import { languageName } from '@/components/ui/language'
import type { KnownEntry } from '@/lib/records'
import { DecisionForm, Field, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'
import { ENTRY_LANGUAGES, writeEntryFields } from './entry-fields'

type Props = { entry: KnownEntry; save: Decide; who: string }

export function EntryForm({ entry, save, who }: Props) {
  return (
    <DecisionForm
      decide={save}
      start={{ who, ...writeEntryFields(entry) }}
      submit="Keep what is known"
      fields={(values) => (
        <>
          <Given name="entry" value={JSON.stringify(entry)} />
          {ENTRY_LANGUAGES.map((code) => (
            <Field
              key={code}
              label={code === 'all' ? 'In every language' : languageName(code)}
              note="one name a line"
              name={`names-${code}`}
              value={values[`names-${code}`]}
              rows={Math.max(2, (values[`names-${code}`] ?? '').split('\n').length)}
            />
          ))}
          <Field label="Country" note="two letters, or EU, UN" name="country" value={values.country} />
          <div className="self-end pb-2.5">
            <fieldset className="flex flex-wrap gap-x-6">
              <legend className="sr-only">Kind of speaker</legend>
              {(['person', 'organisation'] as const).map((type) => (
                <label key={type} className="flex min-h-6 items-baseline gap-2">
                  <input type="radio" name="type" value={type} defaultChecked={values.type === type} /> {type}
                </label>
              ))}
            </fieldset>
          </div>
          <Field
            label="Offices"
            note="one a line: office | from | to, as 2021 or 2021-05-01; an end left out means it lasts"
            name="roles"
            value={values.roles}
            rows={Math.max(3, (values.roles ?? '').split('\n').length)}
            isWide
          />
          <Signature values={values} />
        </>
      )}
    />
  )
}
