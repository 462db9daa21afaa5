// What becomes known of an article later: outlet, day and address are filled in where they were unknown.
import type { ArticleRecord, OutletSigns } from '../records/articles'
import type { Database } from './client'
import { inOneStep, type Transaction } from './in-one-step'
import { outletFor } from './outlet-for'

export type FillableFacts = Pick<ArticleRecord, keyof OutletSigns | 'publishedOn' | 'url'> & {
  /** The form `url` is compared in. */
  address: string | null
}
/** The facts an article may lack. */
export type FilledFact = 'outlet' | 'publishedOn' | 'url'

/**
 * Fills in what is unknown of a stored article, on its statements too; what is known stays as it is.
 * @returns the names of the facts that were filled in
 */
export async function fillUnknown(
  db: Database | Transaction,
  articleId: number,
  facts: FillableFacts,
): Promise<FilledFact[]> {
  if (Object.values(facts).every((fact) => !fact)) return []
  return inOneStep(db, async (tx) => {
    const stored = await tx.article.findUniqueOrThrow({ where: { id: articleId } })
    const filled: FilledFact[] = []
    const filed = stored.outletId === null ? await outletFor(tx, facts) : null
    if (filed && filed.outletId !== null) {
      const { outletId } = filed
      await tx.article.update({ where: { id: articleId }, data: filed })
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
      await tx.article.update({ where: { id: articleId }, data: { url: facts.url, address: facts.address } })
      filled.push('url')
    }
    return filled
  })
}
