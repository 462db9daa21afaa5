// Of each facet, where its values stand in the columns, and what they are called.
import type Sqlite from 'better-sqlite3'
import { fold } from '../../engine/text/fold'
import { slugify } from '../../identity/slug'
import type { FacetKey } from '../../list-params'
import { containing } from '../containing'
import type { FacetValues } from './count-values'
import { monthNumber, monthOf, monthText } from './day-numbers'
import type { Coded, StatementColumns } from './statement-columns'

/** What a value is in an address, and on the screen. */
export type Named = { value: string; label: string }

export type FacetSource = {
  values: FacetValues
  /** The slots that are counted, where not all are. */
  counts?: (slot: number) => boolean
  /** What these values are called; none that is gone. */
  named: (values: readonly number[]) => Map<number, Named>
  /** The values that stand so in an address. */
  at: (chosen: readonly string[]) => number[]
  /** The values whose names hold all these words, where a name can be looked for. */
  holding?: (words: readonly string[]) => Set<number>
}

const inList = (values: readonly unknown[]) => JSON.stringify(values)

function ofColumn({ coded }: StatementColumns, name: Coded): FacetSource {
  return ofTexts(coded[name], coded[name].codes.texts)
}

/** Values that are called what they are. */
function ofTexts(values: FacetValues, texts: readonly (string | null)[]): FacetSource {
  return {
    values,
    named: (codes) =>
      new Map(
        codes.flatMap((code) => {
          const text = texts[code] ?? null
          return text === null ? [] : [[code, { value: text, label: text }] as const]
        }),
      ),
    at: (chosen) => chosen.map((text) => texts.indexOf(text)).filter((code) => code > 0),
  }
}

/** Rows of a table that have a slug and a name. */
function ofTable(db: Sqlite.Database, table: 'Speaker' | 'Outlet', values: FacetValues, holds: string): FacetSource {
  return {
    values,
    named: (ids) => {
      const rows = db
        .prepare(`SELECT "id", "slug", "name" FROM "${table}" WHERE "id" IN (SELECT value FROM json_each(?))`)
        .raw()
        .all(inList(ids)) as [number, string, string][]
      return new Map(rows.map(([id, slug, name]) => [id, { value: slug, label: name }]))
    },
    at: (chosen) =>
      db
        .prepare(`SELECT "id" FROM "${table}" WHERE "slug" IN (SELECT value FROM json_each(?))`)
        .pluck()
        .all(inList(chosen)) as number[],
    holding: (words) => {
      const one = `(n."slug" LIKE ? ESCAPE '\\'${holds})`
      const found = db.prepare(`SELECT n."id" FROM "${table}" n WHERE ${words.map(() => one).join(' AND ')}`).pluck()
      const patterns = words.flatMap((word) => [containing(slugify(word)), ...(holds ? [containing(fold(word))] : [])])
      return new Set(found.all(...patterns) as number[])
    },
  }
}

/** A speaker is also found by the other names it goes by. */
const BY_ALIAS = ` OR n."id" IN (SELECT "speakerId" FROM "Alias" WHERE "folded" LIKE ? ESCAPE '\\')`

function ofRelays({ relay }: StatementColumns): FacetSource {
  const { texts, codeOf } = relay.codes
  return {
    values: relay,
    named: (codes) =>
      new Map(
        codes.flatMap((code) => {
          const slug = texts[code] ?? null
          return slug === null ? [] : [[code, { value: slug, label: relay.names.get(code) ?? slug }] as const]
        }),
      ),
    at: (chosen) => chosen.flatMap((slug) => codeOf.get(slug) ?? []),
    holding: (words) => {
      const parts = words.map(slugify)
      return new Set(texts.flatMap((slug, code) => (slug && parts.every((part) => slug.includes(part)) ? [code] : [])))
    },
  }
}

/** What readers noted of outlets: their words, or their countries. */
function ofOutlets(db: Sqlite.Database, { outlet }: StatementColumns, sql: string): FacetSource {
  const rows = db.prepare(sql).raw().all() as [number, string][]
  const texts: (string | null)[] = [null, ...new Set(rows.map(([, text]) => text))]
  const byOutlet = new Map<number, number[]>()
  for (const [id, text] of rows) byOutlet.set(id, [...(byOutlet.get(id) ?? []), texts.indexOf(text)])
  const lists = [...byOutlet.values()]
  const listOf = new Int32Array(Math.max(0, ...byOutlet.keys()) + 1)
  for (const [at, id] of [...byOutlet.keys()].entries()) listOf[id] = ~at
  return ofTexts({ of: outlet, lists, toValue: (id) => listOf[id] ?? 0 }, texts)
}

function ofMonths({ day }: StatementColumns): FacetSource {
  return {
    values: { of: day, toValue: monthOf },
    named: (months) =>
      new Map(
        months.filter((each) => each > 0).map((each) => [each, { value: monthText(each), label: monthText(each) }]),
      ),
    at: (chosen) => chosen.map(monthNumber).filter((month) => month > 0),
  }
}

/** Where a facet's values are found; made anew for each question, for outlets may have been tagged since. */
export function facetSource(db: Sqlite.Database, columns: StatementColumns, key: FacetKey): FacetSource {
  switch (key) {
    case 'speaker':
      return ofTable(db, 'Speaker', columns.speaker, BY_ALIAS)
    case 'outlet':
      return ofTable(db, 'Outlet', { of: columns.outlet }, '')
    case 'outletTag':
      return ofOutlets(db, columns, 'SELECT "outletId", "tag" FROM "OutletTag"')
    case 'outletCountry':
      return ofOutlets(db, columns, 'SELECT "id", "country" FROM "Outlet" WHERE "country" IS NOT NULL')
    case 'relay':
      return ofRelays(columns)
    case 'month':
      return ofMonths(columns)
    case 'sourceClass':
    case 'sourceCountry': {
      // Only what is said of unnamed sources: the others have neither class nor country to be counted.
      const { of } = columns.coded.sourceClass
      return { ...ofColumn(columns, key), counts: (slot) => of[slot] !== 0 }
    }
    default:
      return ofColumn(columns, key)
  }
}
