// A statement as its versions are described: what it tells, and when that was published.
import type { Version } from '../../alignment/groups/describe-versions'
import { joinContent } from '../../content'
import type { StatementRow } from '../../records'

/** @param publishedAt the moment in ISO 8601 with its own offset; null where only a day is known, or nothing */
export function versionOf(statement: StatementRow, publishedAt: string | null): Version {
  const { spans, article, speakers, speakerType, saidOn, kind, relays } = statement
  const { from = null, to = null } = saidOn ?? {}
  return {
    told: {
      text: joinContent(spans.map(({ text }) => text)),
      language: article.language,
      speaker: speakers.map(({ name }) => name).join('; ') || null,
      speakerType,
      saidOn: from && to ? { from, to } : null,
      kind,
      outlet: article.outlet?.name ?? null,
    },
    isTranslated: relays.some((relay) => relay.kind === 'translation'),
    publishedAt,
    publishedOn: article.publishedOn,
  }
}
