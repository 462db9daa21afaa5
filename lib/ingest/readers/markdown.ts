// Markdown, with or without front matter: one article.
import { parse, YAMLParseError } from 'yaml'
import { UserError } from '../../user-error'
import { decodeText, MAX_ARTICLE_BYTES } from '../decode-text'
import { NOTHING_GIVEN } from '../given-facts'
import { cellsOf, isObject } from './cells-of'
import { sortFields } from './field-names'
import { readWhole } from './input'
import { markdownText } from './markdown-text'
import { readRecord } from './read-record'
import type { Reader } from './reader'

/** What stands between two lines of three hyphens at the very beginning. */
export const FRONT_MATTER = /(?<![\s\S])---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

export const readMarkdown: Reader = async function* (input, { given, now }) {
  const bytes = await readWhole(input, MAX_ARTICLE_BYTES, 'one article; split it into articles')
  const whole = decodeText(bytes)
  const [matter = '', yaml = ''] = FRONT_MATTER.exec(whole) ?? []
  const facts = sortFields(cellsOf(parseFacts(yaml)))
  const text = markdownText(whole.slice(matter.length))
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('has no word below its front matter')
  // As of a page, what a person gives about the file wins over what it says itself.
  const found = readRecord(facts, { origin: input.name, given: NOTHING_GIVEN, now }, text)
  yield found.found === 'article' ? { ...found, given } : found
}

function parseFacts(yaml: string): Record<string, unknown> {
  let facts: unknown
  try {
    facts = parse(yaml, { logLevel: 'error' })
  } catch (error) {
    // Too many aliases, beside faults of the writing.
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    const place = line === undefined ? '' : ` in line ${line + 1}`
    throw new UserError(
      `has front matter that cannot be read: its YAML is faulty${place}; put values with : or # in quotes`,
    )
  }
  if (facts === null || facts === undefined) return {}
  if (!isObject(facts)) throw new UserError('has front matter that is no list of "name: value" lines')
  return facts
}
