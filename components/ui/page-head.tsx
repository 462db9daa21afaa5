// The head of a page: its name, and under it what it holds.
import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  kicker?: ReactNode
  /** What can be done with the page as a whole, at its right. */
  aside?: ReactNode
  children?: ReactNode
}

export function PageHead({ title, kicker, aside, children }: Props) {
  return (
    <header className="pt-8 pb-7 sm:pt-10">
      {kicker && <div className="mb-2 text-small text-soft">{kicker}</div>}
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h1 className="max-w-[28ch] font-serif text-headline font-[420] tracking-[-0.012em]">{title}</h1>
        {aside && (
          <div data-print="hide" className="flex flex-wrap items-center gap-x-5 text-small">
            {aside}
          </div>
        )}
      </div>
      {children && <div className="mt-3 max-w-[68ch] text-soft">{children}</div>}
    </header>
  )
}
