// What a person corrects of an article that was read, before it is added.
import type { Database } from '../../db/client'
import { inOneStep } from '../../db/in-one-step'
import { getReviewed, moveItem } from '../../db/items'
import { refuseFacts, tidyFacts, type UnknownFact } from '../../ingest/given-facts'
import type { FoundArticle } from '../../records/ingest'
import { UserError } from '../../user-error'
import { knownNames } from '../known-names'
import { preview } from './commit-item'
import { givenOf, recordOf } from './item-record'
import { prepareItem } from './prepare-item'

export type Correction = Pick<FoundArticle, 'title' | 'outlet' | 'publishedOn' | 'language'>

/**
 * Keeps how the article is to be described. An outlet or day that was taken out is unknown from then on, and not looked
 * for again. What is found in the article is found anew at once: who corrects it goes on to the next field meanwhile.
 * @throws UserError when it cannot be described so, or the article no longer waits
 */
export async function correctItem(db: Database, runId: string, itemId: string, correction: Correction): Promise<void> {
  const item = await getReviewed(db, Number(runId), Number(itemId))
  const found = item && recordOf(item).found
  if (!item || !found) throw new UserError(NO_LONGER)
  const unknown = (['outlet', 'publishedOn'] as const satisfies UnknownFact[]).filter(
    (fact) => correction[fact] === null,
  )
  const given = tidyFacts({ ...givenOf(item), ...changed(found, correction), unknown })
  const why = refuseFacts(given)
  if (why) throw new UserError(`Not kept: ${why}.`)
  const prepared = await prepareItem({ db, names: await knownNames(db) }, { ...item, given: JSON.stringify(given) })
  if (prepared.holds !== 'preview') throw new UserError('Not kept: the article can no longer be read.')
  const isKept = await inOneStep(db, async (tx) => moveItem(tx, item, await preview(tx, prepared)))
  if (!isKept) throw new UserError(NO_LONGER)
}

const NO_LONGER = 'It no longer waits for you: it was added or left out meanwhile, or its run was paused.'

/** What stays as it was found is not given: it may have a reason of its own, such as the outlet's web host. */
function changed(found: FoundArticle, correction: Correction): Partial<Correction> {
  const { title, outlet, publishedOn, language } = correction
  return {
    ...(title !== found.title && { title }),
    ...(outlet !== found.outlet && { outlet }),
    ...(publishedOn !== found.publishedOn && { publishedOn }),
    ...(language !== found.language && { language }),
  }
}
