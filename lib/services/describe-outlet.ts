// Where an outlet is from, what language it prints, and the words a reader sorts it by.
import type { Database } from '../db/client'
import type { Signed } from '../db/decisions'
import { findOutlet } from '../db/find-outlet'
import { inOneStep } from '../db/in-one-step'
import { describeAs, factsOfOutlet } from '../db/outlet-decisions'
import { isLanguageCode } from '../list-params'
import type { OutletFacts } from '../records/outlets'
import { Refused } from '../refused'
import { isCountry } from './places'
import { tidySigned } from './signed'

const MOST_TAGS = 30
const LONGEST_TAG = 40

/**
 * Writes down what is noted of the outlet at `slug`. Facts left out stay as they are.
 * @param facts `country` in either case; an empty country or language is unknown; tags in any case
 * @returns the number of the decision, and the slug
 * @throws UserError when the slug is no outlet's, a fact is none, or nothing would change
 */
export async function describeOutlet(
  db: Database,
  { slug, facts, ...signed }: Signed & { slug: string; facts: Partial<OutletFacts> },
): Promise<{ decision: number; slug: string }> {
  return changeFacts(db, { slug, change: () => facts, ...signed })
}

/** Adds tags to those the outlet has, or takes some off. */
export async function tagOutlet(
  db: Database,
  { slug, add = [], drop = [], ...signed }: Signed & { slug: string; add?: string[]; drop?: string[] },
): Promise<{ decision: number; slug: string }> {
  const dropped = drop.map(tidyTag)
  const change = ({ tags }: OutletFacts) => ({
    tags: [...tags.filter((tag) => !dropped.includes(tag)), ...add],
  })
  return changeFacts(db, { slug, change, ...signed })
}

async function changeFacts(
  db: Database,
  { slug, change, ...signed }: Signed & { slug: string; change: (before: OutletFacts) => Partial<OutletFacts> },
): Promise<{ decision: number; slug: string }> {
  const by = tidySigned(signed)
  return inOneStep(db, async (tx) => {
    const outlet = await findOutlet(tx, slug)
    const before = await factsOfOutlet(tx, outlet.id)
    const facts = tidyFacts({ ...before, ...change(before) })
    if (JSON.stringify(facts) === JSON.stringify(before)) throw new Refused('nothingChanges', { name: outlet.name })
    return { decision: await describeAs(tx, { outlet: outlet.id, facts, ...by }), slug: outlet.slug }
  })
}

const tidyTag = (tag: string) => tag.replace(/\s+/gu, ' ').trim().toLowerCase()

function tidyFacts(given: OutletFacts): OutletFacts {
  const country = given.country?.trim().toUpperCase() || null
  const language = given.language?.trim() || null
  const tags = [...new Set(given.tags.map(tidyTag).filter(Boolean))].sort()
  if (country !== null && !isCountry(country)) throw new Refused('noCountryCode', { country })
  if (language !== null && !isLanguageCode(language)) throw new Refused('noLanguageCode', { language })
  const long = tags.find((tag) => tag.length > LONGEST_TAG)
  if (long) throw new Refused('longTag', { tag: long, most: LONGEST_TAG })
  if (tags.length > MOST_TAGS) throw new Refused('manyTags', { most: MOST_TAGS })
  return { country, language, tags }
}
