// What lists filter, count and sort by, of every statement, in memory: counting a facet over a million statements is then
// one pass over one array, where the database would read a million rows for each (docs/decisions/0015).
import type Sqlite from 'better-sqlite3'
import { dayNumber } from './day-numbers'
import { keepSlots } from './keep-slots'

/** Texts that repeat, as small numbers; 0 stands for none. */
export type Codes = { codeOf: Map<string, number>; texts: (string | null)[] }

/** The columns whose values are texts that repeat. */
export const CODED = ['language', 'kind', 'act', 'speakerType', 'sourceClass', 'sourceCountry'] as const
export type Coded = (typeof CODED)[number]

/** Of each slot its code, in one byte as long as there are no more than that holds. */
type CodedColumn = { codes: Codes; of: Uint8Array | Uint16Array }

/** Values of which a statement may have several, see `FacetValues`. */
type Several = { of: Int32Array; lists: number[][] }

/**
 * A statement has a slot, the same in every array; among the values 0 stands for none. Ids rise with the slots: the database
 * gives each once.
 */
export type StatementColumns = {
  /** How many slots are taken; those of deleted statements stay, `isThere` tells. */
  slots: number
  isThere: Uint8Array
  isReplaced: Uint8Array
  id: Int32Array
  article: Int32Array
  ordinal: Int32Array
  /** Numbered as if every month had 31 days: see `dayNumber`. */
  day: Int32Array
  outlet: Int32Array
  copyOf: Int32Array
  /** In millionths. */
  confidence: Int32Array
  coded: Record<Coded, CodedColumn>
  /** The ids of those shown, each once and in their order. */
  speaker: Several
  /** Codes of the slugs, and the names they go by. */
  relay: Several & { codes: Codes; names: Map<number, string> }
  /** The medium or agency nearest to the source, a code of `relay`. */
  medium: Int32Array
  /** The slots of all that are there, newest first and in reading order. */
  order: Int32Array
  /** The highest ids of statements and of changes that were read. */
  lastStatement: number
  lastChange: number
}

const newCodes = (): Codes => ({ codeOf: new Map(), texts: [null] })

function codeOf(codes: Codes, text: string | null): number {
  if (text === null) return 0
  const known = codes.codeOf.get(text)
  if (known !== undefined) return known
  const code = codes.texts.push(text) - 1
  codes.codeOf.set(text, code)
  return code
}

function emptyColumns(capacity: number): StatementColumns {
  const coded = (): CodedColumn => ({ codes: newCodes(), of: new Uint8Array(capacity) })
  return {
    slots: 0,
    isThere: new Uint8Array(capacity),
    isReplaced: new Uint8Array(capacity),
    id: new Int32Array(capacity),
    article: new Int32Array(capacity),
    ordinal: new Int32Array(capacity),
    day: new Int32Array(capacity),
    outlet: new Int32Array(capacity),
    copyOf: new Int32Array(capacity),
    confidence: new Int32Array(capacity),
    coded: {
      language: coded(),
      kind: coded(),
      act: coded(),
      speakerType: coded(),
      sourceClass: coded(),
      sourceCountry: coded(),
    },
    speaker: { of: new Int32Array(capacity), lists: [] },
    relay: { of: new Int32Array(capacity), lists: [], codes: newCodes(), names: new Map() },
    medium: new Int32Array(capacity),
    order: new Int32Array(0),
    lastStatement: 0,
    lastChange: 0,
  }
}

/** Arrays that hold at least `capacity` slots, with all that is in them. */
function grown(columns: StatementColumns, capacity: number): StatementColumns {
  if (columns.id.length >= capacity) return columns
  const wider = emptyColumns(Math.ceil(capacity * 1.25))
  const { isThere, isReplaced, id, article, ordinal, day, outlet, copyOf, confidence, medium } = columns
  const arrays = { isThere, isReplaced, id, article, ordinal, day, outlet, copyOf, confidence, medium }
  for (const [name, array] of Object.entries(arrays)) wider[name as keyof typeof arrays].set(array)
  const { coded, speaker, relay } = columns
  for (const name of CODED) {
    const { codes, of } = coded[name]
    const room = of instanceof Uint8Array ? wider.coded[name].of : new Uint16Array(wider.id.length)
    room.set(of)
    wider.coded[name] = { codes, of: room }
  }
  wider.speaker.of.set(speaker.of)
  wider.relay.of.set(relay.of)
  const { slots, order, lastStatement, lastChange } = columns
  return {
    ...wider,
    ...{ slots, order, lastStatement, lastChange },
    speaker: { ...speaker, of: wider.speaker.of },
    relay: { ...relay, of: wider.relay.of },
  }
}

