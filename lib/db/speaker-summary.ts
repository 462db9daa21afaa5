// The figures of a speaker that the index and the speaker's own page both show.
import type { SpeakerType } from '../engine/types'
import type { SpeakerSummary } from '../records'
import { Prisma } from './generated/client'

export type SummaryRow = {
  slug: string
  name: string
  type: string
  statements: bigint
  articles: bigint
  outlets: bigint
  languages: string
  firstOn: string | null
  lastOn: string | null
}

export const SUMMARY = Prisma.sql`
  SELECT p."slug" AS slug, p."name" AS name, p."type" AS type, count(*) AS statements,
    count(DISTINCT s."articleId") AS articles, count(DISTINCT s."outletId") AS outlets,
    group_concat(DISTINCT s."language") AS languages, min(s."publishedOn") AS firstOn, max(s."publishedOn") AS lastOn
  FROM "Speaker" p JOIN "StatementSpeaker" x ON x."speakerId" = p."id" JOIN "Statement" s ON s."id" = x."statementId"`

export function toSummary(row: SummaryRow): SpeakerSummary {
  return {
    slug: row.slug,
    name: row.name,
    type: row.type as SpeakerType,
    statements: Number(row.statements),
    articles: Number(row.articles),
    outlets: Number(row.outlets),
    languages: row.languages.split(',').sort(),
    firstOn: row.firstOn,
    lastOn: row.lastOn,
  }
}
