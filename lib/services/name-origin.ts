// The article that the copies of a story most likely go back to.
import { likelyOrigin } from '../alignment/same-text/likely-origin'
import type { Transaction } from '../db/in-one-step'
import { getComparable, type Standing, setOrigin } from '../db/wire-groups'

/**
 * Settles it among the members that stand for the group, those that are replaced only where all are.
 * @param joined the article that gave rise to it; where it does not stand for the group it changes nothing
 */
export async function nameOrigin(tx: Transaction, { id, members }: Standing, joined: number | null): Promise<void> {
  if (joined !== null && !members.includes(joined)) return
  const articles = await getComparable(tx, members)
  const current = articles.filter(({ isReplaced }) => !isReplaced)
  const copies = (current.length > 0 ? current : articles).map((article) => ({ ...article, order: article.id }))
  const likely = likelyOrigin(copies)
  const origin = likely && copies[likely.index]
  await setOrigin(tx, id, origin ? { id: origin.id, why: likely.why } : null)
}
