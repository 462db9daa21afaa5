// Where a page cannot be shown: what happened, and the ways on.
import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode; ways?: { href: string; label: string }[]; action?: ReactNode }

export function DeadEnd({ title, children, ways = [], action }: Props) {
  return (
    <div className="page py-16 sm:py-28">
      <h1 className="max-w-[24ch] font-serif text-display font-[420]">{title}</h1>
      <div className="mt-5 max-w-[60ch] text-soft">{children}</div>
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        {action}
        {ways.map((way) => (
          <Link key={way.href} href={way.href} className="link">
            {way.label}
          </Link>
        ))}
      </div>
    </div>
  )
}
