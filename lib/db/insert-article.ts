// The rows of one article, written inside one transaction.
import type { Mention, SourceClass, SpeakerType, Statement } from '../engine/types'
import type { Evidence } from '../evidence'
import { slugify } from '../identity/slug'
import type { ArticleRecord } from '../records/articles'
import { foldForSearch } from '../search-terms'
import type { Prisma } from './generated/client'
import { insertNumbered, insertRows } from './insert-rows'
import { outletFor } from './outlet-for'
import { type NameJudge, placeSpeaker } from './place-speaker'
import { showStatements } from './shown-speakers'
import { ensureSpeakers, forgetSpeakers, type Spelling } from './speakers'

/** A speaker to be found or made, with the spellings met in the article and those known beforehand. */
export type AnalysedSpeaker = {
  /** The usual English name where it is known, else as printed. */
  name: string
  type: SpeakerType
  /** The fullest spelling of the name the article prints; the name where it prints none. */
  spelling: string
  met: Spelling[]
  known: Spelling[]
}

/** A statement ready to be stored: its speakers one by one, and its evidence. */
export type AnalysedStatement = Omit<Statement, 'speaker'> & {
  /** No two alike. */
  speakers: AnalysedSpeaker[]
  speakerType: SpeakerType
  /** Of an unnamed source; null for every other speaker. */
  sourceClass: SourceClass | null
  /** ISO 3166 alpha-2 or a region; null where none is told. */
  sourceCountry: string | null
  mention: Mention | null
  evidence: Evidence
}

export type AnalysedArticle = ArticleRecord & {
  /** The form `url` is compared in; null where there is none, or it names no single page. */
  address: string | null
  /** The page it was read from, where that was kept. */
  rawId?: number | null
  /** SHA-256 that is the same for the same text. */
  textHash: string
  engineVersion: string
  statements: AnalysedStatement[]
}

type Transaction = Prisma.TransactionClient
type Stored = { statementId: number; statement: AnalysedStatement }

/**
 * Writes the article, its outlet, statements and speakers.
 * @param judge says which names met for the first time belong to a speaker that is there already
 * @returns the article's id
 */
export async function insertArticle(tx: Transaction, article: AnalysedArticle, judge: NameJudge): Promise<number> {
  const { outlet, host, siteName, statements: _, quotes: __, warnings, ...facts } = article
  const filed = await outletFor(tx, { outlet, host, siteName })
  const { id } = await tx.article.create({
    data: { ...facts, ...filed, warnings: warnings.length > 0 ? JSON.stringify(warnings) : null },
    select: { id: true },
  })
  await insertFindings(tx, article, { articleId: id, outletId: filed.outletId, isReplaced: false }, judge)
  return id
}

/**
 * Puts what the engine finds now in the place of what it found before. Speakers left without a word are forgotten,
 * unless something was decided about them.
 */
export async function replaceFindings(
  tx: Transaction,
  articleId: number,
  article: AnalysedArticle,
  judge: NameJudge,
): Promise<void> {
  const { engineVersion } = article
  const { outletId, replacedById } = await tx.article.update({ where: { id: articleId }, data: { engineVersion } })
  const links = await tx.statementSpeaker.findMany({ where: { statement: { articleId } }, select: { foundId: true } })
  await tx.statement.deleteMany({ where: { articleId } })
  await insertFindings(tx, article, { articleId, outletId, isReplaced: replacedById !== null }, judge)
  await forgetSpeakers(
    tx,
    links.map(({ foundId }) => foundId),
  )
}

type Place = { articleId: number; outletId: number | null; isReplaced: boolean }

async function insertFindings(
  tx: Transaction,
  article: AnalysedArticle,
  place: Place,
  judge: NameJudge,
): Promise<void> {
  const stored = await insertStatements(tx, article, place)
  await insertExcerpts(tx, article.text, stored)
  await insertSearchText(tx, article, stored)
  await insertSpeakers(tx, { publishedOn: article.publishedOn, isReplaced: place.isReplaced }, stored, judge)
}

