'use client'
// Web pages by their addresses.
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { LookFirst } from './look-first'
import { StepForm } from './step-form'
import type { Step } from './step-state'

export function AddressesForm({ add }: { add: Step }) {
  const t = useTranslations('ingest')
  const id = useId()
  return (
    <StepForm step={add}>
      {(values, isPending) => (
        <>
          <label htmlFor={id} className="mb-1.5 block font-medium">
            {t('addresses')} <span className="font-normal text-faint">{t('addressesNote')}</span>
          </label>
          <textarea
            id={id}
            name="addresses"
            required
            rows={9}
            defaultValue={values.addresses}
            placeholder={'https://\nhttps://'}
            spellCheck={false}
            className="resize-y field"
          />
          <p className="mt-2 max-w-[60ch] text-small text-soft">{t('addressesHelp')}</p>
          <LookFirst isPending={isPending} />
        </>
      )}
    </StepForm>
  )
}
