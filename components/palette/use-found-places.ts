// Asks the server what goes by a name, while it is being typed.
import { useEffect, useState } from 'react'
import type { NamedPlaces } from '@/lib/records/overview'

/** Typing goes on for so long before the question is sent, in milliseconds. */
const PAUSE_MS = 120

type Answer = { words: string; places: NamedPlaces | null }

/**
 * `places`: the latest answer, for fewer words while the one for these is on its way; null before there is any.
 * `isPending`: whether an answer is on its way. `isFailed`: whether none came.
 */
export function useFoundPlaces(words: string): { places: NamedPlaces | null; isPending: boolean; isFailed: boolean } {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(
      async () => {
        try {
          const response = await fetch(`/api/go?q=${encodeURIComponent(words)}`, { signal: abort.signal })
          if (!response.ok) throw new Error(`The answer was ${response.status}.`)
          setAnswer({ words, places: (await response.json()) as NamedPlaces })
        } catch (error) {
          if (abort.signal.aborted) return
          console.warn('Names could not be asked for.', error)
          setAnswer({ words, places: null })
        }
      },
      words === '' ? 0 : PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [words])
  const isPending = answer?.words !== words
  return { places: answer?.places ?? null, isPending, isFailed: !isPending && answer?.places === null }
}
