// Answers questions from the columns in memory. Which statements a filter leaves the database says, by the one translation
// of filters into SQL; how they are counted and ordered is worked out here.
import type Sqlite from 'better-sqlite3'
import { type Counting, type FacetKey, NO_RELAY, PAGE_SIZE, UNKNOWN } from '../../list-params'
import type { Facet, FacetValue } from '../../records/lists'
import { prepareStatementRows } from '../bulk/read-statements'
import { clampPage } from '../clamp-page'
import { countMatrix } from './charts/matrix'
import { countTimeline } from './charts/timeline'
import { countOrigins } from './count-origins'
import { countValues, oneSlotEach } from './count-values'
import { facetSource } from './facet-sources'
import { keepSlots } from './keep-slots'
import { newestFirst, slotsAt } from './list-order'
import type { AnswerTo, Clause, Counted, FacetQuestion, Listed, Question } from './question'
import { readColumns, refreshColumns, type StatementColumns, slotOf } from './statement-columns'

/** Facets in which having none is a value. */
const NONE: Partial<Record<FacetKey, string>> = {
  speaker: UNKNOWN,
  outlet: UNKNOWN,
  outletCountry: UNKNOWN,
  relay: NO_RELAY,
  act: UNKNOWN,
  sourceCountry: UNKNOWN,
  month: UNKNOWN,
}

/** So many values of each facet that can be searched by name come with every page; the rest is found by it. */
const MOST = 40

/** So many slots of lists asked for before are kept (16 MB): a page, its facets and the next page ask for the same. */
const KEPT_SLOTS = 4_000_000

/** So many answers are kept as long as nothing changes: a front page is asked for again and again. */
const KEPT_ANSWERS = 100

/** Answers questions about the database that `db`, a connection that only reads, has open. */
export type Answers = <Kind extends Question['ask']>(question: Extract<Question, { ask: Kind }>) => AnswerTo[Kind]

/** @returns what answers; the columns are read when the first question needs them, and anew once the database has changed */
export function answersFrom(db: Sqlite.Database): Answers {
  let columns: StatementColumns | null = null
  let version = 0
  const kept = new Map<string, Int32Array>()
  const answered = new Map<string, Found>()
  let rowsOf = prepareStatementRows(db)

  /** What it was asked for is kept until anything in the database changes. */
  const keep = (key: string, read: () => Int32Array): Int32Array => {
    const slots = kept.get(key) ?? read()
    kept.delete(key)
    kept.set(key, slots)
    let room = KEPT_SLOTS
    for (const [each, { length }] of [...kept].reverse()) {
      room -= length
      if (room < 0) kept.delete(each)
    }
    return slots
  }

  const slotsOf = (at: StatementColumns, clause: Clause, { versions }: Counting): Int32Array =>
    keep(JSON.stringify(['slots', clause, versions]), () => readSlots(db, at, clause, versions))

  /** One slot for each row of a list. */
  const rowsIn = (at: StatementColumns, { clause, counting }: Listed): Int32Array => {
    const slots = slotsOf(at, clause, counting)
    return counting.copies === 'once' ? oneSlotEach(at, slots) : slots
  }

  /** The same, newest first: every page of the list is cut from there. What no filter narrows comes so already. */
  const orderedRows = (at: StatementColumns, { clause, counting }: Listed): Int32Array =>
    keep(JSON.stringify(['list', clause, counting]), () => {
      const rows = rowsIn(at, { clause, counting })
      return clause ? newestFirst(at, rows) : rows
    })

  const find = (at: StatementColumns, question: Counted): Found => {
    const { counting } = question
    if (question.ask === 'facets') {
      return question.facets.map((each) => countFacet(db, at, slotsOf(at, each.clause, counting), each, counting))
    }
    if (question.ask === 'page') return pageOf(db, at, orderedRows(at, question), question)
    const rows = rowsIn(at, question)
    const slots = slotsOf(at, question.clause, counting)
    switch (question.ask) {
      case 'count':
        return rows.length
      case 'origins':
        return countOrigins(db, at, rows)
      case 'timeline':
        return { total: rows.length, ...countTimeline(db, at, slots, question.by, counting) }
      case 'matrix':
        return { total: rows.length, ...countMatrix(db, at, slots, question, counting) }
    }
  }

  const findOnce = (at: StatementColumns, question: Counted): Found => {
    const key = JSON.stringify(question)
    const known = answered.get(key) ?? find(at, question)
    answered.delete(key)
    answered.set(key, known)
    for (const oldest of answered.keys()) {
      if (answered.size <= KEPT_ANSWERS) break
      answered.delete(oldest)
    }
    return known
  }

  const forget = () => {
    const now = db.pragma('data_version', { simple: true }) as number
    if (now === version) return
    version = now
    kept.clear()
    answered.clear()
    // It knows names by heart.
    rowsOf = prepareStatementRows(db)
  }

  const inOneMoment = db.transaction((question: Question) => {
    forget()
    if (question.ask === 'rows') return rowsOf(question.ids)
    columns = columns ? refreshColumns(db, columns) : readColumns(db)
    const found = findOnce(columns, question)
    if (!isPage(found)) return found
    const { ids, ...page } = found
    return { ...page, rows: rowsOf(ids) }
  })
  return inOneMoment as Answers
}

