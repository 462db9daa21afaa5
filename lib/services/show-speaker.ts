// One speaker: what the articles say of them, and what is known of them beforehand.
import type { Database } from '../db/client'
import { getSpeaker } from '../db/speaker-profile'
import { countStatements } from '../db/statements'
import { foldName } from '../identity/fold-name'
import type { ReferenceLookup } from '../identity/lookup'
import { splitMention } from '../identity/split-mention'
import { COUNT_ALL, type Counting } from '../list-params'
import { parseStatementParams } from '../parse-list-params'
import type { SpeakerProfile } from '../records/speakers'
import { knownNames } from './known-names'

/** The speaker at this address, or the one it was merged into: its slug then is another; null when there is none. */
export async function showSpeaker(
  db: Database,
  slug: string,
  counting: Counting = COUNT_ALL,
): Promise<SpeakerProfile | null> {
  const found = await getSpeaker(db, slug, counting)
  if (!found) return null
  const { filedUnder, mentions, ...speaker } = found
  const names = await knownNames(db)
  return {
    ...speaker,
    background: findBackground(names, filedUnder),
    printedRoles:
      speaker.type === 'person' ? await findRoles(db, { slug: speaker.slug, counting }, mentions, names) : [],
  }
}

/** What the reference data knows of the first of these usual names it has an entry for. */
function findBackground(names: ReferenceLookup, filedUnder: string[]): SpeakerProfile['background'] {
  for (const name of filedUnder) {
    const entry = names.entry(name, 'en')
    if (entry?.name !== name) continue
    const roles = entry.roles.map(({ role, from = null, to = null }) => ({ role, from, to }))
    return { country: entry.country ?? null, roles }
  }
  return null
}

/** Roles shown at most; those printed most often. */
const MOST_ROLES = 8

async function findRoles(
  db: Database,
  { slug, counting }: { slug: string; counting: Counting },
  mentions: readonly { text: string; language: string }[],
  names: ReferenceLookup,
): Promise<SpeakerProfile['printedRoles']> {
  const roles = new Map<string, { text: string; language: string }>()
  for (const { text, language } of mentions)
    for (const role of splitMention(text, (part) => names.find(part, language) !== null).roles) {
      const key = `${language} ${foldName(role)}`
      if (!roles.has(key)) roles.set(key, { text: role, language })
    }
  const shown = [...roles.values()].slice(0, MOST_ROLES)
  return Promise.all(
    shown.map(async (role) => {
      const { params } = parseStatementParams({ speaker: slug, q: `"${role.text}"` })
      return { ...role, count: await countStatements(db, { ...params, ...counting }) }
    }),
  )
}
