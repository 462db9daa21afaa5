// A headed part of the profile, which a phone folds away under its name.
import { type ReactNode, useId } from 'react'

type Props = {
  title: string
  aside?: ReactNode
  /** Folded away on every screen: the reader is at the utterances below. */
  isAside: boolean
  children: ReactNode
}

export function ProfileFold({ title, aside, isAside, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <details className={`border-line border-t print:stands-open ${isAside ? '' : 'sm:stands-open sm:border-t-0'}`}>
        <summary className="py-3 font-semibold">{title}</summary>
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2 id={id} className={`hidden font-semibold print:block ${isAside ? '' : 'sm:block'}`}>
            {title}
          </h2>
          {aside && <div className="text-small text-soft tabular-nums">{aside}</div>}
        </div>
        <div className="pb-4 sm:pb-0">{children}</div>
      </details>
    </section>
  )
}
