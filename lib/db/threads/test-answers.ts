// What tests ask: a process that says which it is, fails, or ends.
import { answerQuestions } from './answer-questions'

answerQuestions((question: 'who' | 'fail' | 'end') => {
  if (question === 'fail') throw new RangeError('It was asked to fail.')
  if (question === 'end') process.exit(3)
  return { pid: process.pid, argument: process.argv[2] }
})
