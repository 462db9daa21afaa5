// Statements as the screens and exports show them, read fast enough for a million of them.
import type Sqlite from 'better-sqlite3'
import type { Act, RelayKind, SaidOn, SourceClass, SpeakerType, StatementKind } from '../../engine/types'
import type { ArticleHead } from '../../records/articles'
import type { Named } from '../../records/lists'
import type { Excerpt, StatementRow } from '../../records/statements'
import { toRanges } from './blocks'
import { inStep } from './in-step'
import { prepareStatementBlocks } from './statement-blocks'

type Blocks = ReturnType<typeof prepareStatementBlocks>
type Statements = ReturnType<Blocks['statements']>
type Article = { head: ArticleHead; wireGroup: string | null; addedOn: string }

/** Prepares reading rows by their ids, in the order of the ids; ids that are gone are left out. */
export function prepareStatementRows(connection: Sqlite.Database): (ids: readonly number[]) => StatementRow[] {
  const blocks = prepareStatementBlocks(connection)
  const outlet = findNamed(connection, 'Outlet')
  const speaker = findNamed(connection, 'Speaker')

  return (ids) => {
    const ranges = toRanges(ids)
    const statements = blocks.statements(ranges)
    const groups = blocks.groups(ranges)
    const articles = articlesOf(blocks, statements, outlet)
    const sharing = sharingOf(blocks, statements)
    const reports = reportsAmong(blocks, groups.statementId)
    const spans = inStep(blocks.spans(ranges), toSpan)
    const relays = inStep(blocks.relays(ranges), toRelay)
    const speakers = inStep(blocks.speakers(ranges), ({ speakerId }, at) => speaker(speakerId[at] ?? 0))
    const group = inStep(groups, ({ groupId }, at) => String(groupId[at]))
    const exact = inStep(blocks.exact(ranges), () => true)

    const rows = statements.id.map((id, at): StatementRow => {
      const article = articles.get(statements.articleId[at] ?? 0)
      if (!article) throw new Error(`The article of statement ${id} is not there.`)
      const copyOf = statements.copyOfId[at] ?? null
      const isReplaced = statements.isReplaced[at] === 1
      return {
        id: String(id),
        kind: statements.kind[at] as StatementKind,
        spans: spans.of(id),
        speakers: oneEach(speakers.of(id)),
        speakerType: statements.speakerType[at] as SpeakerType,
        sourceClass: (statements.sourceClass[at] ?? null) as SourceClass | null,
        sourceCountry: statements.sourceCountry[at] ?? null,
        mention: excerpt(statements.mentionStart[at], statements.mentionEnd[at], statements.mentionText[at]),
        cue: toCue(statements, at),
        relays: relays.of(id),
        saidOn: toSaidOn(statements, at),
        rule: statements.rule[at] ?? '',
        confidence: statements.confidence[at] ?? 0,
        evidence: exact.of(id).length > 0 ? 'exact' : 'broken',
        copyOf: copyOf === null ? null : String(copyOf),
        copies: copyOf === null ? 0 : Math.max(0, (sharing.get(copyOf) ?? 0) - (isReplaced ? 0 : 1)),
        wireGroup: article.wireGroup,
        isReplaced,
        group: group.of(id)[0] ?? null,
        reports: reports.get(id) ?? 0,
        addedOn: article.addedOn,
        article: article.head,
      }
    })
    for (const parts of [spans, relays, speakers, group, exact]) parts.end()
    return rows
  }
}

/** Names by their ids, each asked for once. */
function findNamed(connection: Sqlite.Database, table: 'Outlet' | 'Speaker'): (id: number) => Named {
  const ask = connection.prepare<[number], Named>(`SELECT "slug", "name" FROM "${table}" WHERE "id" = ?`)
  const met = new Map<number, Named>()
  return (id) => {
    const named = met.get(id) ?? ask.get(id)
    if (!named) throw new Error(`${table} ${id} is not there.`)
    met.set(id, named)
    return named
  }
}

function articlesOf(blocks: Blocks, { articleId }: Statements, outlet: (id: number) => Named): Map<number, Article> {
  const { id, title, url, publishedOn, language, outletId, wireGroupId, addedOn } = blocks.articles(
    JSON.stringify([...new Set(articleId)]),
  )
  return new Map(
    id.map((each, at) => {
      const [by, wireGroup] = [outletId[at] ?? null, wireGroupId[at] ?? null]
      const head: ArticleHead = {
        id: String(each),
        title: title[at] ?? '',
        url: url[at] ?? null,
        publishedOn: publishedOn[at] ?? null,
        language: language[at] ?? '',
        outlet: by === null ? null : outlet(by),
      }
      return [each, { head, wireGroup: wireGroup === null ? null : String(wireGroup), addedOn: addedOn[at] ?? '' }]
    }),
  )
}

/** How many statements copies share now, by the first of them. */
function sharingOf(blocks: Blocks, { copyOfId }: Statements): Map<number, number> {
  const firsts = [...new Set(copyOfId)].filter((id) => id !== null)
  if (firsts.length === 0) return new Map()
  const { first, count } = blocks.sharing(JSON.stringify(firsts))
  return new Map(first.map((id, at) => [id, count[at] ?? 0]))
}

function reportsAmong(blocks: Blocks, grouped: readonly number[]): Map<number, number> {
  if (grouped.length === 0) return new Map()
  const { id, reports } = blocks.reports(JSON.stringify(grouped))
  return new Map(id.map((each, at) => [each, reports[at] ?? 0]))
}

/** Two speakers of a joint statement may have become one. */
const oneEach = (speakers: Named[]): Named[] => (speakers.length > 1 ? [...new Set(speakers)] : speakers)

const excerpt = (start?: number | null, end?: number | null, text?: string | null): Excerpt | null =>
  start == null || end == null || text == null ? null : { start, end, text }

const toSpan = ({ start, end, text }: ReturnType<Blocks['spans']>, at: number): Excerpt => ({
  start: start[at] ?? 0,
  end: end[at] ?? 0,
  text: text[at] ?? '',
})

const toRelay = (relays: ReturnType<Blocks['relays']>, at: number): StatementRow['relays'][number] => ({
  ...toSpan(relays, at),
  slug: relays.slug[at] ?? '',
  name: relays.name[at] ?? '',
  kind: relays.kind[at] as RelayKind,
})

function toCue({ cueStart, cueEnd, cueText, cueLemma, act }: Statements, at: number): StatementRow['cue'] {
  const cue = excerpt(cueStart[at], cueEnd[at], cueText[at])
  if (!cue) return null
  // Written out: taken over with `...`, it cost a twentieth of a whole export.
  const { start, end, text } = cue
  return { start, end, text, lemma: cueLemma[at] ?? text, act: (act[at] ?? 'say') as Act }
}

function toSaidOn({ saidFrom, saidTo, saidPhrase, saidPrecision, saidRule }: Statements, at: number): SaidOn | null {
  const precision = saidPrecision[at] as SaidOn['precision'] | null | undefined
  if (!precision) return null
  return {
    from: saidFrom[at] ?? null,
    to: saidTo[at] ?? null,
    phrase: saidPhrase[at] ?? '',
    precision,
    rule: saidRule[at] as SaidOn['rule'],
  }
}
