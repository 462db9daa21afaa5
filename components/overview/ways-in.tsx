// Where to begin.
import Link from 'next/link'
import { speakersHref } from '@/components/speakers/speaker-address'
import { statementsHref } from '@/components/statements/statement-address'

const WAYS = [
  { href: speakersHref({ type: 'person' }), label: 'people' },
  { href: speakersHref({ type: 'organisation' }), label: 'organisations' },
  { href: speakersHref({ type: 'unnamed' }), label: 'unnamed sources' },
  { href: '/outlets', label: 'outlets' },
  { href: statementsHref({ kind: ['direct'] }), label: 'words quoted directly' },
]

export function WaysIn() {
  return (
    <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2 text-soft">
      <span>Begin with</span>
      {WAYS.map(({ href, label }) => (
        <Link key={href} href={href} className="text-ink link">
          {label}
        </Link>
      ))}
      <span>
        or press <kbd className="rounded-[3px] border border-line px-1.5 font-sans text-small">/</kbd> to search
      </span>
    </p>
  )
}
