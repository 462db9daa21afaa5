// How fast a comparison answers, on a database made for the purpose.

import { parseCompareParams } from '../../lib/compare-params'
import type { Database } from '../../lib/db/client'
import { listComparable } from '../../lib/db/comparable-outlets'
import { getCompareProfile } from '../../lib/db/compare-profile'
import { compare } from '../../lib/services/compare/compare'
import { fillMadeUpCorpus, SIZE } from './made-up-corpus'
import { print, time } from './measure'
import { withScratchDatabase } from './scratch-database'

/** So many statements report something that others report too, so many each. */
const GROUPED = 60_000
const REPORTS = 3

/** The busiest outlets, some of middling size, a language each, and two years. */
const QUERIES = [
  'outlet=outlet-1&outlet=outlet-2&outlet=outlet-3',
  'outlet=outlet-1&outlet=outlet-2&outlet=outlet-3&copies=once&sort=-reports',
  'outlet=outlet-1&outlet=outlet-2&outlet=outlet-3&from=2022-03-01&to=2022-03-31',
  'outlet=outlet-1&outlet=outlet-2&outlet=outlet-3&outlet=outlet-4&outlet=outlet-5&outlet=outlet-6&kind=direct',
  'outlet=outlet-20&outlet=outlet-21&outlet=outlet-22&show=shared',
  'outlet=outlet-1&outlet=outlet-2&speaker=speaker-1',
  'by=language&language=it&language=el',
  'by=period&from=2022-01-01&to=2022-12-31&from2=2023-01-01&to2=2023-12-31&outlet=outlet-1',
]

async function benchDatabase(db: Database): Promise<void> {
  await fillMadeUpCorpus(db)
  const groups = GROUPED / REPORTS
  await db.$executeRaw`INSERT INTO "StatementGroup" ("id")
    WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < ${groups}) SELECT id FROM n`
  await db.$executeRaw`INSERT INTO "GroupMember" ("statementId", "groupId", "why", "score")
    SELECT "id", "id" % ${groups} + 1, 'bench', 1 FROM "Statement" WHERE "id" <= ${GROUPED}`
  for (const query of QUERIES) {
    const { params } = parseCompareParams(new URLSearchParams(query))
    const { comparison } = await compare(db, params)
    const taken = await time(() => compare(db, params))
    const profile = await time(() => getCompareProfile(db, params))
    const figures = [taken, profile].map((each) => `${each.toFixed(0)} ms`)
    print(`page of ${comparison.total} utterances of ${SIZE.statements} statements, profile`, ...figures)
    console.log(`  ?${query}`)
  }
  print('outlets that share most', `${(await time(() => listComparable(db, null))).toFixed(0)} ms`)
}

/** Prints all of it. */
export const benchCompare = () => withScratchDatabase(benchDatabase)
