// Threads whose work can wait.
import { existsSync, readlinkSync } from 'node:fs'
import { constants, getPriority, setPriority } from 'node:os'

/** How far: nine of ten parts of a processor go to the others while they want it. */
const STEPS = 10

/** Where Linux says which thread asks: nothing where /proc is not mounted, and elsewhere. */
const THIS_THREAD = '/proc/thread-self'

/** From here on the thread that calls this gives way where all processors are busy. Only Linux tells threads apart. */
export function stepBack(): void {
  if (!existsSync(THIS_THREAD)) return
  const thread = Number(readlinkSync(THIS_THREAD).split('/').at(-1))
  setPriority(thread, Math.min(getPriority(thread) + STEPS, constants.priority.PRIORITY_LOW))
}
