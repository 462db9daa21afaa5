// The name an outlet is shown by; articles are filed under every name it bore.
import type { Database } from '../db/client'
import type { Signed } from '../db/decisions'
import { findOutlet, findOutletCalled } from '../db/find-outlet'
import { inOneStep } from '../db/in-one-step'
import { renameOutletTo } from '../db/outlet-decisions'
import { Refused } from '../refused'
import { tidyName, tidySigned } from './signed'

/**
 * Shows the outlet at `slug` under `name`; its address stays.
 * @returns the number of the decision, and the slug
 * @throws UserError when the slug is no outlet's, or the name is empty, no other, or another outlet's
 */
export async function renameOutlet(
  db: Database,
  { slug, name, ...signed }: Signed & { slug: string; name: string },
): Promise<{ decision: number; slug: string }> {
  const [by, tidy] = [tidySigned(signed), tidyName(name)]
  return inOneStep(db, async (tx) => {
    const outlet = await findOutlet(tx, slug)
    if (outlet.name === tidy) throw new Refused('outletShownAlready', { name: tidy })
    const other = await findOutletCalled(tx, tidy)
    if (other && other.id !== outlet.id) throw new Refused('outletNameTaken', { name: tidy, outlet: other.name })
    return { decision: await renameOutletTo(tx, { outlet: outlet.id, name: tidy, ...by }), slug: outlet.slug }
  })
}
