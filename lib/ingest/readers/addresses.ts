// A plain list of addresses, one a line; lines that begin with # are remarks.
import { readLines } from './lines'
import { readRecord } from './read-record'
import type { Reader } from './reader'
import { readText } from './text-stream'

export const readAddresses: Reader = async function* (input, { given, now }) {
  for await (const { text, line } of readLines(readText(input))) {
    const url = text?.trim().replace(/^<(.*)>$/, '$1')
    if (url === '' || url?.startsWith('#')) continue
    const origin = `${input.name}, line ${line}`
    if (url) yield readRecord({ url }, { origin, given, now })
    else yield { found: 'fault', origin, why: 'is too long for an address' }
  }
}
