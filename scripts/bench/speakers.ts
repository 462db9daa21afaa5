// How fast the pages about speakers answer where there are ten thousand of them.
import type { Database } from '../../lib/db/client'
import { listFacets } from '../../lib/db/facets'
import { listSpeakers } from '../../lib/db/speaker-index'
import { getSpeaker } from '../../lib/db/speaker-profile'
import { listStatements } from '../../lib/db/statements'
import { COUNT_ALL } from '../../lib/list-params'
import { parseStatementParams } from '../../lib/parse-list-params'
import type { SpeakerQuery } from '../../lib/records/speakers'
import { fillMadeUpCorpus, SIZE } from './made-up-corpus'
import { medians, print, time } from './measure'
import { withScratchDatabase } from './scratch-database'

const MOST_QUOTED: SpeakerQuery = {
  ...COUNT_ALL,
  q: '',
  type: null,
  sort: { key: 'statements', descending: true },
  page: 1,
}
const INDEXES: Record<string, SpeakerQuery> = {
  'most quoted first': MOST_QUOTED,
  'by name': { ...MOST_QUOTED, sort: { key: 'name', descending: false } },
  'last quoted first': { ...MOST_QUOTED, sort: { key: 'lastOn', descending: true } },
  'people, page 40': { ...MOST_QUOTED, type: 'person', page: 40 },
  'a name, in Latin letters': { ...MOST_QUOTED, q: 'bala' },
  'a name, in Greek letters': { ...MOST_QUOTED, q: 'μπαλα' },
}
/** Speakers by how much they are quoted: the first more than any, the last like most. */
const SPEAKERS = [1, 10, 100, 5000]

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const [taken = 0] = await medians([work])
  print(what, `${taken.toFixed(1)} ms`)
}

async function benchDatabase(db: Database): Promise<void> {
  const taken = await time(() => fillMadeUpCorpus(db))
  print(`${SIZE.speakers} speakers and ${SIZE.statements} statements written`, `${(taken / 1000).toFixed(1)} s`)
  for (const [what, query] of Object.entries(INDEXES)) await measure(`index, ${what}`, () => listSpeakers(db, query))
  for (const number of SPEAKERS) {
    const slug = `speaker-${number}`
    const statements = (await getSpeaker(db, slug, COUNT_ALL))?.statements ?? 0
    const { params } = parseStatementParams({ speaker: slug })
    await measure(`speaker of ${statements} statements`, () => getSpeaker(db, slug, COUNT_ALL))
    await measure('the first page of them', () => listStatements(db, params))
    await measure('their facets', () => listFacets(db, params, ['speaker', 'speakerType']))
  }
}

/** Prints all of it. */
export const benchSpeakers = () => withScratchDatabase(benchDatabase)
