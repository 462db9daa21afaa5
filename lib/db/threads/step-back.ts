// Threads whose work can wait.
import { readlinkSync } from 'node:fs'
import { constants, getPriority, setPriority } from 'node:os'
import { platform } from 'node:process'

/** How far: nine of ten parts of a processor go to the others while they want it. */
const STEPS = 10

/** From here on the thread that calls this gives way where all processors are busy. Only Linux tells threads apart. */
export function stepBack(): void {
  if (platform !== 'linux') return
  const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
  setPriority(thread, Math.min(getPriority(thread) + STEPS, constants.priority.PRIORITY_LOW))
}
