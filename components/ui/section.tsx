// A headed part of a page, with room at the right for a way on.
import { type ReactNode, useId } from 'react'

type Props = { title: string; aside?: ReactNode; className?: string; children: ReactNode }

export function Section({ title, aside, className = '', children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside && <div className="text-small">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
