// Work that waits for others, a few things at a time, until it is told to stop.
import { rest } from './rest'

type Pool = {
  /** So many are under way at once. */
  slots: number
  /** How often it is looked for more, in milliseconds. */
  idle: number
  signal: AbortSignal
}

/**
 * Works on what `next` gives until the signal is aborted, and ends once all that is under way has ended.
 * @param next gives at most `count` more things; those under way are none of them
 * @throws the first error of `next` or `work`
 */
export async function sideBySide<T>(
  { slots, idle, signal }: Pool,
  next: (count: number, underWay: readonly T[]) => Promise<T[]>,
  work: (each: T) => Promise<void>,
): Promise<void> {
  const underWay = new Map<T, Promise<void>>()
  const faults: unknown[] = []
  let pause: Promise<void> | null = null
  try {
    while (!signal.aborted) {
      if (faults.length > 0) throw faults[0]
      for (const each of await next(slots - underWay.size, [...underWay.keys()]))
        underWay.set(
          each,
          work(each)
            .catch((error: unknown) => void faults.push(error))
            .finally(() => underWay.delete(each)),
        )
      // One pause at a time: where work ends fast, pauses begun anew each time would pile up on the signal.
      pause ??= rest(idle, signal).finally(() => {
        pause = null
      })
      await Promise.race([...underWay.values(), pause])
    }
  } finally {
    await Promise.all(underWay.values())
  }
}
