// What is known of an article once its page was read again: what a person gave stays, what the page says now counts.
import type { HandedIn, PagedArticle } from '../db/paged-articles'
import { type GivenFacts, NOTHING_GIVEN } from '../ingest/given-facts'
import type { Reading } from '../ingest/reading'
import type { ArticleRecord } from '../records/articles'

/** What may come out otherwise; the address is only ever filled in. */
export type RereadFact = 'text' | 'title' | 'byline' | 'outlet' | 'date' | 'language' | 'address' | 'doubts'
export type RereadChange = { fact: RereadFact; before: string | null; after: string | null }

/** Facts that a person, a table or a manifest gave; where nothing is known of how the article came in, all of them. */
export type Settled = Record<'outlet' | 'publishedOn' | 'title' | 'language', boolean>

export function settledBy(handedIn: readonly HandedIn[]): Settled {
  const all = handedIn.map(({ given }): Partial<GivenFacts> => JSON.parse(given))
  const isGiven = (fact: keyof Settled) =>
    all.length === 0 ||
    all.some((given) => typeof given[fact] === 'string' || given.unknown?.some((unknown) => unknown === fact))
  return {
    outlet: isGiven('outlet'),
    publishedOn: isGiven('publishedOn'),
    title: isGiven('title'),
    language: isGiven('language'),
  }
}

/** The settled facts as they are stored, to be given to the reader again: an unknown one is not looked for. */
export function givenAgain(stored: PagedArticle, settled: Settled): GivenFacts {
  const unknown = (['outlet', 'publishedOn'] as const).filter(
    (fact) => settled[fact] && (fact === 'outlet' ? stored.filedUnder : stored.publishedOn) === null,
  )
  return {
    ...NOTHING_GIVEN,
    outlet: settled.outlet ? stored.filedUnder : null,
    // By its address an article is known again: it stays.
    url: stored.url,
    publishedOn: settled.publishedOn ? stored.publishedOn : null,
    title: settled.title ? stored.title : null,
    language: settled.language ? stored.language : null,
    unknown,
  }
}

type Told = { settled: Settled; isListed: boolean; reading: Reading }

/**
 * What the article is to be from now on, but for its outlet.
 * @param now as it is described from the page today
 */
export function mergeFacts(
  stored: PagedArticle,
  now: ArticleRecord,
  { settled, isListed, reading }: Told,
): ArticleRecord {
  // What the list said is no longer kept: what the page leaves open may have come from there.
  const keepsDate = settled.publishedOn || (isListed && reading.publishedAt === null && stored.publishedOn !== null)
  const { publishedOn, publishedAt } = keepsDate ? stored : now
  const listed = isListed ? stored.warnings : []
  return {
    ...now,
    ...{ publishedOn, publishedAt },
    byline: now.byline ?? (isListed ? stored.byline : null),
    warnings: [...new Set([...listed, ...now.warnings])],
  }
}

const dateOf = ({ publishedAt, publishedOn }: Pick<ArticleRecord, 'publishedAt' | 'publishedOn'>) =>
  publishedOn !== null && publishedAt?.startsWith(publishedOn) ? publishedAt : publishedOn

/** What differs between the article as it is stored and as it is to be. @param outlet as lists will show it */
export function changesBetween(
  stored: PagedArticle,
  next: ArticleRecord,
  { outlet, isSameText }: { outlet: string | null; isSameText: boolean },
): RereadChange[] {
  const doubtsOf = (warnings: readonly string[]) => (warnings.length > 0 ? warnings.join(' ') : null)
  const changes: RereadChange[] = [
    { fact: 'title', before: stored.title, after: next.title },
    { fact: 'byline', before: stored.byline, after: next.byline },
    { fact: 'outlet', before: stored.outlet?.name ?? null, after: outlet },
    { fact: 'date', before: dateOf(stored), after: dateOf(next) },
    { fact: 'language', before: stored.language, after: next.language },
    { fact: 'address', before: stored.url, after: next.url },
    { fact: 'doubts', before: doubtsOf(stored.warnings), after: doubtsOf(next.warnings) },
  ]
  const otherwise = changes.filter(({ before, after }) => before !== after)
  return isSameText ? otherwise : [{ fact: 'text', before: stored.text, after: next.text }, ...otherwise]
}
