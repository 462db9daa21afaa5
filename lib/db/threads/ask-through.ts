// Questions and answers that cross to another thread or process, and back.
import type { EventEmitter } from 'node:events'

/** What goes there and comes back: answers carry the number of their question. */
export type Asking<Question> = { number: number; question: Question }
export type Answered<Answer> = { number: number } & ({ answer: Answer } | { error: Failure })
/** What crosses of an error; the database's own do not cross as they are. */
export type Failure = { name: string; message: string; cause: unknown }

/** One who is asked from here. */
export type Respondent<Question, Answer> = {
  /** @throws what was thrown there, and where it has ended */
  ask: (question: Question) => Promise<Answer>
  /** How many questions wait for their answers. */
  waiting: () => number
  /** What waits is told so. */
  close: () => Promise<void>
}

/** The other end. */
export type Line = {
  /** Tells of `message`, `error` and `exit`. */
  events: EventEmitter
  send: (message: Asking<unknown>) => void
  /** Whether this process has to go on because of it. */
  hold: (isHeld: boolean) => void
  end: () => Promise<unknown>
}

type Waiting<Answer> = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

const thrown = ({ name, message, cause }: Failure): Error => Object.assign(new Error(message, { cause }), { name })

/**
 * Starts the other end with the first question, and anew with the next one should it have ended.
 * @param name what it is called where it ends too early
 * @param open starts it
 * @param keptFor how long it is kept with nothing to do, in milliseconds
 */
export function askThrough<Question, Answer>(
  name: string,
  open: () => Line,
  keptFor = Number.POSITIVE_INFINITY,
): Respondent<Question, Answer> {
  let line: Line | null = null
  let asked = 0
  let leaving: NodeJS.Timeout | undefined
  const waiting = new Map<number, Waiting<Answer>>()

  const leaveUnanswered = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const close = async () => {
    clearTimeout(leaving)
    const closed = line
    line = null
    leaveUnanswered(new Error(`${name} was closed.`))
    closed?.hold(true)
    await closed?.end()
  }

  const start = (): Line => {
    const started = open()
    const end = (error: Error) => {
      if (line !== started) return
      line = null
      leaveUnanswered(error)
    }
    started.events.on('message', (message: Answered<Answer>) => {
      const { resolve, reject } = waiting.get(message.number) ?? {}
      waiting.delete(message.number)
      if ('error' in message) reject?.(thrown(message.error))
      else resolve?.(message.answer)
      if (waiting.size > 0) return
      // A process that has nothing else to do may end while what it asked only waits.
      started.hold(false)
      if (Number.isFinite(keptFor)) leaving = setTimeout(() => void close(), keptFor).unref()
    })
    started.events.on('error', end)
    started.events.on('exit', (code) => end(new Error(`${name} ended with exit code ${code}.`)))
    return started
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        clearTimeout(leaving)
        line ??= start()
        asked += 1
        waiting.set(asked, { resolve, reject })
        line.hold(true)
        line.send({ number: asked, question })
      }),
    waiting: () => waiting.size,
    close,
  }
}
