// Articles whose page was kept: what is stored of them, what was given about them, and what a new reading of the page changes.
import type { ArticleRecord } from '../records/articles'
import type { Database } from './client'
import type { Transaction } from './in-one-step'
import { outletFor } from './outlet-for'
import { versionIds } from './versions'
import { getStanding, type Standing } from './wire-groups'

/** An article that is the current version and the page it was read from. */
export type PagedArticle = {
  id: number
  rawId: number
  /** Those who look at the article know it by this. */
  outlet: { id: number; name: string } | null
  /** The name of the outlet it was filed under, before merges. */
  filedUnder: string | null
  text: string
  textHash: string
  title: string
  byline: string | null
  url: string | null
  origin: string
  language: string
  publishedOn: string | null
  publishedAt: string | null
  warnings: string[]
}

/** The ids of the current articles whose page is kept, in the order they came in. */
export async function findPagedArticles(db: Database): Promise<number[]> {
  const where = { rawId: { not: null }, replacedById: null }
  return (await db.article.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
}

/** One of them; where it is none, why not, as a sentence. */
export async function getPagedArticle(tx: Database | Transaction, id: number): Promise<PagedArticle | string> {
  const stored = await tx.article.findUnique({
    where: { id },
    select: {
      ...{ id: true, rawId: true, replacedById: true, text: true, textHash: true, title: true, byline: true },
      ...{ url: true, origin: true, language: true, publishedOn: true, publishedAt: true, warnings: true },
      outlet: { select: { id: true, name: true } },
      foundOutlet: { select: { name: true } },
    },
  })
  if (!stored) return `There is no article ${id}.`
  const { rawId, replacedById, foundOutlet, warnings, ...facts } = stored
  if (replacedById !== null) return `Article ${id} is replaced by a later version, article ${replacedById}.`
  if (rawId === null) return `No page is kept of article ${id}: it came in as a text.`
  const filedUnder = foundOutlet?.name ?? null
  return { ...facts, rawId, filedUnder, warnings: warnings === null ? [] : JSON.parse(warnings) }
}

/** One thing handed over that became this article or was found to be it. */
export type HandedIn = {
  /** What was given about it, as JSON. */
  given: string
  /** Whether a list that named the page may have said what the page leaves open. */
  isListed: boolean
}

/** What was handed over of an article and of those of its versions that were read from the same page. */
export async function handedInOf(tx: Transaction, { id, rawId }: PagedArticle): Promise<HandedIn[]> {
  const items = await tx.item.findMany({
    where: {
      article: { id: { in: await versionIds(tx, id) }, rawId },
      state: { in: ['added', 'version', 'duplicate'] },
    },
    select: { given: true, kind: true, parentId: true, run: { select: { kind: true } } },
    orderBy: { id: 'asc' },
  })
  return items.map(({ given, kind, parentId, run }) => ({
    given,
    isListed: kind === 'address' && (parentId !== null || run.kind === 'feed'),
  }))
}

/** Whether a person has decided whose a web host is; articles that were there before stay where they are. */
export async function isHostDecided(tx: Transaction, host: string): Promise<boolean> {
  return (await tx.decision.count({ where: { kind: 'outlet-host', text: host, undoneAt: null } })) > 0
}

export type NewFacts = Omit<ArticleRecord, 'text' | 'origin' | 'quotes' | 'isExcerpt'> & { address: string | null }

/** Puts these facts in the place of those that are stored. @param isRefiled whether its outlet is found anew, too */
export async function changeFacts(tx: Transaction, id: number, facts: NewFacts, isRefiled: boolean): Promise<void> {
  const { outlet, host, siteName, warnings, ...plain } = facts
  const data = { ...plain, warnings: warnings.length > 0 ? JSON.stringify(warnings) : null }
  await tx.article.update({ where: { id }, data })
  if (!isRefiled) return
  const filed = await outletFor(tx, { outlet, host, siteName })
  await tx.article.update({ where: { id }, data: filed })
  await tx.statement.updateMany({ where: { articleId: id }, data: { outletId: filed.outletId } })
}

/** The copies an article stands among, or null. */
export async function standingOf(tx: Transaction, id: number): Promise<Standing | null> {
  const { wireGroupId } = await tx.article.findUniqueOrThrow({ where: { id }, select: { wireGroupId: true } })
  return wireGroupId === null ? null : getStanding(tx, wireGroupId)
}
