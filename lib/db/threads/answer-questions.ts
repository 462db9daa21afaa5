// The other end of `startThread`: answers one question after the other.
import { parentPort } from 'node:worker_threads'
import type { Answered, Asking } from './start-thread'

/**
 * Answers every question that comes with what `answer` gives, or with the error it throws.
 * @param gives what of an answer is handed over instead of copied
 */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
  gives: (answer: Answer) => ArrayBuffer[] = () => [],
): void {
  parentPort?.on('message', async ({ number, question }: Asking<Question>) => {
    const send = (message: Answered<Answer>, given: ArrayBuffer[] = []) => parentPort?.postMessage(message, given)
    try {
      const answered = await answer(question)
      send({ number, answer: answered }, gives(answered))
    } catch (error) {
      const { name, message, cause } = error instanceof Error ? error : new Error(String(error))
      send({ number, error: { name, message, cause } })
    }
  })
}
