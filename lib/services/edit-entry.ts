// What a reader knows about a person or body: added to the reference data, and from then on to every article.
import type { Database } from '../db/client'
import { logDecision, mergeInto, type Signed } from '../db/decisions'
import { inOneStep } from '../db/in-one-step'
import { keepNameWords } from '../db/name-words'
import { getOwnEntry, writeOwnEntry } from '../db/own-entries'
import { DICTUM } from '../db/place-speaker'
import { shownSpeaker, showStatementsOf } from '../db/shown-speakers'
import { ensureSpeakers, findSpeakersFiledUnder, replaceKnownSpellings } from '../db/speakers'
import { foldName } from '../identity/fold-name'
import { parseEntry, type ReferenceEntry } from '../identity/reference'
import { spellingsOf } from '../identity/with-entries'
import { Refused } from '../refused'
import { messageOf, UserError } from '../user-error'
import { knownNames } from './known-names'
import { tidyName, tidySigned } from './signed'

const SHORTEST_NAME = 2

/** @throws UserError naming what is wrong with the entry */
function readEntry(entry: unknown): ReferenceEntry {
  const parsed = parse(entry)
  const { country, names, roles } = parsed
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) throw new Refused('noCountry', { country })
  const short = Object.values(names)
    .flat()
    .find((name) => foldName(name).length < SHORTEST_NAME)
  if (short !== undefined) throw new Refused('shortName', { name: short })
  const empty = roles.find(({ role }) => role.trim() === '')
  if (empty) throw new Refused('noOffice')
  return parsed
}

function parse(entry: unknown): ReferenceEntry {
  const roles = (entry as { roles?: { from?: unknown; to?: unknown }[] } | null)?.roles
  for (const end of Array.isArray(roles) ? roles.flatMap(({ from, to }) => [from, to]) : [])
    if (end !== undefined && !/^\d{4}(-\d{2}){0,2}$/.test(String(end)))
      throw new Refused('noTime', { text: String(end) })
  try {
    return parseEntry(entry)
  } catch (error) {
    throw new UserError(`This is no entry of the reference data: ${messageOf(error)}.`)
  }
}

/**
 * Adds an entry, or puts it in the place of the one of its name. Speakers that articles file under one of its names
 * are merged into its own; each merge is a decision that can be undone by itself.
 * @param entry in the form of the reference files, see `lib/identity/reference/README.md`
 * @returns the number of the decision, and the slug of the entry's speaker
 * @throws UserError when the entry is malformed, or one of its names means somebody else already
 */
export async function saveEntry(
  db: Database,
  { entry, ...signed }: Signed & { entry: unknown },
): Promise<{ decision: number; slug: string }> {
  const by = tidySigned(signed)
  const parsed = readEntry(entry)
  const name = tidyName(parsed.name)
  const known = spellingsOf(parsed)
  const names = await knownNames(db)
  for (const { text, language } of [{ text: name, language: '' }, ...known]) {
    const other = names.entry(text, language || 'und')
    if (other && other.name !== name && foldName(text) !== '')
      throw new Refused('meansAlready', { text, name: other.name })
  }
  return inOneStep(db, async (tx) => {
    const before = await getOwnEntry(tx, name)
    const after = JSON.stringify(entry)
    await writeOwnEntry(tx, name, after)
    const [ensured] = await ensureSpeakers(tx, [{ name, type: parsed.type, met: [], known }])
    if (!ensured) throw new Error(`no speaker was made for ${name}`)
    const { id, slug } = await tx.speaker.findUniqueOrThrow({ where: { id: ensured.id } })
    await replaceKnownSpellings(tx, id, known)
    await keepNameWords(tx, [id])
    const log = { kind: 'entry' as const, ...by, speakerId: id, text: name, before, after }
    const decision = await logDecision(tx, log)
    const spellings = [name, ...known.map(({ text }) => text)]
    // Somebody may have merged the entry's own speaker into another one before.
    const into = await shownSpeaker(tx, id)
    for (const from of await findSpeakersFiledUnder(tx, spellings, [parsed.type, 'unknown']))
      if (from !== into)
        await mergeInto(tx, { from, into, who: DICTUM, why: `${by.who} taught that ${name} goes by this name` })
    await showStatementsOf(tx, [into])
    return { decision, slug }
  })
}
