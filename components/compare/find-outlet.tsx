// Finds an outlet by its name, to stand beside those that are chosen.
import Form from 'next/form'
import Link from 'next/link'
import { choiceLabel } from '@/components/statements/filters-in-force'
import { formatCounted } from '@/components/ui/figure'
import { FindField } from '@/components/ui/find-field'
import { visible } from '@/components/ui/visible'
import type { CompareParams } from '@/lib/compare-params'
import type { Facet } from '@/lib/records'
import { heldFields, withColumn } from './compare-address'

/** More than these are found by a longer name. */
const SHOWN = 12

type Props = { params: CompareParams; find: string }

export function FindOutlet({ params, find }: Props) {
  return (
    <Form action="/compare" scroll={false} role="search" aria-label="Outlets" className="flex max-w-[32rem] gap-3">
      {heldFields(params, []).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="relative grow">
        <FindField name="find" label="Add an outlet, by name" placeholder="Add an outlet, by name" value={find} />
      </div>
      <button type="submit" className="button">
        Find
      </button>
    </Form>
  )
}

/** What was found, those with most statements first, each a way to add it. */
export function FoundOutlets({ params, find, found }: Props & { found: Facet }) {
  const open = found.values.filter(({ value }) => !params.columns.some(({ key }) => key === value))
  return (
    <div className="my-4">
      {open.length > 0 && (
        <ul aria-label="Found outlets" className="max-w-[32rem] border-line border-t">
          {open.slice(0, SHOWN).map((outlet) => (
            <li key={outlet.value} className="border-line border-b">
              <Link
                href={withColumn(params, outlet.value)}
                className="flex items-baseline justify-between gap-4 py-2 hover:text-accent"
              >
                <span>
                  <span className="sr-only">Add </span>
                  {choiceLabel('outlet', outlet)}
                </span>
                <span className="text-small text-soft tabular-nums">{formatCounted(outlet.count, 'statement')}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 && (
        <p className="text-soft">No other outlet with statements that pass the filters is called “{visible(find)}”.</p>
      )}
      {open.length > SHOWN && (
        <p className="mt-2 text-small text-faint">The {SHOWN} with most statements; type more of the name.</p>
      )}
    </div>
  )
}
