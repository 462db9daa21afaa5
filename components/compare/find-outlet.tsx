// Finds an outlet by its name, to stand beside those that are chosen.
import Form from 'next/form'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useChoiceLabel } from '@/components/statements/filters-in-force'
import { FindField } from '@/components/ui/find-field'
import { visible } from '@/components/ui/visible'
import type { CompareParams } from '@/lib/compare-params'
import type { Facet } from '@/lib/records/lists'
import { heldFields, withColumn } from './compare-address'

/** More than these are found by a longer name. */
const SHOWN = 12

type Props = { params: CompareParams; find: string }

export function FindOutlet({ params, find }: Props) {
  const t = useTranslations('compare')
  return (
    <Form action="/compare" scroll={false} role="search" aria-label={t('outlets')} className="flex max-w-[32rem] gap-3">
      {heldFields(params, []).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="relative grow">
        <FindField name="find" label={t('addOutletByName')} placeholder={t('addOutletByName')} value={find} />
      </div>
      <button type="submit" className="button">
        {t('find')}
      </button>
    </Form>
  )
}

/** What was found, those with most statements first, each a way to add it. */
export function FoundOutlets({ params, find, found }: Props & { found: Facet }) {
  const t = useTranslations('compare')
  const choiceLabel = useChoiceLabel()
  const open = found.values.filter(({ value }) => !params.columns.some(({ key }) => key === value))
  return (
    <div className="my-4">
      {open.length > 0 && (
        <ul aria-label={t('foundOutlets')} className="max-w-[32rem] border-line border-t">
          {open.slice(0, SHOWN).map((outlet) => (
            <li key={outlet.value} className="border-line border-b">
              <Link
                href={withColumn(params, outlet.value)}
                className="flex items-baseline justify-between gap-4 py-2 hover:text-accent"
              >
                <span>
                  {t.rich('addNamed', {
                    name: choiceLabel('outlet', outlet),
                    hidden: (add) => <span className="sr-only">{add}</span>,
                  })}
                </span>
                <span className="text-small text-soft tabular-nums">{t('statements', { count: outlet.count })}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 && <p className="text-soft">{t('noneCalled', { words: visible(find) })}</p>}
      {open.length > SHOWN && <p className="mt-2 text-small text-faint">{t('typeMore', { count: SHOWN })}</p>}
    </div>
  )
}
