// An article among the copies of its story: found by its sketch, confirmed word by word, grouped, its statements matched.
import { compareTexts, type TextComparison } from '../alignment/same-text/compare-texts'
import { type ReadText, readText } from '../alignment/same-text/read-text'
import { hashesToShare, sketchOf } from '../alignment/same-text/sketch'
import type { Transaction } from '../db/in-one-step'
import { findCandidates, saveSketch } from '../db/sketches'
import {
  type Comparable,
  createGroup,
  getComparable,
  getStanding,
  joinGroup,
  mergeGroups,
  type Standing,
} from '../db/wire-groups'
import { matchWithCopies } from './match-copies'
import { nameOrigin } from './name-origin'

/**
 * Puts a stored article among the copies of its story, if there are any. What came first decides: the same articles
 * stored in the same order make the same groups. An excerpt joins none: that two papers quote the same words makes
 * neither a copy of the other.
 */
export async function groupCopies(tx: Transaction, articleId: number): Promise<void> {
  const comparing = startComparing(tx)
  const article = await comparing.get(articleId)
  if (!article) return
  const sketch = sketchOf(comparing.read(article))
  await saveSketch(tx, articleId, sketch)
  if (article.isExcerpt || article.isKeptApart || article.wireGroupId !== null) return
  let home: Standing | null = null
  const candidates = await findCandidates(tx, articleId, sketch)
  const likely = candidates.filter(({ shared, size }) => shared >= hashesToShare(sketch.length, size))
  for (const { id } of likely) {
    const copy = await comparing.get(id)
    const isThere = home !== null && copy?.wireGroupId === home.id
    if (copy && !isThere) home = await takeIn(tx, comparing, { article, copy, home })
  }
  if (!home) return
  await nameOrigin(tx, home, articleId)
  await matchWithCopies(tx, articleId)
}

type Pair = { article: Comparable; copy: Comparable; home: Standing | null }

/**
 * Brings an article and one that may be its copy into one group, if they are.
 * @param home the group that took the article in already
 * @returns the group the article belongs to now
 */
async function takeIn(tx: Transaction, comparing: Comparing, { article, copy, home }: Pair): Promise<Standing | null> {
  const because = comparing.compare(article, copy)
  if (because.same === 'no') return home
  const theirs = copy.wireGroupId === null ? null : await getStanding(tx, copy.wireGroupId)
  if (theirs && !(await belongs(comparing, article, theirs))) return home
  if (home && theirs) {
    const [a, b] = [await comparing.get(home.origin), await comparing.get(theirs.origin)]
    if (!a || !b || comparing.compare(a, b).same === 'no') return home
    await mergeGroups(tx, Math.max(home.id, theirs.id), Math.min(home.id, theirs.id))
    return getStanding(tx, Math.min(home.id, theirs.id))
  }
  if (home) {
    if (!(await belongs(comparing, copy, home))) return home
    await joinGroup(tx, home.id, copy.id, because)
    return getStanding(tx, home.id)
  }
  const groupId = theirs?.id ?? (await createGroup(tx))
  if (!theirs) await joinGroup(tx, groupId, copy.id, because)
  await joinGroup(tx, groupId, article.id, because)
  return getStanding(tx, groupId)
}

/**
 * Whether an article is a copy of the group's first member, its origin and its fullest one. One member is not enough: a
 * round-up holds two stories that have nothing to do with each other.
 */
async function belongs(comparing: Comparing, article: Comparable, standing: Standing): Promise<boolean> {
  for (const id of new Set([...standing.members.slice(0, 1), standing.origin, standing.fullest])) {
    const member = await comparing.get(id)
    if (!member || comparing.compare(article, member).same === 'no') return false
  }
  return true
}

/** Compares articles, each read once. */
type Comparing = {
  get: (id: number) => Promise<Comparable | null>
  read: (article: Comparable) => ReadText
  compare: (a: Comparable, b: Comparable) => TextComparison
}

function startComparing(tx: Transaction): Comparing {
  const known = new Map<number, ReadText>()
  const read = ({ id, text }: Comparable) => {
    const read = known.get(id) ?? readText(text)
    known.set(id, read)
    return read
  }
  return {
    get: async (id) => (await getComparable(tx, [id]))[0] ?? null,
    read,
    compare: (a, b) => compareTexts(read(a), read(b)),
  }
}
