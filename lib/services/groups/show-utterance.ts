// One utterance as a page shows it: who reported it, when, in which words, and what changed on the way.
import { describeVersions } from '../../alignment/groups/describe-versions'
import { orderInTime } from '../../alignment/groups/publication-order'
import type { Database } from '../../db/client'
import { listDecisions } from '../../db/decision-log'
import { WINDOW_DAYS } from '../../db/statement-groups'
import { getStatementRows } from '../../db/statements'
import { getReports, type StoredReport } from '../../db/utterances'
import { originsOfWireGroups } from '../../db/wire-origins'
import type { StatementRow } from '../../records/statements'
import type { Report, ReportVersion, Utterance } from '../../records/utterances'
import { knownNames } from '../known-names'
import { carriersOf } from './carriers'
import { versionOf } from './version-of'

/** All reports of the utterance that the statement `id` reports, it alone where there is no other; null where it is gone. */
export async function showUtterance(db: Database, id: string): Promise<Utterance | null> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return null
  const stored = await getReports(db, Number(id))
  const rows = await getStatementRows(
    db,
    stored.map((report) => report.id),
  )
  const statement = rows.find((row) => row.id === id)
  if (!statement) return null
  const reports = rows.flatMap((row): Report[] => {
    const own = stored.find((report) => String(report.id) === row.id)
    if (!own) return []
    const { publishedAt, why, score } = own
    return [{ statement: row, publishedAt, belongs: why === null || score === null ? null : { why, score } }]
  })
  const versions = await withOrigins(db, foldSame(inTimeOrder(reports), sameKeys(stored, rows)))
  const names = await knownNames(db)
  const { earliest, mostLiteral, drift } = describeVersions(
    versions.map(({ statement: row, publishedAt }) => versionOf(row, publishedAt)),
    names,
  )
  const idAt = (index: number) => versions[index]?.statement.id ?? id
  const described = versions.map((version, index) => ({ ...version, drift: drift[index] ?? [] }))
  return {
    statement,
    versions: described,
    earliest: earliest && {
      ...{ id: idAt(earliest.index), why: earliest.why },
      mayBeEarlier: earliest.mayBeEarlier.map(idAt),
    },
    mostLiteral: { id: idAt(mostLiteral.index), why: mostLiteral.why },
    daysLookedFor: WINDOW_DAYS,
    carriers: carriersOf(described),
    decisions: await listDecisions(db, { aboutReports: stored, page: 1 }),
  }
}

function inTimeOrder(reports: readonly Report[]): Report[] {
  const published = reports.map(({ publishedAt, statement }) => ({
    publishedAt,
    publishedOn: statement.article.publishedOn,
  }))
  return orderInTime(published).flatMap((index) => reports[index] ?? [])
}

type Folded = Omit<ReportVersion, 'drift' | 'origin'>

/** By statement id what the reports share that are one version: the words, in copies of one story or in one article's states. */
function sameKeys(stored: readonly StoredReport[], rows: readonly StatementRow[]): Map<string, string> {
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]))
  return new Map(
    stored.map(({ id, copyOfId, currentArticleId, hash }) => [
      String(id),
      copyOfId === null ? `article ${currentArticleId} ${kinds.get(String(id))} ${hash}` : `story ${copyOfId} ${hash}`,
    ]),
  )
}

/** Reports of one key are one version, that of the first of them. */
function foldSame(reports: readonly Report[], keys: ReadonlyMap<string, string>): Folded[] {
  const versions = new Map<string, Folded>()
  for (const report of reports) {
    const key = keys.get(report.statement.id) ?? report.statement.id
    const first = versions.get(key)
    if (first) first.copies.push(report)
    else versions.set(key, { ...report, copies: [] })
  }
  return [...versions.values()]
}

async function withOrigins(db: Database, versions: readonly Folded[]): Promise<Omit<ReportVersion, 'drift'>[]> {
  const origins = await originsOfWireGroups(
    db,
    versions.flatMap(({ statement }) => statement.wireGroup ?? []),
  )
  return versions.map((version) => {
    const origin = origins.get(version.statement.wireGroup ?? '') ?? null
    return { ...version, origin: origin?.article.id === version.statement.article.id ? null : origin }
  })
}
