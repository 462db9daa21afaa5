// The other end of `askThrough`: answers one question after the other, in a thread or a process of its own.
import { parentPort } from 'node:worker_threads'
import type { Answered, Asking } from './ask-through'

/**
 * Answers every question that comes with what `answer` gives, or with the error it throws.
 * @param gives what of an answer a thread hands over instead of copying it
 */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
  gives: (answer: Answer) => ArrayBuffer[] = () => [],
): void {
  const send = (message: Answered<Answer>, given: ArrayBuffer[] = []) =>
    parentPort ? parentPort.postMessage(message, given) : process.send?.(message)
  const hear = async ({ number, question }: Asking<Question>) => {
    try {
      const answered = await answer(question)
      send({ number, answer: answered }, gives(answered))
    } catch (error) {
      const { name, message, cause } = error instanceof Error ? error : new Error(String(error))
      send({ number, error: { name, message, cause } })
    }
  }
  if (parentPort) parentPort.on('message', hear)
  // A process has nobody to answer once who started it is gone.
  else process.on('message', hear).once('disconnect', () => process.exit())
}
