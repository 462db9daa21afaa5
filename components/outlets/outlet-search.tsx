'use client'
// Finds an outlet by name or host, and narrows the list to a country, a language or a tag.
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { sortText } from '@/components/ui/address-values'
import { FindField } from '@/components/ui/find-field'
import { useFormat } from '@/components/ui/use-format'
import { UNKNOWN } from '@/lib/list-params'
import type { OutletIndex, OutletQuery } from '@/lib/records/outlets'
import { DEFAULT_OUTLET_SORT } from './outlet-address'

type Props = { params: OutletQuery; choices: OutletIndex['choices'] }

const FILTERS = [
  { key: 'country', all: 'everyCountry' },
  { key: 'language', all: 'everyLanguage' },
  { key: 'tag', all: 'everyTag' },
] as const

export function OutletSearch({ params, choices }: Props) {
  const t = useTranslations('outlets')
  const format = useFormat()
  const nameOf = {
    country: (code: string) => (code === UNKNOWN ? t('notNoted') : format.country(code)),
    language: format.language,
    tag: (tag: string) => tag,
  }
  const order = sortText(params.sort, DEFAULT_OUTLET_SORT)
  return (
    <Form
      key={JSON.stringify(params)}
      action="/outlets"
      role="search"
      aria-label={t('title')}
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3"
    >
      <div className="relative w-full sm:w-80">
        <FindField label={t('findOutlet')} placeholder={t('findOutletHint')} value={params.q} />
      </div>
      {FILTERS.map(({ key, all }) => (
        <select
          key={key}
          name={key}
          defaultValue={params[key] ?? ''}
          aria-label={t(key)}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
          className="w-auto! min-w-36 flex-1 field sm:flex-none"
        >
          <option value="">{t(all)}</option>
          {withChosen(choices[key], params[key]).map(({ value, count }) => (
            <option key={value} value={value}>
              {nameOf[key](value)} ({format.count(count)})
            </option>
          ))}
        </select>
      ))}
      {order && <input type="hidden" name="sort" value={order} />}
      <button type="submit" className="button">
        {t('find')}
      </button>
    </Form>
  )
}

/** What the address asks for stands among the choices, even where no outlet has it. */
function withChosen(choices: { value: string; count: number }[], chosen: string | null) {
  const isAbsent = chosen !== null && choices.every(({ value }) => value !== chosen)
  return isAbsent ? [...choices, { value: chosen, count: 0 }] : choices
}
