// One record of another tool's JSON to what it holds: an article, an address, quotations, or a list of such.
import type { GivenFacts } from '../given-facts'
import type { Found } from '../reading'
import { cellsOf, isObject, type Json } from './cells-of'
import { sortFields } from './field-names'
import { quotationsOf, readQuotations } from './quotations'
import { readRecord } from './read-record'

type Place = { origin: string; given: GivenFacts; now: Date }

/** Under these names tools keep the list of articles. */
const MAX_DEPTH = 3
const LISTS = [
  'articles',
  'items',
  'results',
  'data',
  'docs',
  'documents',
  'stories',
  'records',
  'hits',
  'response',
  'entries',
  'news',
]
/** The articles in an answer of a search or of an archive, or null where `record` is none. */
function listIn(record: Json, depth = 0): unknown[] | null {
  for (const name of LISTS) {
    const value = record[name]
    if (Array.isArray(value) && value.some(isObject)) return value
    const inner = isObject(value) && depth < MAX_DEPTH ? listIn(value, depth + 1) : null
    if (inner) return inner
  }
  return null
}

/** @param value one record as parsed */
export function* readJsonRecord(value: unknown, place: Place, depth = 0): Generator<Found> {
  const { origin } = place
  if (typeof value === 'string') yield readRecord({ url: value }, place)
  else if (!isObject(value)) yield { found: 'fault', origin, why: 'is neither an article nor an address' }
  else {
    const quotations = quotationsOf(value.quotes)
    const fields = sortFields(cellsOf(value))
    const list = fields.text || fields.html || fields.url || depth > MAX_DEPTH ? null : listIn(value)
    if (quotations) yield readQuotations(quotations, fields, place)
    else if (!list) yield readRecord(fields, place)
    else
      for (const [index, item] of list.entries())
        yield* readJsonRecord(item, { ...place, origin: `${origin}, record ${index + 1}` }, depth + 1)
  }
}

const NOT_JSON = 'is not JSON: a bracket, comma or quotation mark is missing or one too many; have it written anew'

/** The same from JSON as printed. */
export function* parseJsonRecord(json: string, place: Place): Generator<Found> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // The parser's own words say no more to a reader: a column of characters in a line of thousands.
    yield { found: 'fault', origin: place.origin, why: NOT_JSON }
    return
  }
  yield* readJsonRecord(value, place)
}
