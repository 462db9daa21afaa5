// Whose a web host is: articles to come from it are filed there.
import type { Database } from '../db/client'
import type { Signed } from '../db/decisions'
import { findOutlet, findOutletOfHost } from '../db/find-outlet'
import { inOneStep } from '../db/in-one-step'
import { fileHostUnder } from '../db/outlet-decisions'
import { outletHost } from '../ingest/outlet-host'
import { Refused } from '../refused'
import { tidySigned } from './signed'

/**
 * Files a host under the outlet at `slug`, taking it from the one that had it. Articles that are there already stay.
 * @param host a host or any address on it, as typed
 * @returns the number of the decision, and the slug
 * @throws UserError when the slug is no outlet's, `host` is no host articles are filed by, or it is the outlet's already
 */
export async function fileHost(
  db: Database,
  { slug, host, ...signed }: Signed & { slug: string; host: string },
): Promise<{ decision: number; slug: string }> {
  const [by, known] = [tidySigned(signed), readHost(host)]
  return inOneStep(db, async (tx) => {
    const outlet = await findOutlet(tx, slug)
    const owner = await findOutletOfHost(tx, known)
    if (owner?.id === outlet.id) throw new Refused('hostThere', { host: known, outlet: outlet.name })
    return { decision: await fileHostUnder(tx, { outlet: outlet.id, host: known, ...by }), slug: outlet.slug }
  })
}

function readHost(typed: string): string {
  const text = typed.trim()
  if (text === '') throw new Refused('noHost')
  const isAddress = text.includes('://')
  const url = isAddress ? text : `https://${text}`
  const host = outletHost(url)
  if (host === null) throw new Refused('badHost', { host: text })
  const isPart = new URL(url).hostname.replace(/^www\./, '') !== new URL(`https://${host}`).hostname
  if (isPart && !isAddress) throw new Refused('wholeDomain', { host: text, domain: host })
  return host
}
