'use client'
// Finds an outlet by name or host, and narrows the list to a country, a language or a tag.
import Form from 'next/form'
import { countryName } from '@/components/ui/country'
import { formatCount } from '@/components/ui/figure'
import { FindField } from '@/components/ui/find-field'
import { languageName } from '@/components/ui/language'
import { UNKNOWN } from '@/lib/list-params'
import type { OutletIndex, OutletQuery } from '@/lib/records'
import { sortText } from './outlet-address'

type Props = { params: OutletQuery; choices: OutletIndex['choices'] }

const FILTERS = [
  {
    key: 'country',
    all: 'Every country',
    label: 'Country',
    nameOf: (code: string) => (code === UNKNOWN ? 'not noted' : countryName(code)),
  },
  { key: 'language', all: 'Every language', label: 'Language', nameOf: languageName },
  { key: 'tag', all: 'Every tag', label: 'Tag', nameOf: (tag: string) => tag },
] as const

export function OutletSearch({ params, choices }: Props) {
  return (
    <Form
      key={JSON.stringify(params)}
      action="/outlets"
      role="search"
      aria-label="Outlets"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3"
    >
      <div className="relative w-full sm:w-80">
        <FindField label="Find an outlet" placeholder="Find an outlet, by name or web host" value={params.q} />
      </div>
      {FILTERS.map(({ key, all, label, nameOf }) => (
        <select
          key={key}
          name={key}
          defaultValue={params[key] ?? ''}
          aria-label={label}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
          className="w-auto! min-w-36 flex-1 field sm:flex-none"
        >
          <option value="">{all}</option>
          {withChosen(choices[key], params[key]).map(({ value, count }) => (
            <option key={value} value={value}>
              {nameOf(value)} ({formatCount(count)})
            </option>
          ))}
        </select>
      ))}
      {sortText(params.sort) && <input type="hidden" name="sort" value={sortText(params.sort)} />}
      <button type="submit" className="button">
        Find
      </button>
    </Form>
  )
}

/** What the address asks for stands among the choices, even where no outlet has it. */
function withChosen(choices: { value: string; count: number }[], chosen: string | null) {
  const isAbsent = chosen !== null && choices.every(({ value }) => value !== chosen)
  return isAbsent ? [...choices, { value: chosen, count: 0 }] : choices
}
