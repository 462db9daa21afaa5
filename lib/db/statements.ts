// Statements as the screens and exports show them.
import { PAGE_SIZE, type StatementFilters, type StatementParams } from '../list-params'
import type { StatementPage, StatementRow } from '../records/statements'
import type { Database } from './client'
import { askOf } from './columns/ask'
import type { Prisma } from './generated/client'
import { listMeant } from './list-query'
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
  return askOf(db)<'count'>({ ask: 'count', ...(await listMeant(db, filters)) })
}

/** One page of what the filters leave; a page past the end is the last one. */
export async function listStatements(db: Database, params: StatementParams): Promise<StatementPage> {
  const { sort, page } = params
  const found = await askOf(db)<'page'>({ ask: 'page', ...(await listMeant(db, params)), sort, page })
  return { ...found, pageSize: PAGE_SIZE, terms: await termsOf(db, params.q) }
}
