// Everything a reader can go to by its name.
import type { Database } from '../db/client'
import { findOutletsCalled, findSpeakersCalled } from '../db/find-places'
import { listSavedViews } from '../db/saved-views'
import { wordsOfName } from '../db/words-of-name'
import { foldName } from '../identity/fold-name'
import type { NamedPlaces } from '../records/overview'

/** Speakers, outlets and kept lists whose names hold all words of `q`; where it is empty, the kept lists alone. */
export async function findByName(db: Database, q: string): Promise<NamedPlaces> {
  const words = wordsOfName(q).map(foldName).filter(Boolean)
  const views = await listSavedViews(db)
  return {
    speakers: await findSpeakersCalled(db, q),
    outlets: await findOutletsCalled(db, q),
    views: views
      .filter((view) => words.every((word) => foldName(view.name).includes(word)))
      .map(({ name, path, query }) => ({ name, href: path + query })),
  }
}