/** A page before its rows are read. */
type FoundPage = Omit<AnswerTo['page'], 'rows'> & { ids: number[] }

/** What is kept of an answer. */
type Found = FoundPage | AnswerTo[Exclude<Counted['ask'], 'page'>]

const isPage = (found: Found): found is FoundPage => typeof found === 'object' && 'ids' in found

function readSlots(
  db: Sqlite.Database,
  columns: StatementColumns,
  clause: Clause,
  versions: Counting['versions'],
): Int32Array {
  if (clause === null) {
    const { order, isReplaced } = columns
    return versions === 'all' ? order : keepSlots(order, (slot) => isReplaced[slot] === 0)
  }
  const ids = db
    .prepare(`SELECT s."id" FROM "Statement" s ${clause.sql}`)
    .pluck()
    .all(...clause.values) as number[]
  const slots = new Int32Array(ids.length)
  for (let at = 0; at < ids.length; at += 1) slots[at] = slotOf(columns, ids[at] ?? 0) ?? 0
  return slots
}

function pageOf(
  db: Sqlite.Database,
  columns: StatementColumns,
  rows: Int32Array,
  { sort, page: asked }: Extract<Question, { ask: 'page' }>,
): FoundPage {
  const { page, pageCount } = clampPage(asked, rows.length)
  const shown = slotsAt(db, columns, rows, sort, [(page - 1) * PAGE_SIZE, page * PAGE_SIZE])
  return { total: rows.length, page, pageCount, ids: Array.from(shown, (slot) => columns.id[slot] ?? 0) }
}

const mostFirst = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.value < b.value ? -1 : 1)

/** With the unknown one after all others. */
function latestMonthFirst(a: FacetValue, b: FacetValue): number {
  if (a.value === UNKNOWN || b.value === UNKNOWN) return a.value === UNKNOWN ? 1 : -1
  return a.value < b.value ? 1 : -1
}

function countFacet(
  db: Sqlite.Database,
  columns: StatementColumns,
  slots: Int32Array,
  { key, chosen, words }: FacetQuestion,
  counting: Counting,
): Facet {
  const source = facetSource(db, columns, key)
  const counts = countValues(columns, source.counts ? keepSlots(slots, source.counts) : slots, source.values, counting)
  const none = NONE[key]
  const without = counts.get(0) ?? 0
  counts.delete(0)
  const found = words.length > 0 && source.holding ? source.holding(words) : null
  const entries = [...counts]
    .filter(([value]) => !found || found.has(value))
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
  const always = found ? [] : source.at(chosen)
  const brought = [
    ...new Set([...entries.slice(0, source.holding ? MOST : entries.length).map(([value]) => value), ...always]),
  ]
  const named = source.named(brought)
  const values = brought.flatMap((value) => {
    const count = counts.get(value) ?? 0
    const name = named.get(value)
    return name && count > 0 ? [{ ...name, count }] : []
  })
  if (none && without > 0 && !found) values.push({ value: none, label: none, count: without })
  values.sort(key === 'month' ? latestMonthFirst : mostFirst)
  return { values, total: entries.length + (none && without > 0 && !found ? 1 : 0) }
}
