// Being the one process that works the queue, and noticing when it no longer is.
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Database } from '../../db/client'
import { suspectFirst } from '../../db/items'
import { beat, type LeaseHolder, LeaseLost, makeSure, releaseLease, takeLease } from '../../db/lease'

/** How often a holder looks whether it still is the one, in milliseconds. */
const LOOK = 2_000
/** How often it shows that it is alive: seldom, for with every write the server counts its lists anew. */
const BEAT = 20_000
/** A silent holder counts as dead after so many milliseconds; one that runs on this machine may be busy with a huge article. */
const DEAD_AFTER = 60_000
const STUCK_AFTER = 90_000

export type HeldLease = {
  holder: string
  /** Aborted once another process has taken the lease. */
  lost: AbortSignal
  release(): Promise<void>
}

/** Takes the lease and keeps it; null when another process works the queue. */
export async function holdLease(db: Database): Promise<HeldLease | null> {
  const holder = `${hostname()} ${randomUUID()}`
  const last = await takeLease(db, { holder, pid: process.pid }, isGone)
  if (last === undefined) return null
  // It died at its work, maybe of it.
  if (last) await suspectFirst(db)
  const lost = new AbortController()
  let beatAt = Date.now()
  const timer = setInterval(() => {
    const isDue = Date.now() - beatAt >= BEAT
    if (isDue) beatAt = Date.now()
    const look = isDue ? beat : makeSure
    look(db, holder).catch((error: unknown) => {
      if (error instanceof LeaseLost) lost.abort(error)
      else console.error(error)
    })
  }, LOOK)
  timer.unref()
  return {
    holder,
    lost: lost.signal,
    release: async () => {
      clearInterval(timer)
      await releaseLease(db, holder)
    },
  }
}

/** Whether the process that held the lease is dead, or was silent for so long that it counts as dead. */
export function isGone({ holder, pid, beatAt }: LeaseHolder): boolean {
  const silence = Date.now() - beatAt.getTime()
  const isHere = holder.startsWith(`${hostname()} `)
  return isHere ? !isRunning(pid) || silence > STUCK_AFTER : silence > DEAD_AFTER
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It runs, but as somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
