// What a person corrects of an article that was read, before it is added.
import type { Database } from '../../db/client'
import { inOneStep } from '../../db/in-one-step'
import { correctReviewed, getReviewed } from '../../db/items'
import { refuseFacts, tidyFacts, type UnknownFact } from '../../ingest/given-facts'
import type { FoundArticle } from '../../records'
import { UserError } from '../../user-error'
import { givenOf, type ItemRecord, recordOf } from './item-record'

export type Correction = Pick<FoundArticle, 'title' | 'outlet' | 'publishedOn' | 'language'>

/**
 * Keeps how the article is to be described. An outlet or day that was taken out is unknown from then on, and not looked
 * for again. The statements are found anew where the language or the day is another: both decide what is read.
 * @throws UserError when it cannot be described so, or the article no longer waits
 */
export async function correctItem(db: Database, runId: string, itemId: string, correction: Correction): Promise<void> {
  await inOneStep(db, async (tx) => {
    const item = await getReviewed(tx, Number(runId), Number(itemId))
    const before = item && recordOf(item)
    if (!item || !before?.found) throw new UserError('It no longer waits for you: it was added or left out meanwhile.')
    const unknown = (['outlet', 'publishedOn'] as const satisfies UnknownFact[]).filter(
      (fact) => correction[fact] === null,
    )
    const given = tidyFacts({ ...givenOf(item), ...changed(before.found, correction), unknown })
    const why = refuseFacts(given)
    if (why) throw new UserError(`Not kept: ${why}.`)
    const record: ItemRecord = { ...before, found: { ...before.found, ...correction } }
    const { language, publishedOn } = before.found
    const isReadAgain = correction.language !== language || correction.publishedOn !== publishedOn
    await correctReviewed(tx, item.id, { given: JSON.stringify(given), record: JSON.stringify(record), isReadAgain })
  })
}

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
