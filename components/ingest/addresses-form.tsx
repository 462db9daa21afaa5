'use client'
// Web pages by their addresses.
import { useId } from 'react'
import { LookFirst } from './look-first'
import { StepForm } from './step-form'
import type { Step } from './step-state'

export function AddressesForm({ add }: { add: Step }) {
  const id = useId()
  return (
    <StepForm step={add}>
      {(values, isPending) => (
        <>
          <label htmlFor={id} className="mb-1.5 block font-medium">
            Addresses <span className="font-normal text-faint">one a line; words around them are ignored</span>
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
          <p className="mt-2 max-w-[60ch] text-small text-soft">
            Pages are fetched a few at a time, politely, without cookies. What a site reserves for itself is shown
            beside each page.
          </p>
          <LookFirst isPending={isPending} />
        </>
      )}
    </StepForm>
  )
}
