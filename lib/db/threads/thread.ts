// Threads that are asked and answer. What takes long runs in one, so that the thread that serves pages stays free.
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { askThrough, type Respondent } from './ask-through'
import { bundleOf } from './bundle-of'

/**
 * How a thread begins: bundled if it was built, else from its source, for which Node 20 gives it none of the loaders its
 * process was started with. As text, because what bundles the server would otherwise take the thread's file for a part of it.
 */
const BEGINNING = `
  const { resolve } = require('node:path')
  const { pathToFileURL } = require('node:url')
  const { workerData } = require('node:worker_threads')
  const { bundle, file } = workerData
  if (bundle) require(resolve(bundle))
  else import('tsx/esm/api').then(({ register }) => (register(), import(pathToFileURL(resolve(file)).href)))`

/**
 * A thread that runs `file`.
 * @param file TypeScript that calls `answerQuestions`, relative to the project's folder
 * @param data handed to it as `workerData`
 * @param resourceLimits how much memory it may take before it looks for what is no longer used
 */
export function startThread<Question, Answer>(
  file: string,
  data: object,
  resourceLimits: ResourceLimits = {},
): Respondent<Question, Answer> {
  return askThrough(file, () => {
    const workerData = { ...data, file, bundle: bundleOf(file) }
    const worker = new Worker(BEGINNING, { eval: true, workerData, execArgv: [], resourceLimits })
    return {
      events: worker,
      send: (message) => worker.postMessage(message),
      hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
      end: () => worker.terminate(),
    }
  })
}
