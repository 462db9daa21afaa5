'use client'
// Brings the page's figures up to date while something is going on.
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/** Often enough to look alive, seldom enough to cost nothing. */
const EVERY_MS = 1_500

export function Live() {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  // The next one is asked for only when the last has come, and none while nobody looks.
  useEffect(() => {
    if (isPending) return
    const ask = () => {
      if (document.visibilityState === 'visible') startTransition(() => router.refresh())
    }
    const timer = setInterval(ask, EVERY_MS)
    return () => clearInterval(timer)
  }, [isPending, router])
  return null
}
