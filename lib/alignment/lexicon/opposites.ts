// Concepts that stand against one another.
import { setsOf } from './concept-sets'

/** What one does is what the other leaves undone: told of one matter, they are a claim and its denial. A pair a line. */
export const COMPLEMENTS = setsOf(`
  accept refuse
  allow forbid
  approve refuse
  agree disagree
  confirm deny
  include exclude
  legal illegal
  possible impossible
  true-truth false
  certain-sure uncertain
  remember forget
  guilty innocent
`)

/**
 * What comes to a halt in the one is going on in the other: told of one matter by one speaker, they are two claims. A pair a
 * line.
 */
export const OPPOSED_COURSES = setsOf(`
  stop continue
  stop progress
  stop resume
  stop advance-troops
  suspend continue
  suspend progress
  suspend resume
  interrupt continue
  interrupt progress
  interrupt resume
  cancel continue
  cancel progress
  end continue
  end progress
`)

/** "Will not close" for "stays open": a denial of the one tells the other. A pair a line. */
export const OPPOSITES = setsOf(`
  close open
  close stay-remain
  end continue
  stop continue
  leave stay-remain
  withdraw stay-remain
  resign stay-remain
  win lose
  succeed fail
  enough-sufficient insufficient-lack
  know unknown
  know ignore
  necessary useless-pointless
  useful useless-pointless
  safe-security threat-risk
  alone-lonely together
  speak silence
  arrive late
  late early
  delay early
  support oppose
  free full-complete
  public secret
  hide show
  hide reveal
`)

/** The first two of which one is the opposite of the other; null for none. */
export function firstOpposed<Told extends { key: string }>(
  ones: readonly Told[],
  others: readonly Told[],
  opposites: ReadonlyMap<string, ReadonlySet<string>>,
): [Told, Told] | null {
  for (const one of ones) {
    const other = others.find(({ key }) => opposites.get(one.key)?.has(key))
    if (other) return [one, other]
  }
  return null
}
