// One request at a time to a host, with a pause between two.

export type Turns = {
  /**
   * Runs `work` when nobody else is at `origin`. Within it, each request goes through `request`, which first waits
   * until `pauseMs` have passed since the one before.
   */
  take<T>(origin: string, signal: AbortSignal | undefined, work: (request: Paced) => Promise<T>): Promise<T>
}

export type Paced = <T>(pauseMs: number, ask: () => Promise<T>) => Promise<T>

export type Clock = {
  now(): Date
  /** Rejects with the signal's reason when that is aborted. */
  wait(ms: number, signal: AbortSignal | undefined): Promise<unknown>
}

/** Hosts not asked for this long are forgotten; no pause is longer. */
const FORGET_MS = 60_000

export function createTurns({ now, wait }: Clock): Turns {
  const queues = new Map<string, Promise<void>>()
  const lastAsked = new Map<string, number>()

  const forgetOld = () => {
    for (const [origin, at] of lastAsked) if (now().getTime() - at > FORGET_MS) lastAsked.delete(origin)
  }

  return {
    async take(origin, signal, work) {
      const before = queues.get(origin) ?? Promise.resolve()
      const { promise: done, resolve: leave } = promised()
      const queue = before.then(() => done)
      queues.set(origin, queue)
      try {
        await unlessAborted(before, signal)
        return await work(async (pauseMs, ask) => {
          const pause = (lastAsked.get(origin) ?? Number.NEGATIVE_INFINITY) + pauseMs - now().getTime()
          if (pause > 0) await wait(pause, signal)
          try {
            return await ask()
          } finally {
            lastAsked.set(origin, now().getTime())
          }
        })
      } finally {
        leave()
        if (queues.get(origin) === queue) queues.delete(origin)
        forgetOld()
      }
    },
  }
}

function promised() {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/** `promise`, or the signal's reason as soon as it is aborted. */
async function unlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return promise
  signal.throwIfAborted()
  const { promise: aborted, resolve } = promised()
  signal.addEventListener('abort', resolve, { once: true })
  await Promise.race([promise, aborted])
  signal.removeEventListener('abort', resolve)
  signal.throwIfAborted()
}
