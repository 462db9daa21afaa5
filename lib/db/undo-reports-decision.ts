// Takes a decision about reports back: what was parted is together again, what was joined stands apart again.
import { Refused } from '../refused'
import { decidedAbout, statementsDecided } from './decided-reports'
import type { Decision } from './generated/client'
import { keyOf, membershipOf, readBasis } from './group-basis'
import type { Transaction } from './in-one-step'
import { getReports, regroup, type StoredReport } from './utterances'

/**
 * Whoever joined either side meanwhile stays with it; where that was one group already, with the larger side.
 * @param decision marked as undone
 * @throws UserError when another standing decision says the contrary
 */
export async function takeBackReports(tx: Transaction, { id, kind, before }: Decision): Promise<void> {
  const decided = await statementsDecided(tx, [id])
  const groups = await groupsOf(
    tx,
    decided.map(({ statementId }) => statementId),
  )
  const basis = readBasis(before)
  const placed = (report: StoredReport) => membershipOf(report, basis)
  if (kind === 'reports-part') {
    const all = groups.flat()
    await refuseAgainst(tx, [all, all], false)
    return regroup(tx, [all.map(placed)])
  }
  const sideOf = new Map(decided.map(({ statementId, side }) => [statementId, side]))
  for (const group of groups) {
    const sides = [0, 1].map((side) => group.filter((report) => sideOf.get(report.id) === side))
    const [zero = [], one = []] = sides
    if (zero.length === 0 || one.length === 0) continue
    const smaller = one.length > zero.length ? zero : one
    const rest = group.filter((report) => !smaller.includes(report))
    await refuseAgainst(tx, [zero, one], true)
    await regroup(tx, [smaller.map(placed), rest.map(placed)])
  }
}

/** The groups these statements are in now, with all their reports; one in none is alone with its copies. */
async function groupsOf(tx: Transaction, statementIds: readonly number[]): Promise<StoredReport[][]> {
  const groups: StoredReport[][] = []
  const seen = new Set<number>()
  for (const id of statementIds) {
    if (seen.has(id)) continue
    const group = (await getReports(tx, id)).filter((report) => !seen.has(report.id))
    for (const report of group) seen.add(report.id)
    groups.push(group)
  }
  return groups
}

/** Refuses where a pair across the two sides was decided to be one utterance (`isSame`), or not to be. */
async function refuseAgainst(tx: Transaction, [a, b]: [StoredReport[], StoredReport[]], isSame: boolean) {
  const others = new Set(b.map(keyOf))
  const standing = await decidedAbout(tx, a)
  if ([...standing.values()].flat().some((each) => each.isSame === isSame && others.has(keyOf(each))))
    throw new Refused('laterDecision')
}
