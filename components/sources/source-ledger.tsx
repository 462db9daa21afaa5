// The ledger of unnamed sources: shares by outlet and month, then what the sources are, whose, and in which words.
import { SOURCE_CLASS, sourceCountryName } from '@/components/statements/source-class'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCounted } from '@/components/ui/figure'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import { type StatementFilters, type StatementParams, UNKNOWN } from '@/lib/list-params'
import type { SourceLedger as Ledger, SourceShare } from '@/lib/records'
import { MonthChart } from './month-chart'
import { formatMonth } from './months'
import { PrintedWords } from './printed-words'
import { type ShareLine, ShareTable } from './share-table'
import { inMonth, inOutlet, sideOf, unnamedHref } from './source-address'

type Props = { ledger: Ledger; params: StatementParams }

export function SourceLedger({ ledger, params }: Props) {
  if (ledger.unnamed === 0) return null
  const lines = (
    shares: SourceShare[],
    narrow: (filters: StatementFilters, value: string) => StatementFilters,
    labelOf: (share: SourceShare) => string,
  ): ShareLine[] =>
    shares.map((share) => ({
      key: share.value,
      label: labelOf(share),
      unnamed: share.unnamed,
      statements: share.statements,
      unnamedHref: statementsHref(narrow(sideOf(params, 'unnamed'), share.value)),
      statementsHref: statementsHref(narrow(sideOf(params, 'all'), share.value)),
    }))
  const whole = <span className="text-faint">of {formatCounted(ledger.unnamed, 'unnamed statement')}</span>
  const outletName = ({ value, label }: SourceShare) => (value === UNKNOWN ? 'outlet unknown' : label)
  return (
    <>
      <div className="mb-14 grid grid-cols-1 gap-x-14 gap-y-12 border-line border-t pt-6 lg:grid-cols-6">
        <Section title="By outlet" className="lg:col-span-3">
          <ShareTable
            caption="Unnamed sources by outlet"
            head="Outlet"
            lines={lines(ledger.byOutlet, inOutlet, outletName)}
          />
        </Section>
        <Section title="By month" className="lg:col-span-3">
          <MonthChart months={ledger.byMonth} />
          <ShareTable
            caption="Unnamed sources by month of publication"
            head="Month"
            lines={lines(ledger.byMonth, inMonth, ({ value }) => formatMonth(value))}
          />
        </Section>
        <Section title="What they are" aside={whole} className="lg:col-span-2">
          <Tally
            lines={ledger.byClass.map(({ value, count }) => ({
              key: value,
              label: SOURCE_CLASS[value],
              count,
              href: unnamedHref(params, { sourceClass: [value] }),
            }))}
          />
          {ledger.unclassed > 0 && (
            <p className="mt-3 text-small text-soft">
              {ledger.unclassed} more stand in articles read before kinds were told: <code>npm run reread</code>.
            </p>
          )}
        </Section>
        <Section title="Whose they are" aside={whole} className="lg:col-span-2">
          <Tally
            lines={ledger.byCountry.map(({ value, count }) => ({
              key: value,
              label: sourceCountryName(value),
              count,
              href: unnamedHref(params, { sourceCountry: [value] }),
            }))}
          />
        </Section>
        <Section title="In which words" aside={whole} className="lg:col-span-2">
          <PrintedWords words={ledger.words} params={params} />
        </Section>
      </div>
      <h2 className="mb-3 font-semibold">What they say</h2>
    </>
  )
}
