// The values of parsed JSON or YAML in words, under their names.
import { wholeCharacters } from '../whole-characters'

export type Json = Record<string, unknown>

/** Under these names tools keep the article's own fields. */
const WRAPPERS = ['_source', 'fields', 'article', 'attributes', 'data']
/** Under these names an object says what it is called: `"source": {"id": null, "name": "…"}`, `"headline": {"main": "…"}`. */
const NAMES = ['name', 'title', 'main', 'rendered', 'value', 'text', 'content', 'href', 'url', '#text', '$t']
const MAX_DEPTH = 3

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value in words; null for what has none. */
function wordsOf(value: unknown, separator: string, depth = 0): string | null {
  if (typeof value === 'string') return wholeCharacters(value)
  if (typeof value === 'number') return String(value)
  if (depth > MAX_DEPTH) return null
  if (Array.isArray(value)) {
    const words = value.map((item) => wordsOf(item, separator, depth + 1)).filter((item) => item !== null)
    return words.length > 0 ? words.join(separator) : null
  }
  if (!isObject(value)) return null
  for (const name of NAMES) {
    const words = wordsOf(value[name], separator, depth + 1)
    if (words) return words
  }
  return null
}

/** What an object says under its names, in words; `{fields: {…}}` and the like count as its own. */
export function cellsOf(record: Json): [string, string][] {
  const own = Object.entries(record).flatMap(([name, value]): [string, string][] => {
    // Names of several authors are parted by commas, paragraphs of a text by empty lines.
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length < 80)
    const words = wordsOf(value, isList ? ', ' : '\n\n')
    return words === null ? [] : [[name, words]]
  })
  const wrapped = WRAPPERS.flatMap((name) => (isObject(record[name]) ? cellsOf(record[name]) : []))
  return [...wrapped, ...own]
}
