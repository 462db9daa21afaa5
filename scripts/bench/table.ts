// How fast articles are stored and the table answers, on a database made for the purpose.
import type { Database } from '../../lib/db/client'
import { listFacets } from '../../lib/db/facets'
import { listStatements } from '../../lib/db/statements'
import { buildNameLookup } from '../../lib/identity/lookup'
import { reference } from '../../lib/identity/reference'
import { NOTHING_GIVEN } from '../../lib/ingest/given-facts'
import { plainReading } from '../../lib/ingest/reading'
import { parseStatementParams } from '../../lib/parse-list-params'
import { addArticle } from '../../lib/services/add-article'
import { sampleTexts } from './corpus'
import { print, time } from './measure'
import { withScratchDatabase } from './scratch-database'

/** How often the sample corpus is stored, each time slightly other, to have a table worth asking. */
const COPIES = 40
const QUERIES = [
  '',
  'q=accordo',
  'q=Κίρμπι',
  'speaker=john-kirby',
  'from=2023-09-01&to=2024-06-30&language=it',
  'sort=speaker',
  'copies=once',
]

const names = buildNameLookup(reference)

async function benchDatabase(db: Database): Promise<void> {
  const texts = await sampleTexts()
  let articles = 0
  const taken = await time(async () => {
    for (let copy = 0; copy < COPIES; copy += 1) {
      for (const text of texts) {
        await addArticle(
          { db, names },
          { reading: plainReading(`${text}\n\n(${copy})`), origin: 'bench', given: NOTHING_GIVEN },
        )
        articles += 1
      }
    }
  })
  print(`articles stored, of ${articles}`, `${((articles / taken) * 1000).toFixed(0)} /s`)
  const rows = await db.statement.count()
  for (const query of QUERIES) {
    const { params } = parseStatementParams(new URLSearchParams(query))
    await listStatements(db, params)
    print(`page of ${rows} statements, ?${query}`, `${(await time(() => listStatements(db, params))).toFixed(1)} ms`)
    print(`facets of the same`, `${(await time(() => listFacets(db, params))).toFixed(1)} ms`)
  }
}

/** Prints all of it. */
export const benchTable = () => withScratchDatabase(benchDatabase)
