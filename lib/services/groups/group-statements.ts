// The statements of a stored article among the reports of the same utterances.
import { areMostlySame, type Compared, chooseGroups } from '../../alignment/groups/choose-groups'
import { type DecidedPair, decidedPairs } from '../../db/decided-reports'
import { BY_HAND } from '../../db/group-basis'
import type { Transaction } from '../../db/in-one-step'
import {
  type Belonging,
  type Blocked,
  createGroup,
  findNeighbours,
  getAllMembers,
  getMembers,
  getStatements,
  joinGroup,
  mergeGroups,
  type StoredTold,
  saveKeys,
  statementsOfArticle,
} from '../../db/statement-groups'
import type { ReferenceLookup } from '../../identity/lookup'
import { type Comparing, startComparing } from './comparing'
import { type Standing, startStanding } from './standing'
import { statementReader } from './statement-reader'

/** Of an article so many statements look for their groups, the first ones; further ones are found by those of others. */
const MOST_STATEMENTS = 500

/**
 * Puts the statements of an article into groups. Each is compared with those of other articles that share its speaker
 * or what is rarest in it, about the same day; what copies of one story share is one utterance without being compared,
 * and what a person decided is obeyed. What came first decides: the same articles in the same order make the same groups.
 */
export async function groupStatements(
  { db, names }: { db: Transaction; names: ReferenceLookup },
  articleId: number,
): Promise<void> {
  const reader = statementReader(names)
  const blocked = (told: StoredTold) => ({ ...told, hashes: reader(told).hashes })
  const all = (await statementsOfArticle(db, articleId)).map(blocked)
  const decided = await decidedPairs(db, all)
  const apart = new Set(decided.filter(({ isSame }) => !isSame).map(({ id, otherId }) => `${id} ${otherId}`))
  const copies = all.flatMap(({ id, copyOfId }) =>
    copyOfId === null || copyOfId === id || apart.has(`${id} ${copyOfId}`) ? [] : [{ id, first: copyOfId }],
  )
  const isCopy = new Set(copies.map(({ id }) => id))
  const own = all.filter(({ id }) => !isCopy.has(id)).slice(0, MOST_STATEMENTS)
  const neighbours = (await getStatements(db, await findNeighbours(db, own))).map(blocked)
  await saveKeys(db, all)
  const here = { db, comparing: startComparing(names, { own, neighbours }), standing: startStanding() }
  here.standing.note([...all, ...neighbours])
  await takeIn(here, [...copies.map(({ first }) => first), ...decided.map(({ otherId }) => otherId)])
  for (const { id, first } of copies) await unite(here, first, id, SAME_COPY)
  for (const statement of own)
    await place(here, {
      id: statement.id,
      neighbours: neighbours.filter((other) => mayBeOne(statement, other)).map(({ id }) => id),
      decided: decided.filter(({ id }) => id === statement.id),
    })
}

/** What they are looked for by in the database, asked of two statements. */
const mayBeOne = (one: Blocked, other: Blocked): boolean =>
  one.speakerIds.some((id) => other.speakerIds.includes(id)) || one.hashes.some((hash) => other.hashes.includes(hash))

const SAME_COPY = { why: 'the same words in a copy of the story', score: 1 }

type Here = { db: Transaction; comparing: Comparing; standing: Standing }
type Newcomer = { id: number; neighbours: readonly number[]; decided: readonly DecidedPair[] }

/** Puts one statement into the group it belongs to; where it belongs to several that are one, they become one. */
async function place(here: Here, newcomer: Newcomer): Promise<void> {
  const { comparing, standing } = here
  const { id, decided } = newcomer
  const home = [id]
  for (const { otherId } of decided.filter(({ isSame }) => isSame)) {
    await unite(here, id, otherId, BY_HAND)
    home.push(otherId)
  }
  const apart = decided.filter(({ isSame }) => !isSame).map(({ otherId }) => otherId)
  for (const { best, ids } of chooseGroups(await compareWithGroups(here, newcomer))) {
    if (standing.areTogether(id, best.id) || apart.some((other) => standing.areTogether(other, best.id))) continue
    if (home.length > 1) {
      const between = home.flatMap((one) => ids.map((other) => comparing.compare(one, other)))
      if (!areMostlySame(between) || (await areDecidedApart(here, id, best.id))) continue
    }
    await unite(here, id, best.id, { why: best.why, score: best.score })
    home.push(...ids)
  }
}

/** How a newcomer compares with its likely neighbours, and with those that stand for the groups these are in. */
async function compareWithGroups(here: Here, { id, neighbours }: Newcomer): Promise<Compared[]> {
  const { comparing, standing } = here
  const likely = neighbours.filter((other) => comparing.compare(id, other).same)
  const groups = new Set(likely.flatMap((other) => standing.groupOf(other) ?? []))
  const members = groups.size === 0 ? [] : await getMembers(here.db, [...groups])
  await takeIn(here, members)
  return [...new Set([...likely, ...members])]
    .filter((other) => other !== id)
    .map((other) => {
      const { same, score, why } = comparing.compare(id, other)
      return { id: other, groupId: standing.groupOf(other), same, score, why }
    })
}

/** Reads statements that are not of the neighbourhood. */
async function takeIn({ db, comparing, standing }: Here, ids: readonly number[]): Promise<void> {
  const unknown = await getStatements(
    db,
    ids.filter((id) => !comparing.knows(id)),
  )
  comparing.know(unknown)
  standing.note(unknown)
}

/** Whether a person holds that a statement of the one's group and one of the other's are two utterances. */
async function areDecidedApart({ db, standing }: Here, one: number, other: number): Promise<boolean> {
  const sideOf = async (id: number) => {
    const groupId = standing.groupOf(id)
    return groupId === null ? [id] : getAllMembers(db, groupId)
  }
  const theirs = new Set(await sideOf(other))
  const pairs = await decidedPairs(db, await getStatements(db, await sideOf(one)))
  return pairs.some(({ otherId, isSame }) => !isSame && theirs.has(otherId))
}

/** Makes the groups of two statements one, the older one; what stood alone comes in for this reason. */
async function unite({ db, standing }: Here, one: number, other: number, because: Belonging): Promise<void> {
  const [a, b] = [standing.groupOf(one), standing.groupOf(other)]
  const groupId = a !== null && b !== null ? Math.min(a, b) : (a ?? b ?? (await createGroup(db)))
  if (a === null) await joinGroup(db, groupId, one, because)
  if (b === null) await joinGroup(db, groupId, other, because)
  for (const left of [a, b]) if (left !== null && left !== groupId) await mergeGroups(db, left, groupId)
  standing.unite(one, other, groupId)
}
