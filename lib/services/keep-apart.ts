// A person's word on whether an article is a copy of others: it is taken out of its group, or put back.
import type { Database } from '../db/client'
import { inOneStep } from '../db/in-one-step'
import { getComparable, getStanding, keepApart, leaveGroup } from '../db/wire-groups'
import { Refused } from '../refused'
import { groupCopies } from './group-copies'
import { nameOrigin } from './name-origin'

/**
 * Takes an article out of the copies it was put with, for good, or lets it be put with them again.
 * @throws UserError when there is no such article
 */
export async function setKeptApart(db: Database, articleId: number, isKeptApart: boolean): Promise<void> {
  await inOneStep(db, async (tx) => {
    const [article] = await getComparable(tx, [articleId])
    if (!article) throw new Refused('articleGone')
    await keepApart(tx, articleId, isKeptApart)
    if (!isKeptApart) return groupCopies(tx, articleId)
    await leaveGroup(tx, articleId)
    const left = article.wireGroupId === null ? null : await getStanding(tx, article.wireGroupId)
    if (left) await nameOrigin(tx, left, null)
  })
}