const ROW = `"id", "articleId", "ordinal", CAST(replace("publishedOn", '-', '') AS INTEGER), "outletId", "copyOfId",
  "isReplaced", "confidence", ${CODED.map((name) => `"${name}"`).join(', ')}`
type Row = [
  ...[id: number, article: number, ordinal: number, day: number | null, outlet: number | null, copyOf: number | null],
  ...[isReplaced: number, confidence: number],
  ...(string | null)[],
]

/** Reads the statements for which `condition` on `id` holds. */
function readRows(db: Sqlite.Database, columns: StatementColumns, condition: string, values: unknown[]): void {
  const rows = db.prepare(`SELECT ${ROW} FROM "Statement" WHERE "id" ${condition} ORDER BY "id"`).raw()
  for (const row of rows.iterate(...values) as IterableIterator<Row>) {
    const [id, article, ordinal, day, outlet, copyOf, isReplaced, confidence, ...texts] = row
    const slot = slotOf(columns, id) ?? columns.slots
    if (slot === columns.slots) columns.slots += 1
    columns.isThere[slot] = 1
    columns.isReplaced[slot] = isReplaced
    columns.id[slot] = id
    columns.article[slot] = article
    columns.ordinal[slot] = ordinal
    columns.day[slot] = day === null ? 0 : dayNumber(day)
    columns.outlet[slot] = outlet ?? 0
    columns.copyOf[slot] = copyOf ?? 0
    columns.confidence[slot] = Math.round(confidence * 1_000_000)
    for (const [at, name] of CODED.entries()) putText(columns.coded[name], slot, texts[at] ?? null)
    columns.speaker.of[slot] = 0
    columns.relay.of[slot] = 0
    columns.medium[slot] = 0
  }
  const speakers = db
    .prepare(`SELECT "statementId", "speakerId" FROM "StatementSpeaker" WHERE "statementId" ${condition}
      ORDER BY "statementId", "ordinal"`)
    .raw()
  for (const [id, speaker] of speakers.iterate(...values) as IterableIterator<[number, number]>) {
    const slot = slotOf(columns, id)
    if (slot !== null) put(columns.speaker, slot, speaker)
  }
  const relays = db
    .prepare(`SELECT "statementId", "kind" IN ('medium', 'agency'), "slug", "name" FROM "Relay"
      WHERE "statementId" ${condition} ORDER BY "statementId", "ordinal"`)
    .raw()
  for (const [id, isMedium, slug, name] of relays.iterate(...values) as IterableIterator<
    [number, number, string, string]
  >) {
    const slot = slotOf(columns, id)
    if (slot === null) continue
    const code = codeOf(columns.relay.codes, slug)
    const known = columns.relay.names.get(code)
    if (known === undefined || name < known) columns.relay.names.set(code, name)
    put(columns.relay, slot, code)
    if (isMedium) columns.medium[slot] = code
  }
}

/**
 * The slot of a statement; null for one that was never read. Were no id missing, it could stand in one place only; it is
 * looked for among as many as there are gaps.
 */
export function slotOf({ id: ids, slots }: StatementColumns, id: number): number | null {
  const first = ids[0] ?? 0
  const last = ids[slots - 1] ?? 0
  let low = Math.max(0, slots - 1 - (last - id))
  let high = Math.min(slots - 1, id - first)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low === high && ids[low] === id ? low : null
}

/** The speaker a list sorts by: the first; 0 for none. */
export function firstSpeaker({ speaker: { of, lists } }: StatementColumns, slot: number): number {
  const own = of[slot] ?? 0
  return own < 0 ? (lists[~own]?.[0] ?? 0) : own
}

function putText(column: CodedColumn, slot: number, text: string | null): void {
  const code = codeOf(column.codes, text)
  if (code > 0xff && column.of instanceof Uint8Array) column.of = Uint16Array.from(column.of)
  column.of[slot] = code
}

