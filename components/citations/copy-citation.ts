// Fetches a citation and puts it on the clipboard.
import { dayOf } from '@/lib/calendar'
import type { CitationFormat } from '@/lib/citations/formats'

/** What is cited: a folder of the API and an id in it. */
export type OfCitation = { kind: 'statements' | 'articles'; id: string }

/** What became of copying; `refused` holds the text a browser would not put on the clipboard. */
export type CopyOutcome = { is: 'copied' } | { is: 'failed' } | { is: 'refused'; text: string }

/** The address of the citation in a format, as looked at today where the reader is. */
export function citationHref({ kind, id }: OfCitation, format: CitationFormat): string {
  return `/api/${kind}/${encodeURIComponent(id)}/citation?format=${format}&accessed=${dayOf(new Date())}`
}

/** A browser has no clipboard for pages that are neither local nor encrypted, and may refuse it to others. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

async function fetchText(href: string): Promise<string | null> {
  try {
    const answer = await fetch(href)
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

/** Fetches a citation and puts it on the clipboard; never throws. */
export async function copyCitation(of: OfCitation, format: CitationFormat): Promise<CopyOutcome> {
  const text = await fetchText(citationHref(of, format))
  if (text === null) return { is: 'failed' }
  return (await copyText(text.trimEnd())) ? { is: 'copied' } : { is: 'refused', text: text.trimEnd() }
}
