// The thread that makes one export, chunk by chunk as it is asked for them.
import { workerData } from 'node:worker_threads'
import { openSnapshot } from '../../db/bulk/snapshot'
import { answerQuestions } from '../../db/threads/answer-questions'
import { stepBack } from '../../db/threads/step-back'
import { makeFile, type Order } from './make-file'

/** What it is asked: how many rows there are, then for the next bytes; null when there are no more. */
export type ExportQuestion = 'rows' | 'next'
export type ExportAnswer = number | Uint8Array<ArrayBuffer> | null

stepBack()
const { url, order } = workerData as { url: string; order: Order }
const { rows, bytes } = makeFile(openSnapshot(url), order)

answerQuestions(
  async (question: ExportQuestion): Promise<ExportAnswer> => {
    if (question === 'rows') return rows
    const { done, value } = await bytes.next()
    return done ? null : (value as Uint8Array<ArrayBuffer>)
  },
  (answer) => (answer instanceof Uint8Array ? [answer.buffer] : []),
)
