// Statements as the screens and exports show them.
import type { Act, RelayKind, SaidOn, SourceClass, SpeakerType, StatementKind } from '../engine/types'
import { PAGE_SIZE, type StatementFilters, type StatementParams } from '../list-params'
import type { EvidenceState, StatementPage, StatementRow } from '../records'
import type { Database } from './client'
import { askOf } from './columns/ask'
import type { Prisma } from './generated/client'
import { clauseOf } from './list-query'
import { termsOf } from './matches-text'
import { countReports } from './utterances'

export const ARTICLE_HEAD = {
  id: true,
  title: true,
  url: true,
  publishedOn: true,
  language: true,
  outlet: { select: { slug: true, name: true } },
} satisfies Prisma.ArticleSelect

const NAMED = { select: { slug: true, name: true } } as const

const WHOLE_STATEMENT = {
  spans: { orderBy: { ordinal: 'asc' } },
  relays: { orderBy: { ordinal: 'asc' } },
  speakers: { orderBy: { ordinal: 'asc' }, include: { speaker: NAMED } },
  evidence: { select: { state: true } },
  article: { select: { ...ARTICLE_HEAD, wireGroupId: true, ingestedAt: true } },
  report: { select: { groupId: true } },
} satisfies Prisma.StatementInclude

type StoredStatement = Prisma.StatementGetPayload<{ include: typeof WHOLE_STATEMENT }>

/** A stored excerpt, or null where the statement has none. */
function excerpt(start: number | null, end: number | null, text: string | null) {
  return start === null || end === null || text === null ? null : { start, end, text }
}

const idOf = (id: number | null) => (id === null ? null : String(id))

/**
 * @param sharing how many statements copies of one story share, by the first of them
 * @param reports how many other reports of its utterance there are, by statement
 */
function toRow(
  stored: StoredStatement,
  sharing: ReadonlyMap<number, number>,
  reports: ReadonlyMap<number, number>,
): StatementRow {
  const { wireGroupId, ingestedAt, ...article } = stored.article
  const others = (sharing.get(stored.copyOfId ?? 0) ?? 0) - (stored.isReplaced ? 0 : 1)
  const cue = excerpt(stored.cueStart, stored.cueEnd, stored.cueText)
  const precision = stored.saidPrecision as SaidOn['precision'] | null
  return {
    id: String(stored.id),
    kind: stored.kind as StatementKind,
    spans: stored.spans.map(({ start, end, text }) => ({ start, end, text })),
    // Two speakers of a joint statement may have become one.
    speakers: [...new Map(stored.speakers.map(({ speaker }) => [speaker.slug, speaker])).values()],
    speakerType: stored.speakerType as SpeakerType,
    sourceClass: stored.sourceClass as SourceClass | null,
    sourceCountry: stored.sourceCountry,
    mention: excerpt(stored.mentionStart, stored.mentionEnd, stored.mentionText),
    cue: cue && { ...cue, lemma: stored.cueLemma ?? cue.text, act: (stored.act ?? 'say') as Act },
    relays: stored.relays.map(({ start, end, text, slug, name, kind }) => ({
      start,
      end,
      text,
      slug,
      name,
      kind: kind as RelayKind,
    })),
    saidOn: precision && {
      from: stored.saidFrom,
      to: stored.saidTo,
      phrase: stored.saidPhrase ?? '',
      precision,
      rule: stored.saidRule as SaidOn['rule'],
    },
    rule: stored.rule,
    confidence: stored.confidence,
    evidence: (stored.evidence?.state ?? 'broken') as EvidenceState,
    copyOf: idOf(stored.copyOfId),
    copies: Math.max(0, others),
    wireGroup: idOf(wireGroupId),
    isReplaced: stored.isReplaced,
    group: idOf(stored.report?.groupId ?? null),
    reports: reports.get(stored.id) ?? 0,
    addedOn: ingestedAt.toISOString().slice(0, 10),
    article: { ...article, id: String(article.id) },
  }
}

/** Statements fetched at a time: Prisma takes at most 999 values in one question, and memory stays small. */
const CHUNK = 500

/** The rows with these ids, in their order; ids that are gone are left out. */
export async function getStatementRows(db: Database, ids: number[]): Promise<StatementRow[]> {
  const rows: StatementRow[] = []
  for (let start = 0; start < ids.length; start += CHUNK)
    rows.push(...(await getChunk(db, ids.slice(start, start + CHUNK))))
  return rows
}

async function getChunk(db: Database, ids: number[]): Promise<StatementRow[]> {
  const stored = await db.statement.findMany({ where: { id: { in: ids } }, include: WHOLE_STATEMENT })
  const sharing = await countSharing(
    db,
    stored.flatMap(({ copyOfId }) => copyOfId ?? []),
  )
  const reports = await countReports(
    db,
    stored.flatMap(({ id, report }) => (report ? [id] : [])),
  )
  const byId = new Map(stored.map((each) => [each.id, toRow(each, sharing, reports)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** How many statements copies share now, by the first of them. */
async function countSharing(db: Database, firsts: number[]): Promise<Map<number, number>> {
  if (firsts.length === 0) return new Map()
  const counted = await db.statement.groupBy({
    by: ['copyOfId'],
    where: { copyOfId: { in: firsts }, isReplaced: false },
    _count: true,
  })
  return new Map(counted.map(({ copyOfId, _count }) => [copyOfId ?? 0, _count]))
}

/** How many statements the filters leave. */
export async function countStatements(db: Database, filters: StatementFilters): Promise<number> {
  const { copies, versions } = filters
  return askOf(db)<'count'>({ ask: 'count', counting: { copies, versions }, clause: await clauseOf(db, filters) })
}

/** One page of what the filters leave; a page past the end is the last one. */
export async function listStatements(db: Database, params: StatementParams): Promise<StatementPage> {
  const { copies, versions, sort } = params
  const { ids, ...found } = await askOf(db)<'page'>({
    ...{ ask: 'page', counting: { copies, versions }, sort, page: params.page },
    clause: await clauseOf(db, params),
  })
  const [rows, terms] = await Promise.all([getStatementRows(db, ids), termsOf(db, params.q)])
  return { rows, ...found, pageSize: PAGE_SIZE, terms }
}
