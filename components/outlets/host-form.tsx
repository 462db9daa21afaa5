'use client'
// A web host whose pages are an outlet's.
import { useTranslations } from 'next-intl'
import { DecisionForm, Field, Given, Signature } from '@/components/decisions/decision-form'
import type { Decide } from '@/components/decisions/decision-state'
import type { Named } from '@/lib/records/lists'

export function HostForm({ outlet, fileHost, who }: { outlet: Named; fileHost: Decide; who: string }) {
  const t = useTranslations('outlets')
  return (
    <DecisionForm
      decide={fileHost}
      start={{ who, host: '' }}
      submit={t('fileThisHost')}
      fields={(values) => (
        <>
          <Given name="slug" value={outlet.slug} />
          <Field label={t('webHost')} note={t('webHostNote')} name="host" value={values.host} isWide required />
          <Signature values={values} />
        </>
      )}
    />
  )
}
