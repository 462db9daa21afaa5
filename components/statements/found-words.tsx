'use client'
// The words of a search, marked wherever a text of the list holds them.
import { createContext, Fragment, type ReactNode, use } from 'react'
import { findTerms, type SearchTerm } from '@/lib/search-terms'

const Terms = createContext<readonly SearchTerm[]>([])

/** Around whatever a search found. */
export function FoundWords({ terms, children }: { terms: readonly SearchTerm[]; children: ReactNode }) {
  return <Terms value={terms}>{children}</Terms>
}

/** A text as it is, with what was searched for marked in it; where nothing was, the text alone. */
export function Marked({ text }: { text: string }) {
  const found = findTerms(text, use(Terms))
  if (found.length === 0) return text
  return (
    <>
      {found.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(found[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.end)}
    </>
  )
}
