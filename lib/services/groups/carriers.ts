// Through which media and agencies an utterance reached its reports, and which of these report it themselves.
import { slugify } from '../../identity/slug'
import type { Carrier, ReportVersion } from '../../records/utterances'

/** What may carry words on: a document or a translation is no outlet that could report them itself. */
const CARRYING = new Set(['medium', 'agency'])

/** The carriers that versions name, the most named first; copies of a story count with the first of them. */
export function carriersOf(versions: readonly ReportVersion[]): Carrier[] {
  const carriers = new Map<string, Carrier>()
  for (const { statement } of versions)
    for (const { slug, name, kind } of statement.relays) {
      if (!CARRYING.has(kind)) continue
      const carrier = carriers.get(slug) ?? { slug, name, kind, namedBy: [], own: ownOf(versions, slug) }
      if (!carrier.namedBy.includes(statement.id)) carrier.namedBy.push(statement.id)
      carriers.set(slug, carrier)
    }
  return [...carriers.values()].sort((a, b) => b.namedBy.length - a.namedBy.length)
}

/** An outlet is the carrier where its name makes the same slug: the outlet's own may bear a number. */
function ownOf(versions: readonly ReportVersion[], slug: string): string[] {
  const isCarrier = ({ statement: { article } }: Pick<ReportVersion, 'statement'>) =>
    article.outlet !== null && (article.outlet.slug === slug || slugify(article.outlet.name) === slug)
  return versions.flatMap((version) =>
    isCarrier(version) || version.copies.some(isCarrier) ? [version.statement.id] : [],
  )
}
