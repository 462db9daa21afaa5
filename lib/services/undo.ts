// A decision taken back.
import type { Database } from '../db/client'
import { inOneStep } from '../db/in-one-step'
import { keepNameWords } from '../db/name-words'
import { showStatementsOf } from '../db/shown-speakers'
import { replaceKnownSpellings } from '../db/speakers'
import { undoDecision } from '../db/undo-decision'
import { spellingsOf } from '../identity/with-entries'
import { knownNames } from './known-names'
import { tidySigned } from './signed'

/** @throws UserError when there is no such decision, it is undone already, or a later one built on it */
export async function undo(db: Database, { id, who }: { id: number; who: string }): Promise<void> {
  const by = tidySigned({ who, why: '' })
  const forgotten = await inOneStep(db, (tx) => undoDecision(tx, { id, who: by.who }))
  if (!forgotten) return
  const { speakerId, name } = forgotten
  const known = (await knownNames(db)).entry(name, 'en')
  await inOneStep(db, async (tx) => {
    await replaceKnownSpellings(tx, speakerId, known?.name === name ? spellingsOf(known) : [])
    await keepNameWords(tx, [speakerId])
    await showStatementsOf(tx, [speakerId])
  })
}
