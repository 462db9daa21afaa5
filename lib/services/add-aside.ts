// Pasted articles are read beside the server, so that it goes on answering and its memory stays small.
import { databaseUrl } from '../db/database-url'
import type { Respondent } from '../db/threads/ask-through'
import { startProcess } from '../db/threads/process'
import type { Pasted, PasteOutcome } from './add-pasted'

/** How long the tables are kept for whoever pastes one article after the other, in milliseconds. */
const KEPT_FOR = 10 * 60_000

/** The development server loads this file again on every change; the process outlives it. */
const kept = globalThis as { dictumAdding?: Respondent<Pasted, PasteOutcome> }

/** `addPasted`, in a process of its own. @throws what it throws, and where that process ends */
export function addAside(input: Pasted): Promise<PasteOutcome> {
  kept.dictumAdding ??= startProcess('lib/services/adding-process.ts', databaseUrl(), KEPT_FOR)
  return kept.dictumAdding.ask(input)
}
