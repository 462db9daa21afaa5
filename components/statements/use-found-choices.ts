// Choices of a long filter beyond those the page brought, asked for by name while it is typed.
import { useEffect, useState } from 'react'
import type { Facet, FacetValue } from '@/lib/records/lists'

/** Typing goes on for so long before the question is sent, in milliseconds. */
const PAUSE_MS = 200

/** `values` is null where they failed to come. */
type Answer = { words: string; values: FacetValue[] | null }

/**
 * `values`: those whose names hold `words`, none before they have come. `isPending`: whether they are on their way.
 * `isFailed`: whether they did not come.
 * @param address answers the question when `find` is added; null where the page has brought all there is
 */
export function useFoundChoices(
  address: string | null,
  words: string,
): { values: FacetValue[]; isPending: boolean; isFailed: boolean } {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (address === null || words === '') return
    const question = `${address}${address.includes('?') ? '&' : '?'}find=${encodeURIComponent(words)}`
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(question, { signal: abort.signal })
        if (!response.ok) throw new Error(`The answer was ${response.status}.`)
        setAnswer({ words, values: ((await response.json()) as Facet).values })
      } catch (error) {
        if (abort.signal.aborted) return
        console.warn('The choices could not be asked for.', error)
        setAnswer({ words, values: null })
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address, words])
  const isAsked = address !== null && words !== ''
  const values = isAsked && answer?.words === words ? answer.values : []
  return { values: values ?? [], isPending: isAsked && answer?.words !== words, isFailed: values === null }
}
