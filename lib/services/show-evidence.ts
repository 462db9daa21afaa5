// What proves one statement, for reading beside a list: its paragraphs, and who else reports the same.
import type { Database } from '../db/client'
import { getProof } from '../db/proof'
import { getStatementRows } from '../db/statements'
import { getReports } from '../db/utterances'
import { passagesAround } from '../paragraphs'
import type { StatementEvidence, StatementRow } from '../records/statements'

/** As many reports as are taken in at a glance; the statement's own page has all. */
const SHOWN_REPORTS = 6

/** Null where there is no statement `id`. */
export async function showEvidence(db: Database, id: string): Promise<StatementEvidence | null> {
  const proof = /^[1-9]\d{0,14}$/.test(id) ? await getProof(db, Number(id)) : null
  if (!proof) return null
  const { statement, text } = proof
  const { spans, cue, mention, relays } = statement
  const parts = [...spans, ...relays, ...(cue ? [cue] : []), ...(mention ? [mention] : [])]
  const reports = await otherReports(db, statement)
  return {
    statement,
    passages: passagesAround(text, parts),
    reports: reports.slice(0, SHOWN_REPORTS),
    reportCount: reports.length,
  }
}

/** Those that `reports` of the statement counts, by day, the unknown last. */
async function otherReports(db: Database, statement: StatementRow): Promise<StatementRow[]> {
  if (statement.reports === 0) return []
  const stored = await getReports(db, Number(statement.id))
  const rows = await getStatementRows(
    db,
    stored.map(({ id }) => id),
  )
  const isApart = (a: string | null, b: string | null) => a === null || a !== b
  const day = ({ article }: StatementRow) => article.publishedOn ?? '9999'
  return rows
    .filter(
      (row) =>
        row.group === statement.group &&
        row.article.id !== statement.article.id &&
        !row.isReplaced &&
        isApart(row.copyOf, statement.copyOf) &&
        isApart(row.wireGroup, statement.wireGroup),
    )
    .toSorted((a, b) => day(a).localeCompare(day(b)))
}
