// What becomes known of an article later: outlet, day and address are filled in where they were unknown.
import type { ArticleRecord } from '../records'
import type { Database } from './client'
import { inOneStep, type Transaction } from './in-one-step'
import { ensureOutlet } from './outlets'

export type FillableFacts = Pick<ArticleRecord, 'outlet' | 'publishedOn' | 'url'>

/**
 * Fills in what is unknown of a stored article, on its statements too; what is known stays as it is.
 * @returns the names of the facts that were filled in
 */
export async function fillUnknown(
  db: Database | Transaction,
  articleId: number,
  facts: FillableFacts,
): Promise<(keyof FillableFacts)[]> {
  if (!facts.outlet && !facts.publishedOn && !facts.url) return []
  return inOneStep(db, async (tx) => {
    const stored = await tx.article.findUniqueOrThrow({ where: { id: articleId } })
    const filled: (keyof FillableFacts)[] = []
    if (facts.outlet && stored.outletId === null) {
      const outletId = await ensureOutlet(tx, facts.outlet)
      await tx.article.update({ where: { id: articleId }, data: { outletId } })
      await tx.statement.updateMany({ where: { articleId }, data: { outletId } })
      filled.push('outlet')
    }
    if (facts.publishedOn && stored.publishedOn === null) {
      const { publishedOn } = facts
      await tx.article.update({ where: { id: articleId }, data: { publishedOn } })
      await tx.statement.updateMany({ where: { articleId }, data: { publishedOn } })
      await tx.statementSpeaker.updateMany({ where: { statement: { articleId } }, data: { publishedOn } })
      filled.push('publishedOn')
    }
    if (facts.url && stored.url === null) {
      await tx.article.update({ where: { id: articleId }, data: { url: facts.url } })
      filled.push('url')
    }
    return filled
  })
}
