// The other end of `startThread`: answers one question after the other.
import { parentPort } from 'node:worker_threads'
import type { Answered, Asking } from './start-thread'

/** Answers every question that comes with what `answer` gives, or with the error it throws. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  parentPort?.on('message', async ({ number, question }: Asking<Question>) => {
    const send = (message: Answered<Answer>) => parentPort?.postMessage(message)
    try {
      send({ number, answer: await answer(question) })
    } catch (error) {
      const { name, message, cause } = error instanceof Error ? error : new Error(String(error))
      send({ number, error: { name, message, cause } })
    }
  })
}
