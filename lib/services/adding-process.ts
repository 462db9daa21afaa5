// The process that reads and adds pasted articles: languages are told apart with tables of 390 MB.
import { openDatabase } from '../db/client'
import { answerQuestions } from '../db/threads/answer-questions'
import { addPasted, type Pasted } from './add-pasted'

const database = openDatabase(process.argv[2] ?? '')
answerQuestions(async (input: Pasted) => addPasted(await database, input))
