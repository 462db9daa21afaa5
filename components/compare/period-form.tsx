// The days of the two periods.
import Form from 'next/form'
import type { CompareParams } from '@/lib/compare-params'
import { heldFields } from './compare-address'

const DAYS = ['from', 'to', 'from2', 'to2']

export function PeriodForm({ params }: { params: CompareParams }) {
  const [first, second] = params.columns
  return (
    <Form
      key={JSON.stringify(params.columns)}
      action="/compare"
      scroll={false}
      aria-label="Two periods"
      className="flex flex-wrap items-end gap-x-8 gap-y-3"
    >
      {heldFields(params, [...DAYS, 'ran', 'without']).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {params.columns.length === 0 && <input type="hidden" name="by" value="period" />}
      <Period title="First period" names={['from', 'to']} days={first?.filters} />
      <Period title="Second period" names={['from2', 'to2']} days={second?.filters} />
      <button type="submit" className="button">
        Compare
      </button>
    </Form>
  )
}

type PeriodProps = {
  title: string
  names: [from: string, to: string]
  days: { from?: string | null; to?: string | null } | undefined
}

function Period({ title, names: [from, to], days }: PeriodProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="mb-1 text-small text-soft">{title}, both days included</legend>
      <input
        type="date"
        name={from}
        defaultValue={days?.from ?? ''}
        aria-label={`${title}: from`}
        className="w-40! field"
      />
      <span aria-hidden className="max-sm:hidden">
        –
      </span>
      <input type="date" name={to} defaultValue={days?.to ?? ''} aria-label={`${title}: to`} className="w-40! field" />
    </fieldset>
  )
}
