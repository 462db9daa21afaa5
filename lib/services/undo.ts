// A decision taken back.
import type { Database } from '../db/client'
import { inOneStep } from '../db/in-one-step'
import { undoDecision } from '../db/undo-decision'
import { tidySigned } from './signed'

/** @throws UserError when there is no such decision, it is undone already, or a later one built on it */
export async function undo(db: Database, { id, who }: { id: number; who: string }): Promise<void> {
  const by = tidySigned({ who, why: '' })
  await inOneStep(db, (tx) => undoDecision(tx, { id, who: by.who }))
}
