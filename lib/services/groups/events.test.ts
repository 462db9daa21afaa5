// How well reports of one utterance are found in whole articles: invented events, told by papers in six languages. The floors are raised on purpose.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTestDatabase } from '../../db/test-database'
import { buildNameLookup } from '../../identity/lookup'
import { reference } from '../../identity/reference'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { plainReading } from '../../ingest/reading'
import { addArticle } from '../add-article'

/** `snippet` stands in the article's text, inside the words of a report of the utterance `u`. */
type Article = {
  id: string
  outlet: string
  language: string
  publishedOn: string
  title: string
  text: string
  utterances: { u: string; snippet: string }[]
}

const GOLD = join(import.meta.dirname, '../../alignment/gold')
const names = buildNameLookup(reference)

/** Percent of the pairs put into one group that are of one utterance, and of the pairs of one utterance that are. */
type Figures = { precision: number; recall: number }

type Reported = { articleId: number; groupId: number | null; utterances: Set<string> }

/** Pairs of annotated statements of two articles; statements nobody annotated are left out. */
function measure(reports: readonly Reported[]): Figures {
  let [right, wrong, missed] = [0, 0, 0]
  for (const [at, one] of reports.entries())
    for (const other of reports.slice(at + 1)) {
      if (one.articleId === other.articleId) continue
      const isOne = [...one.utterances].some((utterance) => other.utterances.has(utterance))
      const isGrouped = one.groupId !== null && one.groupId === other.groupId
      if (isGrouped && isOne) right += 1
      else if (isGrouped) wrong += 1
      else if (isOne) missed += 1
    }
  return { precision: (100 * right) / (right + wrong), recall: (100 * right) / (right + missed) }
}

async function reportsIn(file: string): Promise<Reported[]> {
  const { db } = await openTestDatabase()
  const articles: Article[] = JSON.parse(readFileSync(join(GOLD, file), 'utf8'))
  const reports: Reported[] = []
  const idOf = new Map<string, number>()
  for (const { id, text, title, outlet, publishedOn, language } of articles) {
    const given = { ...NOTHING_GIVEN, outlet, publishedOn, language, title }
    const added = await addArticle({ db, names }, { reading: { ...plainReading(text), title }, origin: id, given })
    idOf.set(id, Number(added.articleId))
  }
  for (const { id, utterances } of articles) {
    const articleId = idOf.get(id) ?? 0
    const { text } = await db.article.findUniqueOrThrow({ where: { id: articleId } })
    const statements = await db.statement.findMany({ where: { articleId }, include: { spans: true, report: true } })
    for (const { spans, report } of statements) {
      const told = utterances.filter(({ snippet }) => {
        const start = text.indexOf(snippet)
        return spans.some((span) => span.start < start + snippet.length && span.end > start)
      })
      if (told.length === 0) continue
      reports.push({ articleId, groupId: report?.groupId ?? null, utterances: new Set(told.map(({ u }) => u)) })
    }
  }
  return reports
}

it.each([
  ['events-1.json', { precision: 99, recall: 62 }],
  ['events-2.json', { precision: 93, recall: 36 }],
  ['events-3.json', { precision: 95, recall: 25 }],
])(
  'keeps precision and recall of %s',
  async (file, floor) => {
    const { precision, recall } = measure(await reportsIn(file))
    expect(precision).toBeGreaterThanOrEqual(floor.precision)
    expect(recall).toBeGreaterThanOrEqual(floor.recall)
  },
  120_000,
)
