// Threads that are asked and answer. What takes long runs in one, so that the thread that serves pages stays free.
import { join } from 'node:path'
import { type ResourceLimits, Worker } from 'node:worker_threads'

/** What goes to a thread and comes back: answers carry the number of their question. */
export type Asking<Question> = { number: number; question: Question }
export type Answered<Answer> = { number: number } & ({ answer: Answer } | { error: Failure })
/** What crosses of an error; the database's own do not cross as they are. */
export type Failure = { name: string; message: string; cause: unknown }

export type Thread<Question, Answer> = {
  /** @throws what the thread threw, and where it has ended */
  ask: (question: Question) => Promise<Answer>
  /** How many questions wait for their answers. */
  waiting: () => number
  close: () => Promise<void>
}

/** Where `scripts/bundle.mjs` puts them. */
const BUNDLES = '.next/bundles'

/**
 * How a thread begins: bundled if it was built, else from its source, for which Node 20 gives it none of the loaders its
 * process was started with. As text, because what bundles the server would otherwise take the thread's file for a part of it.
 */
const BEGINNING = `
  const { existsSync } = require('node:fs')
  const { resolve } = require('node:path')
  const { pathToFileURL } = require('node:url')
  const { workerData } = require('node:worker_threads')
  const { bundle, file } = workerData
  if (bundle && existsSync(bundle)) require(resolve(bundle))
  else import('tsx/esm/api').then(({ register }) => (register(), import(pathToFileURL(resolve(file)).href)))`

type Waiting<Answer> = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

const thrown = ({ name, message, cause }: Failure): Error => Object.assign(new Error(message, { cause }), { name })

/**
 * A thread that runs `file`; it starts with the first question, and anew with the next one should it have ended.
 * @param file TypeScript that calls `answerQuestions`, relative to the project's folder
 * @param data handed to it as `workerData`
 * @param resourceLimits how much memory it may take before it looks for what is no longer used
 */
export function startThread<Question, Answer>(
  file: string,
  data: object,
  resourceLimits: ResourceLimits = {},
): Thread<Question, Answer> {
  // Whoever develops wants what the source says now.
  const bundle = process.env.NODE_ENV === 'production' ? join(BUNDLES, file.replace(/\.ts$/, '.cjs')) : null
  let worker: Worker | null = null
  let asked = 0
  const waiting = new Map<number, Waiting<Answer>>()

  const start = (): Worker => {
    const workerData = { ...data, file, bundle }
    const started = new Worker(BEGINNING, { eval: true, workerData, execArgv: [], resourceLimits })
    const end = (error: Error) => {
      if (worker !== started) return
      worker = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('message', (message: Answered<Answer>) => {
      const { resolve, reject } = waiting.get(message.number) ?? {}
      waiting.delete(message.number)
      if ('error' in message) reject?.(thrown(message.error))
      else resolve?.(message.answer)
      // A process that has nothing else to do may end while its threads only wait.
      if (waiting.size === 0) started.unref()
    })
    started.on('error', end)
    started.on('exit', (code) => end(new Error(`${file} ended with exit code ${code}.`)))
    return started
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.ref()
        worker.postMessage({ number: asked, question } satisfies Asking<Question>)
      }),
    waiting: () => waiting.size,
    close: async () => {
      worker?.ref()
      await worker?.terminate()
    },
  }
}
