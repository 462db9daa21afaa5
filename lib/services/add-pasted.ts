// An article that was pasted.
import type { Database } from '../db/client'
import { decodeText } from '../ingest/decode-text'
import { type GivenFacts, refuseFacts, tidyFacts } from '../ingest/given-facts'
import { plainReading } from '../ingest/reading'
import { UserError } from '../user-error'
import { type AddedArticle, addArticle } from './add-article'
import { knownNames } from './known-names'

export type Pasted = GivenFacts & { text: string }
export type PasteOutcome = AddedArticle | { status: 'failed'; why: string }

/** Adds a text that was pasted; input that is no article is answered with a sentence, not thrown. */
export async function addPasted(db: Database, input: Pasted): Promise<PasteOutcome> {
  const { text: pasted, ...typed } = input
  const given = tidyFacts(typed)
  const why = refuseFacts(given)
  if (why) return { status: 'failed', why: `${why.charAt(0).toUpperCase()}${why.slice(1)}.` }
  try {
    const text = decodeText(new TextEncoder().encode(pasted))
    return await addArticle(
      { db, names: await knownNames(db) },
      { reading: plainReading(text), origin: 'pasted', given },
    )
  } catch (error) {
    if (error instanceof UserError) return { status: 'failed', why: `The text ${error.message}.` }
    throw error
  }
}
