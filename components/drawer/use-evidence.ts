'use client'
// Fetches what proves a statement, and keeps what was fetched while the drawer stands open.
import { useLocale } from 'next-intl'
import { useEffect, useState } from 'react'
import type { EvidenceAnswer } from './evidence-answer'

export type Fetched = { state: 'waiting' | 'failed' | 'gone' } | { state: 'there'; evidence: EvidenceAnswer }

const WAITING: Fetched = { state: 'waiting' }
/** So many are kept; the oldest go first. */
const MOST_KEPT = 100

export type KeptEvidence = Map<string, Promise<Fetched>>

/** One request a statement and language; what failed is asked for anew. */
function fetchOnce(kept: KeptEvidence, id: string, locale: string): Promise<Fetched> {
  const key = `${locale} ${id}`
  const before = kept.get(key)
  if (before) return before
  const asked = fetchEvidence(id).then((fetched) => {
    if (fetched.state !== 'there') kept.delete(key)
    return fetched
  })
  kept.set(key, asked)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return asked
}

async function fetchEvidence(id: string): Promise<Fetched> {
  try {
    const response = await fetch(`/api/statements/${encodeURIComponent(id)}/evidence`)
    if (response.status === 404) return { state: 'gone' }
    if (!response.ok) return { state: 'failed' }
    return { state: 'there', evidence: await response.json() }
  } catch (error) {
    console.warn('The evidence could not be fetched.', error)
    return { state: 'failed' }
  }
}

/**
 * @param kept what was fetched before, to which this one and its neighbours are added
 * @param neighbours statements that may be asked for next: they are fetched once this one is there
 * @returns what came, and `again` to ask anew
 */
export function useEvidence(
  kept: KeptEvidence,
  id: string,
  neighbours: readonly string[],
): { fetched: Fetched; again: () => void } {
  const locale = useLocale()
  const [answer, setAnswer] = useState({ id, fetched: WAITING })
  const [turn, setTurn] = useState(0)
  const next = neighbours.join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks anew
  useEffect(() => {
    let isWanted = true
    fetchOnce(kept, id, locale).then((fetched) => {
      if (!isWanted) return
      setAnswer({ id, fetched })
      if (fetched.state !== 'there') return
      for (const other of next.split(' ').filter(Boolean)) void fetchOnce(kept, other, locale)
    })
    return () => {
      isWanted = false
    }
  }, [kept, id, locale, next, turn])

  return {
    fetched: answer.id === id ? answer.fetched : WAITING,
    again: () => {
      setAnswer({ id, fetched: WAITING })
      setTurn(turn + 1)
    },
  }
}
