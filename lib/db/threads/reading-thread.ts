// One thread that reads the database for the server.
import { workerData } from 'node:worker_threads'
import type { SqlQuery } from '@prisma/driver-adapter-utils'
import { openReader } from '../connections'
import { answerQuestions } from './answer-questions'

const reader = openReader((workerData as { url: string }).url, { serves: true })
answerQuestions(async (query: SqlQuery) => (await reader).queryRaw(query))
