// One article with what belongs to it: the copies of its story, its versions, and what each edit did to its statements.
import { compareVersions, type ToldStatement } from '../alignment/same-text/match-statements'
import { contentOf } from '../content'
import { getPlaceAmongCopies, getSameStory, listVersions } from '../db/article-kin'
import { getArticle } from '../db/articles'
import type { Database } from '../db/client'
import type { ArticleKin, ArticleView, VersionChanges } from '../records/articles'
import type { StatementRow } from '../records/statements'

/** Null when there is no such article. */
export async function showArticle(db: Database, id: string): Promise<{ article: ArticleView; kin: ArticleKin } | null> {
  const article = await getArticle(db, id)
  const place = article && (await getPlaceAmongCopies(db, Number(id)))
  if (!article || !place) return null
  const versions = await listVersions(db, Number(id))
  const here = versions.findIndex((version) => version.id === id)
  const changes: VersionChanges[] = []
  for (const [before, after] of [
    [versions[here - 1], versions[here]],
    [versions[here], versions[here + 1]],
  ] as const)
    if (before && after) changes.push(await changesBetween(db, before.id, after.id))
  const sameStory = place.wireGroupId === null ? null : await getSameStory(db, place.wireGroupId)
  return { article, kin: { versions, changes, sameStory, isKeptApart: place.isKeptApart } }
}

async function changesBetween(db: Database, from: string, to: string): Promise<VersionChanges> {
  const [before, after] = [await statementsOf(db, from), await statementsOf(db, to)]
  const changes = compareVersions(before.map(toTold), after.map(toTold))
  const pairs = (places: readonly { first: number; second: number }[]) =>
    places.flatMap(({ first, second }) => {
      const [earlier, later] = [before[first], after[second]]
      return earlier && later ? [{ before: earlier, after: later }] : []
    })
  return {
    ...{ from, to },
    added: changes.added.flatMap((at) => after[at] ?? []),
    dropped: changes.dropped.flatMap((at) => before[at] ?? []),
    reattributed: pairs(changes.reattributed),
    reworded: pairs(changes.reworded),
  }
}

const statementsOf = async (db: Database, id: string) => (await getArticle(db, id))?.statements ?? []

const toTold = ({ spans, speakers, kind }: StatementRow): ToldStatement => ({
  content: contentOf({ spans }),
  speaker: speakers.map(({ name }) => name).join('; ') || null,
  kind,
})
