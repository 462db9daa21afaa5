// A headed part of the profile, which a phone folds away under its name.
import { type ReactNode, useId } from 'react'

type Props = { title: string; aside?: ReactNode; children: ReactNode }

export function ProfileFold({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <details className="fold-on-phone border-line border-t sm:border-t-0">
        <summary className="py-3 font-semibold">{title}</summary>
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2 id={id} className="sr-only font-semibold sm:not-sr-only">
            {title}
          </h2>
          {aside && <div className="text-small text-soft tabular-nums">{aside}</div>}
        </div>
        <div className="pb-4 sm:pb-0">{children}</div>
      </details>
    </section>
  )
}
