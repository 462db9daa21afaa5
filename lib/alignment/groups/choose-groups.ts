// Which groups of reports a statement belongs to.

/** How a newcomer compares with a statement that is there. */
export type Compared = {
  id: number
  /** Null where it stands alone. */
  groupId: number | null
  same: boolean
  /** 0 to 1 */
  score: number
  why: string
}

/** A group, or a statement that stands alone, with what the newcomer shares with it. */
export type Home = { groupId: number | null; ids: number[]; mean: number; best: Compared }

/** So large a share of the compared members must be the same utterance: a chain of weak links glues nothing together. */
const MOST_OF_GROUP = 0.5

/** Whether statements of which so many pairs were the same utterance are one group. */
export const areMostlySame = (pairs: readonly { same: boolean }[]): boolean =>
  pairs.length > 0 && pairs.filter(({ same }) => same).length >= MOST_OF_GROUP * pairs.length

/** The groups a newcomer belongs to, that first with which it shares most on the whole. */
export function chooseGroups(compared: readonly Compared[]): Home[] {
  const byGroup = new Map<string, Compared[]>()
  for (const one of compared) {
    const key = one.groupId === null ? `alone ${one.id}` : `group ${one.groupId}`
    byGroup.set(key, [...(byGroup.get(key) ?? []), one])
  }
  const homes = [...byGroup.values()].flatMap((members): Home[] => {
    const best = members.reduce((one, other) => (other.score > one.score ? other : one))
    if (!areMostlySame(members)) return []
    const mean = members.reduce((sum, { score }) => sum + score, 0) / members.length
    return [{ groupId: best.groupId, ids: members.map(({ id }) => id), mean, best }]
  })
  return homes.sort((a, b) => b.mean - a.mean || a.best.id - b.best.id)
}
