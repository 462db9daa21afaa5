// Statements as the screens and exports show them.
import { PAGE_SIZE, type StatementFilters, type StatementParams } from '../list-params'
import type { StatementPage, StatementRow } from '../records'
import type { Database } from './client'
import { askOf } from './columns/ask'
import type { Prisma } from './generated/client'
import { clauseOf } from './list-query'
import { termsOf } from './matches-text'

export const ARTICLE_HEAD = {
  id: true,
  title: true,
  url: true,
  publishedOn: true,
  language: true,
  outlet: { select: { slug: true, name: true } },
} satisfies Prisma.ArticleSelect

/** The rows with these ids, each asked for once, in their order; ids that are gone are left out. */
export const getStatementRows = (db: Database, ids: readonly number[]): Promise<StatementRow[]> =>
  askOf(db)<'rows'>({ ask: 'rows', ids })

/** How many statements the filters leave. */
export async function countStatements(db: Database, filters: StatementFilters): Promise<number> {
  const { copies, versions } = filters
  return askOf(db)<'count'>({ ask: 'count', counting: { copies, versions }, clause: await clauseOf(db, filters) })
}

/** One page of what the filters leave; a page past the end is the last one. */
export async function listStatements(db: Database, params: StatementParams): Promise<StatementPage> {
  const { copies, versions, sort } = params
  const found = await askOf(db)<'page'>({
    ...{ ask: 'page', counting: { copies, versions }, sort, page: params.page },
    clause: await clauseOf(db, params),
  })
  return { ...found, pageSize: PAGE_SIZE, terms: await termsOf(db, params.q) }
}
