// The thread that keeps the columns of statements in memory and answers questions from them.
import { workerData } from 'node:worker_threads'
import { answerQuestions } from '../threads/answer-questions'
import { openForAnswers } from './ask'
import type { Question } from './question'

const { answers } = openForAnswers((workerData as { url: string }).url)
answerQuestions((question: Question) => answers(question))
