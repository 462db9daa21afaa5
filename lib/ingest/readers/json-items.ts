// A JSON array of any size, in pieces, to its items, one after the other.
import { MAX_RECORD_BYTES } from './limits'

/** An item's own JSON, counted from 1; null where it is longer than `MAX_RECORD_BYTES`. */
export type JsonItem = { json: string | null; number: number }

/**
 * Cuts the array that `pieces` begin with into its items, by brackets and quotation marks alone: whether an item is
 * good JSON is for its parser. What follows the array is left.
 * @returns whether the array was closed
 */
export async function* splitJsonArray(pieces: AsyncIterable<string>): AsyncGenerator<JsonItem, boolean> {
  let depth = 0
  let isString = false
  let isEscaped = false
  let number = 1
  let item = ''
  let isTooLong = false
  for await (const piece of pieces) {
    let start = 0
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece[at]
      if (isString) {
        if (isEscaped) isEscaped = false
        else if (character === '\\') isEscaped = true
        else if (character === '"') isString = false
        continue
      }
      if (character === '"') isString = true
      else if (character === '[' || character === '{') {
        depth += 1
        if (depth === 1) start = at + 1
      } else if (character === ']' || character === '}') depth -= 1
      const isEnd = depth === 0 && character === ']'
      if (!isEnd && (depth !== 1 || character !== ',')) continue
      const json = (item + piece.slice(start, at)).trim()
      // Behind a last comma, or in an empty array, there is nothing.
      if (isTooLong || json !== '') yield { json: isTooLong || json.length > MAX_RECORD_BYTES ? null : json, number }
      if (isEnd) return true
      number += 1
      item = ''
      isTooLong = false
      start = at + 1
    }
    if (!isTooLong) item += piece.slice(start)
    if (item.length > MAX_RECORD_BYTES) {
      item = ''
      isTooLong = true
    }
  }
  return false
}
