'use client'
// A web host whose pages are an outlet's.
import { DecisionForm, Field, Given, Signature } from '@/components/decisions/decision-form'
import type { Decide } from '@/components/decisions/decision-state'
import type { Named } from '@/lib/records'

export function HostForm({ outlet, fileHost, who }: { outlet: Named; fileHost: Decide; who: string }) {
  return (
    <DecisionForm
      decide={fileHost}
      start={{ who, host: '' }}
      submit="File this host here"
      fields={(values) => (
        <>
          <Given name="slug" value={outlet.slug} />
          <Field
            label="Web host"
            note="example.org, or an address on it"
            name="host"
            value={values.host}
            isWide
            required
          />
          <Signature values={values} />
        </>
      )}
    />
  )
}
