// Articles: storing one with all its statements in a single step, and reading it back.
import { fold } from '../engine/text/fold'
import type { Mention, SpeakerType, Statement } from '../engine/types'
import { slugify } from '../identity/slug'
import type { ArticleRecord, ArticleView, EvidenceState } from '../records'
import type { Database } from './client'
import type { Prisma } from './generated/client'
import { ensureOutlet } from './outlets'
import { ensureSpeaker } from './speakers'
import { ARTICLE_HEAD, getStatementRows } from './statements'

/** What proves a statement: a stretch of the article, its surroundings and a hash over them. */
export type EvidenceRecord = {
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
  sha256: string
  state: EvidenceState
}

/** A statement ready to be stored: its speakers one by one, and its evidence. */
export type AnalysedStatement = Omit<Statement, 'speaker'> & {
  speakers: { name: string; type: SpeakerType }[]
  speakerType: SpeakerType
  mention: Mention | null
  evidence: EvidenceRecord
}

export type AnalysedArticle = ArticleRecord & {
  /** SHA-256 that is the same for the same text. */
  textHash: string
  engineVersion: string
  statements: AnalysedStatement[]
}

/** Between the parts of a split quote, in search, tables and exports. */
export const ELLIPSIS = ' […] '

/** A long article brings hundreds of rows, and another process may be writing: wait rather than fail. */
const PATIENCE = { maxWait: 60_000, timeout: 120_000 }

/**
 * Stores an article with its statements, all or nothing.
 * @returns the id, and whether it is new: a text that is there already is left as it is
 */
export async function saveArticle(db: Database, article: AnalysedArticle): Promise<{ id: number; isNew: boolean }> {
  const known = await findArticleByHash(db, article.textHash)
  if (known !== null) return { id: known, isNew: false }
  try {
    const id = await db.$transaction((tx) => insertArticle(tx, article), PATIENCE)
    return { id, isNew: true }
  } catch (error) {
    // Another process stored the same text between the look and the write.
    const stored = await findArticleByHash(db, article.textHash)
    if (stored === null) throw error
    return { id: stored, isNew: false }
  }
}

/** The id of the article with this text, or null. */
export async function findArticleByHash(db: Database, textHash: string): Promise<number | null> {
  return (await db.article.findUnique({ where: { textHash }, select: { id: true } }))?.id ?? null
}

async function insertArticle(tx: Prisma.TransactionClient, article: AnalysedArticle): Promise<number> {
  const { title, url, language, publishedOn, text, textHash, origin, engineVersion } = article
  // Written first: a transaction that begins by reading cannot wait for another writer to finish.
  const { id } = await tx.article.create({
    data: { title, url, language, publishedOn, text, textHash, origin, engineVersion },
    select: { id: true },
  })
  const outletId = article.outlet ? await ensureOutlet(tx, article.outlet) : null
  if (outletId !== null) await tx.article.update({ where: { id }, data: { outletId } })
  const stored = await tx.statement.createManyAndReturn({
    data: article.statements.map((statement, ordinal) =>
      toStatementData(statement, { articleId: id, ordinal, outletId, language, publishedOn }, text),
    ),
    select: { id: true, ordinal: true },
  })
  const ids = new Map(stored.map((row) => [row.ordinal, row.id]))
  const pairs = article.statements.flatMap((statement, ordinal) => {
    const statementId = ids.get(ordinal)
    return statementId === undefined ? [] : [{ statementId, statement }]
  })
  await tx.statementSpan.createMany({
    data: pairs.flatMap(({ statementId, statement }) =>
      statement.spans.map(({ start, end }, ordinal) => ({
        statementId,
        ordinal,
        start,
        end,
        text: text.slice(start, end),
      })),
    ),
  })
  await tx.relay.createMany({
    data: pairs.flatMap(({ statementId, statement }) =>
      statement.relays.map(({ name, kind, start, end }, ordinal) => ({
        statementId,
        ordinal,
        name,
        kind,
        start,
        end,
        slug: slugify(name),
        text: text.slice(start, end),
      })),
    ),
  })
  await tx.evidence.createMany({
    data: pairs.map(({ statementId, statement }) => ({ statementId, ...statement.evidence })),
  })
  await tx.statementText.createMany({
    data: pairs.map(({ statementId, statement }) => ({
      statementId,
      content: fold(contentOf(text, statement)),
      speaker: fold([statement.mention?.text ?? '', ...statement.speakers.map(({ name }) => name)].join(' ')),
      title: fold(title),
    })),
  })
  await linkSpeakers(tx, pairs, language)
  return id
}

async function linkSpeakers(
  tx: Prisma.TransactionClient,
  pairs: { statementId: number; statement: AnalysedStatement }[],
  language: string,
): Promise<void> {
  const links: Prisma.StatementSpeakerCreateManyInput[] = []
  for (const { statementId, statement } of pairs) {
    const { speakers, mention } = statement
    // The mention of a joint statement spells none of its speakers.
    const aliases = mention && speakers.length === 1 ? [{ text: mention.text, language }] : []
    for (const [ordinal, { name, type }] of speakers.entries()) {
      links.push({ statementId, ordinal, speakerId: await ensureSpeaker(tx, { name, type, aliases }) })
    }
  }
  await tx.statementSpeaker.createMany({ data: links })
}

function contentOf(text: string, statement: AnalysedStatement): string {
  return statement.spans.map(({ start, end }) => text.slice(start, end)).join(ELLIPSIS)
}

type Place = {
  articleId: number
  ordinal: number
  outletId: number | null
  language: string
  publishedOn: string | null
}

function toStatementData(statement: AnalysedStatement, place: Place, text: string): Prisma.StatementCreateManyInput {
  const { kind, rule, confidence, speakerType, cue, mention, saidOn } = statement
  return {
    ...place,
    kind,
    rule,
    confidence,
    speakerType,
    content: contentOf(text, statement),
    ...(mention && { mentionStart: mention.start, mentionEnd: mention.end, mentionText: mention.text }),
    ...(cue && {
      cueStart: cue.start,
      cueEnd: cue.end,
      cueText: text.slice(cue.start, cue.end),
      cueLemma: cue.lemma,
      act: cue.act,
    }),
    ...(saidOn && {
      saidFrom: saidOn.from,
      saidTo: saidOn.to,
      saidPhrase: saidOn.phrase,
      saidPrecision: saidOn.precision,
    }),
  }
}

/** One article with its statements in reading order, or null. */
export async function getArticle(db: Database, id: string): Promise<ArticleView | null> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return null
  const stored = await db.article.findUnique({
    where: { id: Number(id) },
    select: {
      ...ARTICLE_HEAD,
      text: true,
      ingestedAt: true,
      origin: true,
      statements: { select: { id: true }, orderBy: { ordinal: 'asc' } },
    },
  })
  if (!stored) return null
  const rows = await getStatementRows(
    db,
    stored.statements.map((statement) => statement.id),
  )
  return { ...stored, id, ingestedAt: stored.ingestedAt.toISOString(), statements: rows }
}
