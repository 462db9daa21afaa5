'use client'
// Another name for a speaker or an outlet to be shown by.
import type { Named } from '@/lib/records'
import { DecisionForm, Field, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'

export function RenameForm({ shown, rename, who }: { shown: Named; rename: Decide; who: string }) {
  return (
    <DecisionForm
      decide={rename}
      start={{ who, name: shown.name }}
      submit="Show this name"
      fields={(values) => (
        <>
          <Given name="slug" value={shown.slug} />
          <Field label="Name" name="name" value={values.name} isWide required />
          <Signature values={values} />
        </>
      )}
    />
  )
}
