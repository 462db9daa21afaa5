// Who answers questions about a database's statements: in this thread, or, for a server, in one of its own.
import Sqlite from 'better-sqlite3'
import type { Database } from '../client'
import { startThread } from '../threads/thread'
import { type Answers, answersFrom } from './answer'
import type { AnswerTo, Ask, Question } from './question'

/** One who can be asked until it is closed. */
export type Asked = { ask: Ask; close: () => Promise<void> }

const CACHE_KIB = 4 * 1024

/** Opens the database of `url` for nothing but reading. @throws where there is none */
export function openForAnswers(url: string): { answers: Answers; close: () => void } {
  const db = new Sqlite(url.replace(/^file:/, ''), { readonly: true, fileMustExist: true })
  db.pragma(`cache_size = -${CACHE_KIB}`)
  return { answers: answersFrom(db), close: () => db.close() }
}

/** Answers in this thread; the database is opened at the first question. */
export function askHere(url: string): Asked {
  let opened: ReturnType<typeof openForAnswers> | null = null
  return {
    ask: async (question) => {
      opened ??= openForAnswers(url)
      return opened.answers(question)
    },
    close: async () => opened?.close(),
  }
}

/** Answers in a thread of its own, so that counting a million statements holds up nothing else. */
export function askThread(url: string): Asked {
  const thread = startThread<Question, AnswerTo[Question['ask']]>('lib/db/columns/answering-thread.ts', { url })
  return { ask: ((question: Question) => thread.ask(question)) as Ask, close: thread.close }
}

/** Kept with the database itself: Next bundles this module several times, and each would have a register of its own. */
const ASK = Symbol.for('dictum.ask')

/** Lets questions about `db` be answered so. */
export function answerWith(db: Database, ask: Ask): void {
  Object.defineProperty(db, ASK, { value: ask })
}

/** Asks about the statements of a database that `openDatabase` opened. */
export function askOf(db: Database): Ask {
  const { [ASK]: ask } = db as { [ASK]?: Ask }
  if (!ask) throw new Error('This database was not opened by openDatabase.')
  return ask
}
