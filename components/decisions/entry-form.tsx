'use client'
// What Dictum knows of a person or body: the names it goes by in each language, and the offices held.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { KnownEntry } from '@/lib/records/decisions'
import { DecisionForm, Field, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'
import { ENTRY_LANGUAGES, writeEntryFields } from './entry-fields'

type Props = { entry: KnownEntry; save: Decide; who: string }

export function EntryForm({ entry, save, who }: Props) {
  const t = useTranslations('decisionForms')
  const format = useFormat()
  return (
    <DecisionForm
      decide={save}
      start={{ who, ...writeEntryFields(entry) }}
      submit={t('keepKnown')}
      fields={(values) => (
        <>
          <Given name="entry" value={JSON.stringify(entry)} />
          {ENTRY_LANGUAGES.map((code) => (
            <Field
              key={code}
              label={code === 'all' ? t('inEveryLanguage') : format.language(code)}
              note={t('oneNameALine')}
              name={`names-${code}`}
              value={values[`names-${code}`]}
              rows={Math.max(2, (values[`names-${code}`] ?? '').split('\n').length)}
            />
          ))}
          <Field label={t('country')} note={t('countryNote')} name="country" value={values.country} />
          <div className="self-end pb-2.5">
            <fieldset className="flex flex-wrap gap-x-6">
              <legend className="sr-only">{t('kindOfSpeaker')}</legend>
              {(['person', 'organisation'] as const).map((type) => (
                <label key={type} className="flex min-h-6 items-baseline gap-2">
                  <input type="radio" name="type" value={type} defaultChecked={values.type === type} /> {t(type)}
                </label>
              ))}
            </fieldset>
          </div>
          <Field
            label={t('offices')}
            note={t('officesNote')}
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
