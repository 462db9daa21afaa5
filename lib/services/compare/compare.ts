// Outlets, languages or periods side by side: a page of utterances, or all of them, a chunk at a time.
import { COMPARE_PAGE_SIZE, type CompareParams } from '../../compare-params'
import type { Database } from '../../db/client'
import { listCoverage, listReports, RAN_NOTHING } from '../../db/compared-cells'
import { countUtterances, listUtterances, narrow, sizeOf, type Utterance } from '../../db/compared-utterances'
import { getStatementRows } from '../../db/statements'
import type { ReferenceLookup } from '../../identity/lookup'
import { type Ignored, ignoredFor } from '../../ignored'
import type { ComparedColumn, ComparedRow, Comparison } from '../../records/compare'
import { knownNames } from '../known-names'
import { describeReports, type ReadReport } from './describe-reports'
import { settleColumns } from './settle-columns'
import { whyBlank } from './why-blank'

/** `params` and `ignored` once the columns were looked up. */
export type Compared = { params: CompareParams; ignored: Ignored[]; comparison: Comparison }

/** One page of a comparison; a page past the end is the last one. Without two columns there are no rows. */
export async function compare(db: Database, asked: CompareParams): Promise<Compared> {
  const { params, columns, ignored } = await settleColumns(db, asked)
  const utterances = await listUtterances(db, params)
  const left = narrow(utterances, params)
  const pageCount = Math.max(1, Math.ceil(left.length / COMPARE_PAGE_SIZE))
  const page = Math.min(params.page, pageCount)
  if (params.page > page) ignored.push(ignoredFor('pastLastPage', 'page', String(params.page), String(page)))
  const shown = left.slice((page - 1) * COMPARE_PAGE_SIZE, page * COMPARE_PAGE_SIZE)
  const comparison: Comparison = {
    columns,
    counts: countUtterances(utterances, columns.length),
    rows: await describeRows(db, params, shown),
    total: left.length,
    page,
    pageCount,
  }
  return { params, ignored, comparison }
}

/** Utterances described at a time where all are wanted. */
const CHUNK = 200

export type WholeComparison = { columns: ComparedColumn[]; ignored: Ignored[]; chunks: AsyncGenerator<ComparedRow[]> }

/** All rows of a comparison, in order. Which they are is settled at the start. */
export async function compareAll(db: Database, asked: CompareParams): Promise<WholeComparison> {
  const { params, columns, ignored } = await settleColumns(db, asked)
  async function* chunks() {
    const left = narrow(await listUtterances(db, params), params)
    for (let start = 0; start < left.length; start += CHUNK)
      yield await describeRows(db, params, left.slice(start, start + CHUNK))
  }
  return { columns, ignored, chunks: chunks() }
}

async function describeRows(
  db: Database,
  params: CompareParams,
  utterances: readonly Utterance[],
): Promise<ComparedRow[]> {
  if (utterances.length === 0) return []
  const [placed, names] = await Promise.all([listReports(db, params, utterances), knownNames(db)])
  const days = [...new Set(placed.flatMap(({ publishedOn }) => publishedOn ?? []))]
  const ids = [...new Set(placed.map(({ id }) => id))]
  const [statements, coverage] = await Promise.all([getStatementRows(db, ids), listCoverage(db, params, days)])
  const byId = new Map(statements.map((statement) => [Number(statement.id), statement]))
  const byUtterance = new Map<number, ReadReport[]>()
  for (const report of placed) {
    const statement = byId.get(report.id)
    if (!statement) continue
    const before = byUtterance.get(report.utterance)
    if (before) before.push({ ...report, statement })
    else byUtterance.set(report.utterance, [{ ...report, statement }])
  }
  return utterances.flatMap(({ key, ran }): ComparedRow[] => {
    const ofRow = byUtterance.get(key)
    return ofRow ? [describeRow(params, coverage, names, sizeOf(ran), ofRow)] : []
  })
}

function describeRow(
  { columns, filters }: CompareParams,
  coverage: Awaited<ReturnType<typeof listCoverage>>,
  names: ReferenceLookup,
  ran: number,
  reports: readonly ReadReport[],
): ComparedRow {
  const described = describeReports(reports, names, filters.copies === 'once')
  const published = reports.map(({ publishedOn }) => publishedOn)
  const said = earliestOf(reports.map((report) => report.said))
  const cells = columns.map((_, at) => {
    const ofColumn = described.filter(({ column }) => column === at).map(({ column, ...report }) => report)
    const ranOther = coverage[at] ?? { days: new Map(), undated: RAN_NOTHING }
    return { reports: ofColumn, blank: ofColumn.length > 0 ? null : whyBlank(published, ranOther) }
  })
  const id = described[0]?.statement.id ?? ''
  return { id, day: said ?? earliestOf(published), isSaid: said !== null, ran, cells }
}

function earliestOf(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null
}
