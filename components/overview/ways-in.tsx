// Where to begin.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { speakersHref } from '@/components/speakers/speaker-address'
import { CountingLink } from '@/components/statements/counting-link'
import { placeHref, statementsHref } from '@/components/statements/statement-address'
import { type Counting, toStatementQuery } from '@/lib/list-params'

const waysOf = (counting: Counting) =>
  [
    { href: speakersHref({ ...counting, type: 'person' }), name: 'wayPeople' },
    { href: speakersHref({ ...counting, type: 'organisation' }), name: 'wayOrganisations' },
    { href: speakersHref({ ...counting, type: 'unnamed' }), name: 'wayUnnamed' },
    { href: '/outlets', name: 'wayOutlets' },
    { href: `/compare${toStatementQuery(counting)}`, name: 'wayCompare' },
    { href: statementsHref({ ...counting, kind: ['direct'] }), name: 'wayDirect' },
    { href: `/statements/charts${toStatementQuery(counting)}`, name: 'wayCharts' },
  ] as const

const homeHref = (counting: Counting) => placeHref({ path: '/', held: [] }, counting)
const KEY = 'rounded-[3px] border border-line px-1.5 font-sans text-small'

export function WaysIn({ counting }: { counting: Counting }) {
  const t = useTranslations('overview')
  return (
    <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2 text-soft">
      <span>{t('begin')}</span>
      {waysOf(counting).map(({ href, name }) => (
        <Link key={href} href={href} className="text-ink link">
          {t(name)}
        </Link>
      ))}
      <span>{t.rich('keys', { key: (key) => <kbd className={KEY}>{key}</kbd> })}</span>
      <CountingLink counting={counting} hrefFor={homeHref} />
    </p>
  )
}
