// What came of an item is written in one step with the item itself: after a crash both are there, or neither.
import type { Database } from '../../db/client'
import type { Transaction } from '../../db/in-one-step'
import { type ItemChange, moveItem } from '../../db/items'
import { foreseeOutlet } from '../../db/outlet-for'
import { dropPage, keepPage } from '../../db/raw-pages'
import type { ReferenceLookup } from '../../identity/lookup'
import { type AddedArticle, storeArticle } from '../add-article'
import { foresee, LATER_VERSION, SAME_TEXT, THE_WHOLE } from './foresee'
import { inHeldStep } from './held-step'
import type { ItemRecord } from './item-record'
import { openParts } from './open-parts'
import type { PreparedItem } from './prepare-item'

type Context = { db: Database; names: ReferenceLookup; holder: string; signal: AbortSignal }

/**
 * Writes what came of a prepared item, unless its run was paused or cancelled meanwhile.
 * @throws LeaseLost when another process works the queue now, and whatever keeps the database from being written
 */
export async function commitItem(context: Context, prepared: PreparedItem): Promise<void> {
  const { item } = prepared
  if (prepared.holds === 'parts') return openParts(context, item, prepared.parts)
  await inHeldStep(context, async (tx) => {
    if (prepared.holds === 'nothing')
      return moveItem(tx, item, { state: 'failed', why: prepared.why, mayPass: prepared.mayPass })
    if (prepared.holds === 'preview') return moveItem(tx, item, await preview(tx, prepared))
    const rawId = prepared.page ? await keepPage(tx, prepared.page) : item.rawId
    const added = await storeArticle({ ...context, db: tx }, { ...prepared.ready, rawId })
    const isMoved = await moveItem(tx, item, changeFrom(added))
    // The article that is there keeps the page it was read from; this one is of no use.
    if (isMoved && added.status === 'duplicate' && rawId !== null) await dropPage(tx, rawId)
    return isMoved
  })
}

/** What a person is shown of an article before it is added, and whether it is there already. */
export async function preview(
  tx: Transaction,
  { ready, found, signs }: Extract<PreparedItem, { holds: 'preview' }>,
): Promise<ItemChange> {
  const outlet = (await foreseeOutlet(tx, signs))?.name ?? null
  const record: ItemRecord = { reading: ready.reading, found: { ...found, outlet } }
  const there = await foresee(tx, ready)
  return {
    state: 'review',
    given: JSON.stringify(ready.given),
    record: JSON.stringify(record),
    statements: ready.article?.statements.length ?? null,
    articleId: there?.articleId ?? null,
    why: there?.why ?? null,
  }
}

function changeFrom(added: AddedArticle): ItemChange {
  const articleId = Number(added.articleId)
  if (added.status === 'added')
    return {
      state: added.replaces === null ? 'added' : 'version',
      ...{ articleId, statements: added.statements, record: null },
      why: added.replaces === null ? null : LATER_VERSION,
    }
  const filled = added.filled.length > 0 ? `; filled in: ${added.filled.join(', ')}` : ''
  const why = `${added.isExcerpt ? THE_WHOLE : SAME_TEXT}${filled}`
  return { state: 'duplicate', articleId, record: null, rawId: null, why }
}
