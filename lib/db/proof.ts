// What one statement is held against: the text of its article and what was kept as its proof.
import type { StatementRow } from '../records/statements'
import { stateOf } from './articles'
import type { Database } from './client'
import { getStatementRows } from './statements'

/** The statement, its evidence held against the text of its article now, and that text; null where it is gone. */
export async function getProof(db: Database, id: number): Promise<{ statement: StatementRow; text: string } | null> {
  const stored = await db.statement.findUnique({
    where: { id },
    select: { evidence: true, article: { select: { text: true } } },
  })
  const [row] = stored ? await getStatementRows(db, [id]) : []
  if (!stored || !row) return null
  const { text } = stored.article
  return { statement: { ...row, evidence: stateOf(text, row, stored.evidence) }, text }
}
