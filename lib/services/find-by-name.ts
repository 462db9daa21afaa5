// Everything a reader can go to by its name.
import type { Database } from '../db/client'
import { findOutletsCalled, findSpeakersCalled } from '../db/find-places'
import { listSavedViews } from '../db/saved-views'
import { foldName } from '../identity/fold-name'
import type { NamedPlaces } from '../records/overview'

/** More words than this are no name. */
const MAX_WORDS = 8

/** Speakers, outlets and kept lists whose names hold all words of `q`; where it is empty, the kept lists alone. */
export async function findByName(db: Database, q: string): Promise<NamedPlaces> {
  const typed = q
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, MAX_WORDS)
  const words = typed.map(foldName).filter(Boolean)
  const name = typed.join(' ')
  const views = await listSavedViews(db)
  return {
    speakers: await findSpeakersCalled(db, name),
    outlets: await findOutletsCalled(db, name),
    views: views
      .filter((view) => words.every((word) => foldName(view.name).includes(word)))
      .map(({ name, path, query }) => ({ name, href: path + query })),
  }
}
