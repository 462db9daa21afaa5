// The ledger of unnamed sources: shares by outlet and month, then what the sources are, whose, and in which words.
import { useTranslations } from 'next-intl'
import { useSourceWords } from '@/components/statements/source-class'
import { statementsHref } from '@/components/statements/statement-address'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import { useFormat } from '@/components/ui/use-format'
import { type StatementFilters, type StatementParams, UNKNOWN } from '@/lib/list-params'
import type { SourceLedger as Ledger, SourceShare } from '@/lib/records/sources'
import { MonthChart } from './month-chart'
import { PrintedWords } from './printed-words'
import { type ShareLine, ShareTable } from './share-table'
import { inMonth, inOutlet, sideOf, unnamedHref } from './source-address'

type Props = { ledger: Ledger; params: StatementParams }

export function SourceLedger({ ledger, params }: Props) {
  const t = useTranslations('sources')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const source = useSourceWords()
  const format = useFormat()
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
  const whole = <span className="text-faint">{t('ofUnnamed', { count: ledger.unnamed })}</span>
  const monthName = ({ value }: SourceShare) => (value === UNKNOWN ? ui('dateUnknown') : format.month(value))
  const outletName = ({ value, label }: SourceShare) => (value === UNKNOWN ? labels('outletUnknown') : label)
  return (
    <>
      <div className="mb-14 grid grid-cols-1 gap-x-14 gap-y-12 border-line border-t pt-6 lg:grid-cols-6">
        <Section title={t('byOutlet')} className="lg:col-span-3">
          <ShareTable
            caption={t('byOutletCaption')}
            head={t('outlet')}
            lines={lines(ledger.byOutlet, inOutlet, outletName)}
          />
        </Section>
        <Section title={t('byMonth')} className="lg:col-span-3">
          <MonthChart months={ledger.byMonth} />
          <ShareTable
            caption={t('byMonthCaption')}
            head={t('month')}
            lines={lines(ledger.byMonth, inMonth, monthName)}
          />
        </Section>
        <Section title={t('whatTheyAre')} aside={whole} className="lg:col-span-2">
          <Tally
            lines={ledger.byClass.map(({ value, count }) => ({
              key: value,
              label: source.kind(value),
              count,
              href: unnamedHref(params, { sourceClass: [value] }),
            }))}
          />
          {ledger.unclassed > 0 && (
            <p className="mt-3 text-small text-soft">
              {t.rich('unclassed', { count: ledger.unclassed, code: (words) => <code>{words}</code> })}
            </p>
          )}
        </Section>
        <Section title={t('whoseTheyAre')} aside={whole} className="lg:col-span-2">
          <Tally
            lines={ledger.byCountry.map(({ value, count }) => ({
              key: value,
              label: source.country(value),
              count,
              href: unnamedHref(params, { sourceCountry: [value] }),
            }))}
          />
        </Section>
        <Section title={t('inWhichWords')} aside={whole} className="lg:col-span-2">
          <PrintedWords words={ledger.words} params={params} />
        </Section>
      </div>
      <h2 className="mb-3 font-semibold">{t('whatTheySay')}</h2>
    </>
  )
}
