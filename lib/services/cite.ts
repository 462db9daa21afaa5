// What a citation of one article, or of a statement in one, is made from.
import { type Cited, citeArticle, citeStatement } from '../citations/cited'
import { getArticleHead } from '../db/article-head'
import type { Database } from '../db/client'
import { getStatementRows } from '../db/statements'
import { nameOf } from './export/file-name'

export type CitedKind = 'articles' | 'statements'

/** Null when there is none with this id. */
export async function cite(db: Database, kind: CitedKind, id: string): Promise<Cited | null> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return null
  const [statement] = kind === 'statements' ? await getStatementRows(db, [Number(id)]) : []
  if (kind === 'statements' && !statement) return null
  const head = await getArticleHead(db, Number(statement?.article.id ?? id))
  if (!head) return null
  return statement ? citeStatement(statement, head.byline) : citeArticle(head)
}

/** What a file of it is called, without its ending: `dictum-citation_Ada-Quill_Harbour-to-stay-open`. */
export const citationName = ({ article, statement }: Cited): string =>
  nameOf('dictum-citation', [statement?.speakers.join(' ') || (article.outlet ?? ''), article.title ?? ''])