/** Two speakers of a joint statement may have become one: each value stands once. */
function put({ of, lists }: Several, slot: number, value: number): void {
  const known = of[slot] ?? 0
  if (known === 0) of[slot] = value
  else if (known < 0) {
    const list = lists[~known] ?? []
    if (!list.includes(value)) list.push(value)
  } else if (known !== value) of[slot] = ~(lists.push([known, value]) - 1)
}

const highest = (db: Sqlite.Database, table: string): number =>
  (db.prepare(`SELECT max("id") FROM "${table}"`).pluck().get() as number | null) ?? 0

/** Reads everything; within a transaction, so that all of it is of one moment. */
export function readColumns(db: Sqlite.Database): StatementColumns {
  const count = db.prepare('SELECT count(*) FROM "Statement"').pluck().get() as number
  const lastStatement = highest(db, 'Statement')
  const columns = emptyColumns(Math.ceil(count * 1.1) + 1000)
  columns.lastStatement = lastStatement
  columns.lastChange = highest(db, 'StatementChange')
  readRows(db, columns, '> ?', [0])
  columns.order = readOrder(db, columns)
  return columns
}

/** One id after the other: a list of a million would take as much again as the columns do. */
function readOrder(db: Sqlite.Database, columns: StatementColumns): Int32Array {
  const ids = db
    .prepare('SELECT "id" FROM "Statement" ORDER BY "publishedOn" DESC, "articleId" DESC, "ordinal"')
    .pluck()
  const order = new Int32Array(columns.slots)
  let at = 0
  for (const id of ids.iterate() as IterableIterator<number>) order[at++] = slotOf(columns, id) ?? 0
  return order
}

/** Reads what has changed since, if anything has; within a transaction. */
export function refreshColumns(db: Sqlite.Database, columns: StatementColumns): StatementColumns {
  const lastStatement = highest(db, 'Statement')
  const lastChange = highest(db, 'StatementChange')
  if (lastStatement === columns.lastStatement && lastChange === columns.lastChange) return columns
  const firstChange = (db.prepare('SELECT min("id") FROM "StatementChange"').pluck().get() as number | null) ?? 0
  const isMissed = lastChange > columns.lastChange && firstChange > columns.lastChange + 1
  if (isMissed || lastChange < columns.lastChange) return readColumns(db)
  const ids = db
    .prepare(
      `SELECT DISTINCT "statementId" FROM "StatementChange" WHERE "id" > ? AND "statementId" <= ?
      UNION ALL SELECT "id" FROM "Statement" WHERE "id" > ?`,
    )
    .pluck()
    .all(columns.lastChange, columns.lastStatement, columns.lastStatement) as number[]
  const wider = grown(columns, columns.slots + ids.length)
  const touched = new Set<number>()
  for (const id of ids) {
    const slot = slotOf(wider, id)
    // Somebody wrote one by hand, below others: the slots would not follow their ids.
    if (slot === null && id <= columns.lastStatement) return readColumns(db)
    if (slot === null) continue
    wider.isThere[slot] = 0
    touched.add(slot)
  }
  readRows(db, wider, 'IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)])
  const read = ids.flatMap((id) => slotOf(wider, id) ?? []).filter((slot) => wider.isThere[slot] === 1)
  return { ...wider, lastStatement, lastChange, order: merged(wider, touched, read) }
}

/** The order with the touched slots taken out of their old places and those read put in their new ones. */
function merged(columns: StatementColumns, touched: ReadonlySet<number>, read: readonly number[]): Int32Array {
  const kept = keepSlots(columns.order, (slot) => !touched.has(slot))
  const added = Int32Array.from(read).sort((a, b) => compareSlots(columns, a, b))
  const order = new Int32Array(kept.length + added.length)
  let [fromKept, fromAdded] = [0, 0]
  for (let at = 0; at < order.length; at += 1) {
    const [a, b] = [kept[fromKept], added[fromAdded]]
    const takesKept = b === undefined || (a !== undefined && compareSlots(columns, a, b) <= 0)
    order[at] = (takesKept ? a : b) ?? 0
    if (takesKept) fromKept += 1
    else fromAdded += 1
  }
  return order
}

/** Newest first, unknown days last, then the newer article, then reading order: as the index of the table has it. */
export function compareSlots({ day, article, ordinal }: StatementColumns, a: number, b: number): number {
  return (day[b] ?? 0) - (day[a] ?? 0) || (article[b] ?? 0) - (article[a] ?? 0) || (ordinal[a] ?? 0) - (ordinal[b] ?? 0)
}
