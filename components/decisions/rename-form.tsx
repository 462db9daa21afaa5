'use client'
// Another name for a speaker to be shown by.
import type { Named } from '@/lib/records'
import { DecisionForm, Field, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'

export function RenameForm({ speaker, rename, who }: { speaker: Named; rename: Decide; who: string }) {
  return (
    <DecisionForm
      decide={rename}
      start={{ who, name: speaker.name }}
      submit="Show this name"
      fields={(values) => (
        <>
          <Given name="slug" value={speaker.slug} />
          <Field label="Name" name="name" value={values.name} isWide required />
          <Signature values={values} />
        </>
      )}
    />
  )
}
