// The statements of an article matched with those of the copies that stand for its group: what they share counts once.
import { matchStatements } from '../alignment/same-text/match-statements'
import type { Transaction } from '../db/in-one-step'
import { findCandidates, getSketch } from '../db/sketches'
import { versionIds } from '../db/versions'
import { getComparable, getSaid, getStanding, leaveCopies, type Repeated, shareCopies } from '../db/wire-groups'

/** Copies looked into for each statement at most. */
const MOST_COPIES = 3

/**
 * Matches all statements of an article anew, where it belongs to a group: first with those of the group's origin and
 * fullest member, then with those of the copies likest to it. What one copy answers is asked of no other.
 */
export async function matchWithCopies(tx: Transaction, articleId: number): Promise<void> {
  await leaveCopies(tx, articleId)
  const copies = await copiesOf(tx, articleId)
  let open = copies.length > 0 ? await getSaid(tx, articleId) : []
  const repeated: Repeated[] = []
  for (const copy of copies) {
    if (open.length === 0) break
    const theirs = await getSaid(tx, copy)
    const pairs = matchStatements(theirs, open)
    for (const { first, second } of pairs) {
      const [earlier, statement] = [theirs[first], open[second]]
      if (earlier && statement) repeated.push({ statementId: statement.id, earlierId: earlier.id })
    }
    const matched = new Set(pairs.map(({ second }) => second))
    open = open.filter((_, at) => !matched.has(at))
  }
  if (repeated.length > 0) await shareCopies(tx, repeated)
}

/** The members that stand for the article's group, and those likest to it; never a version of itself. */
async function copiesOf(tx: Transaction, articleId: number): Promise<number[]> {
  const [article] = await getComparable(tx, [articleId])
  const standing = article?.wireGroupId ? await getStanding(tx, article.wireGroupId) : null
  if (!standing) return []
  const candidates = await findCandidates(tx, articleId, await getSketch(tx, articleId))
  const asked = new Set([standing.origin, standing.fullest, ...candidates.map(({ id }) => id)])
  const members = await getComparable(tx, [...asked])
  const own = await versionIds(tx, articleId)
  return members
    .filter(({ id, wireGroupId }) => wireGroupId === standing.id && !own.includes(id))
    .map(({ id }) => id)
    .slice(0, MOST_COPIES)
}
