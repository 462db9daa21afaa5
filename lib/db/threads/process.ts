// Processes that are asked and answer: for what takes more memory than a server should keep. A thread that has ended gives
// most of it back to its process only.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { askThrough, type Respondent } from './ask-through'
import { bundleOf } from './bundle-of'

/**
 * A process that runs `file`; it ends with this one.
 * @param file TypeScript that calls `answerQuestions`, relative to the project's folder
 * @param argument handed to it as its first argument
 * @param keptFor how long it is kept with nothing to do, in milliseconds
 */
export function startProcess<Question, Answer>(
  file: string,
  argument: string,
  keptFor: number,
): Respondent<Question, Answer> {
  const open = () => {
    const bundle = bundleOf(file)
    const run = bundle ? [bundle] : ['--import', 'tsx', file]
    const child = spawn(process.execPath, [...run, argument], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    })
    return {
      events: child,
      send: (message: object) => void child.send(message),
      hold: (isHeld: boolean) => {
        for (const each of [child, child.channel])
          if (isHeld) each?.ref()
          else each?.unref()
      },
      end: async () => {
        if (child.exitCode !== null || child.signalCode !== null) return
        const ended = once(child, 'exit')
        child.kill()
        await ended
      },
    }
  }
  return askThrough(file, open, keptFor)
}
