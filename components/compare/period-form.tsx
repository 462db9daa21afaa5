// The days of the two periods.
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import type { CompareParams } from '@/lib/compare-params'
import { heldFields } from './compare-address'

const DAYS = ['from', 'to', 'from2', 'to2']

export function PeriodForm({ params }: { params: CompareParams }) {
  const t = useTranslations('compare')
  const [first, second] = params.columns
  return (
    <Form
      key={JSON.stringify(params.columns)}
      action="/compare"
      scroll={false}
      aria-label={t('twoPeriods')}
      className="flex flex-wrap items-end gap-x-8 gap-y-3"
    >
      {heldFields(params, [...DAYS, 'ran', 'without']).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {params.columns.length === 0 && <input type="hidden" name="by" value="period" />}
      <Period which="first" names={['from', 'to']} days={first?.filters} />
      <Period which="second" names={['from2', 'to2']} days={second?.filters} />
      <button type="submit" className="button">
        {t('compare')}
      </button>
    </Form>
  )
}

type PeriodProps = {
  which: 'first' | 'second'
  names: [from: string, to: string]
  days: { from?: string | null; to?: string | null } | undefined
}

function Period({ which, names: [from, to], days }: PeriodProps) {
  const t = useTranslations('compare')
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="mb-1 text-small text-soft">{t('periodLegend', { which })}</legend>
      <input
        type="date"
        name={from}
        defaultValue={days?.from ?? ''}
        aria-label={t('periodFrom', { which })}
        className="w-40! field"
      />
      <span aria-hidden className="max-sm:hidden">
        –
      </span>
      <input
        type="date"
        name={to}
        defaultValue={days?.to ?? ''}
        aria-label={t('periodTo', { which })}
        className="w-40! field"
      />
    </fieldset>
  )
}
