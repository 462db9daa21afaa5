// A decision taken back.
import type { Database } from '../db/client'
import { inOneStep } from '../db/in-one-step'
import { keepNameWords } from '../db/name-words'
import { showStatementsOf } from '../db/shown-speakers'
import { forgetSpellings } from '../db/speakers'
import { undoDecision } from '../db/undo-decision'
import { knownNames, knownSpellings } from './known-names'
import { rereadArticle } from './reread-articles'
import { tidySigned } from './signed'

/**
 * Takes back the decision `id`. Articles that printed a name only an undone entry taught are read again without it.
 * @throws UserError when there is no such decision, it is undone already, or a later one built on it
 */
export async function undo(db: Database, { id, who }: { id: number; who: string }): Promise<void> {
  const by = tidySigned({ who, why: '' })
  const undone = await inOneStep(db, (tx) => undoDecision(tx, { id, who: by.who }))
  if (!undone) return
  const { speakerId, name } = undone
  const names = await knownNames(db)
  const articles = await inOneStep(db, async (tx) => {
    const forgotten = await forgetSpellings(tx, speakerId, knownSpellings(names, name))
    await keepNameWords(tx, [speakerId])
    await showStatementsOf(tx, [speakerId])
    return forgotten
  })
  for (const article of articles) await rereadArticle({ db, names }, article)
}
