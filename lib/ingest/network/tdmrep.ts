// A site's /.well-known/tdmrep.json: which pages it reserves from text and data mining (W3C TDMRep, 2024).
import { forbids } from './robots'

export type TdmRule = { tdmReservation: unknown; tdmPolicy: string | null }

/** 1 reserves, 0 expressly does not; anything else counts as nothing said. */
export function readTdmValue(value: unknown): 'reserved' | 'free' | 'unset' {
  const text = String(value ?? '').trim()
  return text === '1' ? 'reserved' : text === '0' ? 'free' : 'unset'
}

/**
 * The rule of the file `tdmrep` for `url`: the first whose `location` fits its path. null where none does, or the file
 * is not as the specification has it.
 */
export function findTdmRule(url: URL, tdmrep: string | null): TdmRule | null {
  for (const rule of readRules(tdmrep)) {
    const location = rule.location
    if (typeof location !== 'string' || !fits(location, url)) continue
    const policy = rule['tdm-policy']
    return { tdmReservation: rule['tdm-reservation'], tdmPolicy: typeof policy === 'string' ? policy : null }
  }
  return null
}

function readRules(tdmrep: string | null): Record<string, unknown>[] {
  if (tdmrep === null) return []
  try {
    const parsed: unknown = JSON.parse(tdmrep)
    return Array.isArray(parsed) ? parsed.filter((rule) => typeof rule === 'object' && rule !== null) : []
  } catch (error) {
    // What is not JSON is not this file: a site that shows its front page at every address.
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** Locations are matched as robots.txt matches paths, by the specification's own word; so one matcher does both. */
function fits(location: string, url: URL): boolean {
  return /^[/*][^\s#]*$/.test(location) && forbids(`User-agent: *\nDisallow: ${location}`, url)
}
