// Waiting that ends when the work does.
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits so many milliseconds, no longer than until `signal` is aborted. */
export async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
