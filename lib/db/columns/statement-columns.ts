// What lists filter, count and sort by, of every statement, in memory: counting a facet over a million statements is then
// one pass over one array, where the database would read a million rows for each (docs/decisions/0015).
import type Sqlite from 'better-sqlite3'
import { dayNumber, monthOf } from './day-numbers'
import { keepSlots } from './keep-slots'

/** Texts that repeat, as small numbers; 0 stands for none. */
export type Codes = { codeOf: Map<string, number>; texts: (string | null)[] }

/** The columns whose values are texts that repeat. */
export const CODED = ['language', 'kind', 'act', 'speakerType', 'sourceClass', 'sourceCountry'] as const
export type Coded = (typeof CODED)[number]

/** Values of which a statement may have several, see `Values`. */
type Several = { of: Int32Array; lists: number[][] }

/** A statement has a slot, the same in every array; among the values 0 stands for none. */
export type StatementColumns = {
  /** How many slots are taken; those of deleted statements stay, `isThere` tells. */
  slots: number
  isThere: Uint8Array
  isReplaced: Uint8Array
  id: Int32Array
  article: Int32Array
  ordinal: Int32Array
  /** Numbered as if every month had 31 days, and months since the year 0: see `dayNumber`. */
  day: Int32Array
  month: Int32Array
  outlet: Int32Array
  copyOf: Int32Array
  /** In millionths. */
  confidence: Int32Array
  coded: Record<Coded, { codes: Codes; of: Uint16Array }>
  /** The ids of those shown, each once. */
  speaker: Several
  /** The speaker a list sorts by. */
  firstSpeaker: Int32Array
  /** Codes of the slugs, and the names they go by. */
  relay: Several & { codes: Codes; names: Map<number, string> }
  /** The medium or agency nearest to the source, a code of `relay`. */
  medium: Int32Array
  /** By id, one more than its slot; 0 for an id that was never read. */
  slotAfter: Int32Array
  /** The slots of all that are there, newest first and in reading order, and the place of each in it. */
  order: Int32Array
  place: Int32Array
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
  const coded = () => ({ codes: newCodes(), of: new Uint16Array(capacity) })
  return {
    slots: 0,
    isThere: new Uint8Array(capacity),
    isReplaced: new Uint8Array(capacity),
    id: new Int32Array(capacity),
    article: new Int32Array(capacity),
    ordinal: new Int32Array(capacity),
    day: new Int32Array(capacity),
    month: new Int32Array(capacity),
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
    firstSpeaker: new Int32Array(capacity),
    relay: { of: new Int32Array(capacity), lists: [], codes: newCodes(), names: new Map() },
    medium: new Int32Array(capacity),
    slotAfter: new Int32Array(0),
    order: new Int32Array(0),
    place: new Int32Array(capacity),
    lastStatement: 0,
    lastChange: 0,
  }
}

