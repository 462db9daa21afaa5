// Choices of a long filter beyond those the page brought, asked for by name while it is typed.
import { useEffect, useState } from 'react'
import type { Facet } from '@/lib/records/lists'

/** Typing goes on for so long before the question is sent, in milliseconds. */
const PAUSE_MS = 200

type Found = { words: string; facet: Facet }

/**
 * The values whose names hold `words`; null while nothing is asked, or the answer is on its way or fails to come.
 * @param address answers the question when `find` is added; null where the page has brought all there is
 */
export function useFoundChoices(address: string | null, words: string): Facet | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (address === null || words === '') return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`${address}${address.includes('?') ? '&' : '?'}find=${encodeURIComponent(words)}`, {
          signal: abort.signal,
        })
        if (answer.ok) setFound({ words, facet: (await answer.json()) as Facet })
      } catch (error) {
        if (!abort.signal.aborted) console.warn('The choices could not be asked for.', error)
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address, words])
  return found?.words === words ? found.facet : null
}
