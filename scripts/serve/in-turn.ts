// Pages are drawn a few at a time: fifty at once would all be late, take the memory of fifty, and hold up whatever is
// answered at once.
import { takeTurns } from '../../lib/db/take-turns'
import type { Answer } from './share-answers'

/** While one waits for the database another is drawn; more would only wait for each other. */
const AT_ONCE = 4
/** Whoever takes longer, in milliseconds, waits for something else than this thread. */
const LONGEST = 500

/** @returns what answers as `answer` does, each request when its turn comes */
export function inTurn(answer: Answer): Answer {
  const turn = takeTurns(AT_ONCE)
  return async (request, response) => {
    const done = await turn()
    const longest = setTimeout(done, LONGEST)
    try {
      if (!response.destroyed) await answer(request, response)
    } finally {
      clearTimeout(longest)
      done()
    }
  }
}