async function insertStatements(
  tx: Transaction,
  { text, language, publishedOn, statements }: AnalysedArticle,
  place: Place,
): Promise<Stored[]> {
  const rows = statements.map((statement, ordinal) => ({
    ...{ ...place, ordinal, language, publishedOn },
    ...findingOf(statement, text),
  }))
  const ids = await insertNumbered(tx, 'Statement', rows)
  return statements.flatMap((statement, ordinal) => {
    const statementId = ids[ordinal]
    return statementId === undefined ? [] : [{ statementId, statement }]
  })
}

/** What the engine found of a statement, as its row holds it. */
function findingOf({ cue, mention, saidOn, ...found }: AnalysedStatement, text: string) {
  const { kind, rule, confidence, speakerType, sourceClass, sourceCountry } = found
  return {
    ...{ kind, rule, confidence, speakerType, sourceClass, sourceCountry },
    mentionStart: mention?.start ?? null,
    mentionEnd: mention?.end ?? null,
    mentionText: mention?.text ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    cueText: cue ? text.slice(cue.start, cue.end) : null,
    cueLemma: cue?.lemma ?? null,
    act: cue?.act ?? null,
    saidFrom: saidOn?.from ?? null,
    saidTo: saidOn?.to ?? null,
    saidPhrase: saidOn?.phrase ?? null,
    saidPrecision: saidOn?.precision ?? null,
    saidRule: saidOn?.rule ?? null,
  }
}

async function insertExcerpts(tx: Transaction, text: string, stored: Stored[]): Promise<void> {
  await insertRows(
    tx,
    'StatementSpan',
    stored.flatMap(({ statementId, statement }) =>
      statement.spans.map(({ start, end }, ordinal) => ({
        statementId,
        ordinal,
        start,
        end,
        text: text.slice(start, end),
      })),
    ),
  )
  await insertRows(
    tx,
    'Relay',
    stored.flatMap(({ statementId, statement }) =>
      statement.relays.map(({ name, kind, start, end }, ordinal) => ({
        statementId,
        ordinal,
        slug: slugify(name),
        name,
        kind,
        start,
        end,
        text: text.slice(start, end),
      })),
    ),
  )
  await insertRows(
    tx,
    'Evidence',
    stored.map(({ statementId, statement }) => ({ statementId, ...statement.evidence, state: 'exact' })),
  )
}

/** The speakers' names are added once it is settled whom the statements show. */
async function insertSearchText(tx: Transaction, { text, title }: AnalysedArticle, stored: Stored[]): Promise<void> {
  await insertRows(
    tx,
    'StatementText',
    stored.map(({ statementId, statement: { spans } }) => ({
      statementId,
      content: foldForSearch(spans.map(({ start, end }) => text.slice(start, end)).join(' ')),
      speaker: '',
      title: foldForSearch(title),
    })),
  )
}

async function insertSpeakers(
  tx: Transaction,
  article: { publishedOn: string | null; isReplaced: boolean },
  stored: Stored[],
  judge: NameJudge,
): Promise<void> {
  const said = stored.flatMap(({ statementId, statement }) =>
    statement.speakers.map((speaker, ordinal) => ({ statementId, ordinal, speaker })),
  )
  const ensured = await ensureSpeakers(
    tx,
    said.map(({ speaker }) => speaker),
  )
  const links = said.flatMap(({ statementId, ordinal, speaker: { spelling } }, at) => {
    const id = ensured[at]?.id
    return id === undefined ? [] : [{ statementId, ordinal, foundId: id, speakerId: id, spelling, ...article }]
  })
  await insertRows(tx, 'StatementSpeaker', links)
  const besides = [...new Set(ensured.map(({ id }) => id))]
  for (const { id, isNew } of ensured) if (isNew) await placeSpeaker(tx, id, { judge, besides })
  await showStatements(
    tx,
    stored.map(({ statementId }) => statementId),
  )
}
