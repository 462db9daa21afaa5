// Articles from other tools: one JSON object a line, or an array of them, or one object.

import { UserError } from '../../user-error'
import { type Input, readHead, readWhole } from './input'
import { splitJsonArray } from './json-items'
import { MAX_RECORD_BYTES } from './limits'
import { readLines } from './lines'
import { parseJsonRecord } from './read-json-record'
import type { Reader } from './reader'
import { markedCharset, readText } from './text-stream'

/** JSON is UTF-8 unless it is marked otherwise; a byte gone wrong costs its own record only. */
async function* readJsonText(input: Input): AsyncGenerator<string> {
  const head = await readHead(input, 4)
  yield* readText(input, markedCharset(head) ?? 'utf-8')
}

const TOO_LONG = `is longer than ${MAX_RECORD_BYTES / 1024 / 1024} MB, the limit for one record`

/** One record a line. */
export const readJsonLines: Reader = async function* (input, { given, now }) {
  for await (const { text, line } of readLines(readJsonText(input))) {
    if (text?.trim() === '') continue
    const origin = `${input.name}, line ${line}`
    if (text === null) yield { found: 'fault', origin, why: TOO_LONG }
    else yield* parseJsonRecord(text, { origin, given, now })
  }
}

/** An array of records. */
export const readJsonArray: Reader = async function* (input, { given, now }) {
  const items = splitJsonArray(readJsonText(input))
  for (;;) {
    const next = await items.next()
    if (next.done) {
      if (!next.value) throw new UserError('breaks off before its end: the closing bracket is missing')
      return
    }
    const { json, number } = next.value
    const origin = `${input.name}, record ${number}`
    if (json === null) yield { found: 'fault', origin, why: TOO_LONG }
    else yield* parseJsonRecord(json, { origin, given, now })
  }
}

/** One record over several lines, or one that holds a list. */
export const readJsonObject: Reader = async function* (input, { given, now }) {
  const bytes = await readWhole(input, MAX_RECORD_BYTES, 'one JSON object; save it as JSON lines')
  const text = new TextDecoder(markedCharset(bytes) ?? 'utf-8').decode(bytes)
  yield* parseJsonRecord(text, { origin: input.name, given, now })
}