/** Arrays that hold at least `capacity` slots, with all that is in them. */
function grown(columns: StatementColumns, capacity: number): StatementColumns {
  if (columns.id.length >= capacity) return columns
  const wider = emptyColumns(Math.ceil(capacity * 1.25))
  const { isThere, isReplaced, id, article, ordinal, day, month, outlet, copyOf, confidence, place } = columns
  const { coded, speaker, firstSpeaker, relay, medium } = columns
  const arrays = {
    ...{ isThere, isReplaced, id, article, ordinal, day, month, outlet, copyOf, confidence, place },
    ...{ firstSpeaker, medium },
  }
  for (const [name, array] of Object.entries(arrays)) wider[name as keyof typeof arrays].set(array)
  for (const name of CODED) {
    wider.coded[name].of.set(coded[name].of)
    wider.coded[name].codes = coded[name].codes
  }
  wider.speaker.of.set(speaker.of)
  wider.relay.of.set(relay.of)
  const { slots, slotAfter, order, lastStatement, lastChange } = columns
  return {
    ...wider,
    ...{ slots, slotAfter, order, lastStatement, lastChange },
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

/** Reads the statements for which `condition` on `id` holds; `links` is the same on `statementId`. @returns their slots */
function readRows(db: Sqlite.Database, columns: StatementColumns, condition: string, values: unknown[]): number[] {
  const read: number[] = []
  const rows = db.prepare(`SELECT ${ROW} FROM "Statement" WHERE "id" ${condition} ORDER BY "id"`).raw()
  for (const row of rows.iterate(...values) as IterableIterator<Row>) {
    const [id, article, ordinal, day, outlet, copyOf, isReplaced, confidence, ...texts] = row
    const slot = slotOf(columns, id) ?? columns.slots
    if (slot === columns.slots) columns.slotAfter[id] = ++columns.slots
    read.push(slot)
    columns.isThere[slot] = 1
    columns.isReplaced[slot] = isReplaced
    columns.id[slot] = id
    columns.article[slot] = article
    columns.ordinal[slot] = ordinal
    columns.day[slot] = day === null ? 0 : dayNumber(day)
    columns.month[slot] = monthOf(columns.day[slot] ?? 0)
    columns.outlet[slot] = outlet ?? 0
    columns.copyOf[slot] = copyOf ?? 0
    columns.confidence[slot] = Math.round(confidence * 1_000_000)
    for (const [at, name] of CODED.entries())
      columns.coded[name].of[slot] = codeOf(columns.coded[name].codes, texts[at] ?? null)
    columns.speaker.of[slot] = 0
    columns.firstSpeaker[slot] = 0
    columns.relay.of[slot] = 0
    columns.medium[slot] = 0
  }
  const speakers = db
    .prepare(`SELECT "statementId", "ordinal", "speakerId" FROM "StatementSpeaker" WHERE "statementId" ${condition}
      ORDER BY "statementId", "ordinal"`)
    .raw()
  for (const [id, ordinal, speaker] of speakers.iterate(...values) as IterableIterator<[number, number, number]>) {
    const slot = slotOf(columns, id)
    if (slot === null) continue
    put(columns.speaker, slot, speaker)
    if (ordinal === 0) columns.firstSpeaker[slot] = speaker
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
  return read
}

/** The slot of a statement; null for one that was never read. */
export function slotOf({ slotAfter }: StatementColumns, id: number): number | null {
  const after = slotAfter[id] ?? 0
  return after === 0 ? null : after - 1
}

/** Room for ids up to `last`. */
function withIds(columns: StatementColumns, last: number): StatementColumns {
  if (columns.slotAfter.length > last) return columns
  const slotAfter = new Int32Array(Math.ceil(last * 1.25) + 1000)
  slotAfter.set(columns.slotAfter)
  return { ...columns, slotAfter }
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
  const columns = withIds(emptyColumns(Math.ceil(count * 1.1) + 1000), lastStatement)
  columns.lastStatement = lastStatement
  columns.lastChange = highest(db, 'StatementChange')
  readRows(db, columns, '> ?', [0])
  return placed(columns, readOrder(db, columns))
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
  const wider = withIds(grown(columns, columns.slots + ids.length), lastStatement)
  const touched = new Set<number>()
  for (const id of ids) {
    const slot = slotOf(wider, id)
    if (slot === null) continue
    wider.isThere[slot] = 0
    touched.add(slot)
  }
  const read = readRows(db, wider, 'IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)])
  return placed({ ...wider, lastStatement, lastChange }, merged(wider, touched, read))
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
function compareSlots({ day, article, ordinal }: StatementColumns, a: number, b: number): number {
  return (day[b] ?? 0) - (day[a] ?? 0) || (article[b] ?? 0) - (article[a] ?? 0) || (ordinal[a] ?? 0) - (ordinal[b] ?? 0)
}

function placed(columns: StatementColumns, order: Int32Array): StatementColumns {
  for (let at = 0; at < order.length; at += 1) columns.place[order[at] ?? 0] = at
  return { ...columns, order }
}
