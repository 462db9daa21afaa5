// What a block of statements is made of: the tables it is read from, each in the order of the statements.
import type Sqlite from 'better-sqlite3'
import { fromRanges, prepareBlock } from './blocks'

type Stored = {
  id: number
  articleId: number
  kind: string
  speakerType: string
  sourceClass: string | null
  sourceCountry: string | null
  mentionStart: number | null
  mentionEnd: number | null
  mentionText: string | null
  cueStart: number | null
  cueEnd: number | null
  cueText: string | null
  cueLemma: string | null
  act: string | null
  saidFrom: string | null
  saidTo: string | null
  saidPhrase: string | null
  saidPrecision: string | null
  saidRule: string | null
  rule: string
  confidence: number
  copyOfId: number | null
  isReplaced: number
}
type Part = { statementId: number }
type Span = Part & { start: number; end: number; text: string }
type Relay = Span & { slug: string; name: string; kind: string }
type Article = {
  id: number
  title: string
  url: string | null
  publishedOn: string | null
  language: string
  outletId: number | null
  wireGroupId: number | null
  addedOn: string
}

/** The columns of table `t`, as a block names them. */
const columnsOf = <Columns extends object>(names: (keyof Columns & string)[]) =>
  Object.fromEntries(names.map((name) => [name, `t."${name}"`])) as { [Name in keyof Columns]: string }

const STATEMENT = columnsOf<Stored>([
  ...(['id', 'articleId', 'kind', 'speakerType', 'sourceClass', 'sourceCountry'] as const),
  ...(['mentionStart', 'mentionEnd', 'mentionText', 'cueStart', 'cueEnd', 'cueText', 'cueLemma', 'act'] as const),
  ...(['saidFrom', 'saidTo', 'saidPhrase', 'saidPrecision', 'saidRule'] as const),
  ...(['rule', 'confidence', 'copyOfId', 'isReplaced'] as const),
])
const SPAN = columnsOf<Span>(['statementId', 'start', 'end', 'text'])
const RELAY = columnsOf<Relay>(['statementId', 'start', 'end', 'text', 'slug', 'name', 'kind'])
const ARTICLE = {
  ...columnsOf<Article>(['id', 'title', 'url', 'publishedOn', 'language', 'outletId', 'wireGroupId']),
  addedOn: 'substr(t."ingestedAt", 1, 10)',
}

/**
 * How many other reports each statement has, `id` and `reports`: members of its group in other articles, without copies of
 * its own article's story and without earlier versions. Those without any are left out.
 */
const REPORTS_OF = `
    SELECT own."statementId" AS id, count(*) AS reports
    FROM json_each(?) asked JOIN "GroupMember" own ON own."statementId" = asked.value
    JOIN "Statement" s ON s."id" = own."statementId" JOIN "Article" a ON a."id" = s."articleId"
    JOIN "GroupMember" m ON m."groupId" = own."groupId"
    JOIN "Statement" t ON t."id" = m."statementId" JOIN "Article" b ON b."id" = t."articleId"
    WHERE b."id" <> a."id" AND t."isReplaced" = 0 AND t."copyOfId" IS NOT coalesce(s."copyOfId", -1)
      AND b."wireGroupId" IS NOT coalesce(a."wireGroupId", -1)
    GROUP BY own."statementId"`

/**
 * Prepares the questions. Each takes ranges (`toRanges`) and answers in their order; `articles`, `sharing` and `reports` take
 * a JSON array of ids.
 */
export function prepareStatementBlocks(connection: Sqlite.Database) {
  const parts = <Columns extends object>(table: string, columns: { [Name in keyof Columns]: string }, and = '') =>
    prepareBlock<Columns>(connection, columns, `${fromRanges(table, 'statementId')} ${and}`)
  return {
    statements: prepareBlock<Stored>(connection, STATEMENT, fromRanges('Statement', 'id')),
    spans: parts<Span>('StatementSpan', SPAN),
    relays: parts<Relay>('Relay', RELAY),
    speakers: parts<Part & { speakerId: number }>('StatementSpeaker', columnsOf(['statementId', 'speakerId'])),
    groups: parts<Part & { groupId: number }>('GroupMember', columnsOf(['statementId', 'groupId'])),
    /** Those whose evidence holds, by an index that is far smaller than the evidence. */
    exact: parts<Part>('Evidence', columnsOf(['statementId']), `WHERE t."state" = 'exact'`),
    articles: prepareBlock<Article>(
      connection,
      ARTICLE,
      'FROM json_each(?) asked CROSS JOIN "Article" t ON t."id" = asked.value',
    ),
    /** How many statements share what each of these is the first of. */
    sharing: prepareBlock<{ first: number; count: number }>(
      connection,
      { first: 'first', count: 'count' },
      `FROM (SELECT asked.value AS first, count(*) AS count FROM json_each(?) asked
      JOIN "Statement" s ON s."copyOfId" = asked.value WHERE s."isReplaced" = 0 GROUP BY asked.value)`,
    ),
    /** How many other reports each of these has, where it has any. */
    reports: prepareBlock<{ id: number; reports: number }>(
      connection,
      { id: 'id', reports: 'reports' },
      `FROM (${REPORTS_OF})`,
    ),
  }
}
