// Where to begin.
import Link from 'next/link'
import { speakersHref } from '@/components/speakers/speaker-address'
import { CountingLink } from '@/components/statements/counting-link'
import { placeHref, statementsHref } from '@/components/statements/statement-address'
import { type Counting, toStatementQuery } from '@/lib/list-params'

const waysOf = (counting: Counting) => [
  { href: speakersHref({ ...counting, type: 'person' }), label: 'people' },
  { href: speakersHref({ ...counting, type: 'organisation' }), label: 'organisations' },
  { href: speakersHref({ ...counting, type: 'unnamed' }), label: 'unnamed sources' },
  { href: '/outlets', label: 'outlets' },
  { href: `/compare${toStatementQuery(counting)}`, label: 'outlets side by side' },
  { href: statementsHref({ ...counting, kind: ['direct'] }), label: 'words quoted directly' },
]

const homeHref = (counting: Counting) => placeHref({ path: '/', held: [] }, counting)

export function WaysIn({ counting }: { counting: Counting }) {
  return (
    <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2 text-soft">
      <span>Begin with</span>
      {waysOf(counting).map(({ href, label }) => (
        <Link key={href} href={href} className="text-ink link">
          {label}
        </Link>
      ))}
      <span>
        or press <kbd className="rounded-[3px] border border-line px-1.5 font-sans text-small">/</kbd> to search
      </span>
      <CountingLink counting={counting} hrefFor={homeHref} />
    </p>
  )
}
