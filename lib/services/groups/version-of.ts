// A statement as its versions are described: what it tells, and when that was published.
import type { Version } from '../../alignment/groups/describe-versions'
import { contentOf } from '../../content'
import { missingMarks } from '../../quote-marks'
import type { StatementRow } from '../../records/statements'

/** @param publishedAt the moment in ISO 8601 with its own offset; null where only a day is known, or nothing */
export function versionOf(statement: StatementRow, publishedAt: string | null): Version {
  const { spans, article, speakers, speakerType, saidOn, kind, relays } = statement
  const { from = null, to = null } = saidOn ?? {}
  return {
    told: {
      text: withLoneMarks(contentOf({ spans }), article.language),
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

/** A quotation of which only one mark stands within the content is a quotation all the same. */
function withLoneMarks(text: string, language: string): string {
  const { before, after } = missingMarks(text, language)
  return `${before}${text}${after}`
}
