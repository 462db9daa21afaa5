// The head of a page: its name, and under it what it holds.
import type { ReactNode } from 'react'

export function PageHead({ title, kicker, children }: { title: ReactNode; kicker?: ReactNode; children?: ReactNode }) {
  return (
    <header className="pt-8 pb-7 sm:pt-10">
      {kicker && <div className="mb-2 text-small text-soft">{kicker}</div>}
      <h1 className="max-w-[28ch] font-serif text-headline font-[420] tracking-[-0.012em]">{title}</h1>
      {children && <div className="mt-3 max-w-[68ch] text-soft">{children}</div>}
    </header>
  )
}
