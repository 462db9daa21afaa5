'use client'
// Another name for a speaker or an outlet to be shown by.
import { useTranslations } from 'next-intl'
import type { Named } from '@/lib/records/lists'
import { DecisionForm, Field, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'

export function RenameForm({ shown, rename, who }: { shown: Named; rename: Decide; who: string }) {
  const t = useTranslations('decisionForms')
  return (
    <DecisionForm
      decide={rename}
      start={{ who, name: shown.name }}
      submit={t('showName')}
      fields={(values) => (
        <>
          <Given name="slug" value={shown.slug} />
          <Field label={t('name')} name="name" value={values.name} isWide required />
          <Signature values={values} />
        </>
      )}
    />
  )
}
