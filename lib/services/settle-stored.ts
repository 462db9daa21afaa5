// Articles stored before copies and versions were looked for: they are settled as if they came in now, one by one.
import { getArticleRecord, setAddress } from '../db/articles'
import type { Database } from '../db/client'
import { inOneStep } from '../db/in-one-step'
import { findUnsketched } from '../db/sketches'
import { replaceArticle } from '../db/versions'
import { canonicalAddress } from '../ingest/canonical-address'
import { findEarlier } from './find-earlier'
import { groupCopies } from './group-copies'

/** Articles asked for at a time. */
const CHUNK = 200

/**
 * Gives every such article its address, finds of which earlier one it is a version, and puts it among the copies of its
 * story. Can be stopped and started anew at any time; a text too short for a sketch is looked at each time.
 * @yields the article's id, in the order they were stored
 */
export async function* settleStored(db: Database): AsyncGenerator<number> {
  let ids = await findUnsketched(db, 0, CHUNK)
  while (ids.length > 0) {
    for (const id of ids) {
      await settleArticle(db, id)
      yield id
    }
    ids = await findUnsketched(db, ids.at(-1) ?? 0, CHUNK)
  }
}

async function settleArticle(db: Database, id: number): Promise<void> {
  await inOneStep(db, async (tx) => {
    const article = await getArticleRecord(tx, id)
    if (!article) return
    const address = article.url === null ? null : canonicalAddress(article.url)
    const { replaces } = await findEarlier(tx, { ...article, address }, id)
    await setAddress(tx, id, address)
    if (replaces !== null) await replaceArticle(tx, replaces, id)
    await groupCopies(tx, id)
  })
}
