// What the screen hands over: addresses in a text, and files sent by the browser.
import type { Database } from '../../db/client'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { Refused } from '../../refused'
import { startRun } from './start-run'

/** Up to the first blank, quotation mark or angle bracket; a closing mark of the sentence around it is not part of it. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/giu
const CLOSING = /[.,;:!?)\]}'’]+$/u

/** All that a browser sends at once is held in memory for a moment; a terminal reads files of any size from their place. */
const MAX_BYTES = 256 * 1024 * 1024

/** The addresses in a text, in their order, each once; what begins with `www.` is taken for https. */
export function addressesIn(text: string): string[] {
  const found = text.match(ADDRESS) ?? []
  const whole = found
    .map((address) => address.replace(CLOSING, ''))
    .map((address) => (/^www\./i.test(address) ? `https://${address}` : address))
  return [...new Set(whole)]
}

/**
 * Puts the pages named in a text into the queue.
 * @returns the run's id
 * @throws UserError when the text names none
 */
export async function takeAddresses(db: Database, text: string, review: boolean): Promise<string> {
  const addresses = addressesIn(text)
  const [first] = addresses
  if (first === undefined) throw new Refused('noAddressInIt')
  const label = addresses.length === 1 ? first : `${addresses.length} addresses, the first ${first}`
  const handedOver = addresses.map((url) => ({ what: 'address' as const, url, given: NOTHING_GIVEN }))
  return (await startRun(db, { kind: 'addresses', label, review, handedOver })).id
}

/**
 * Puts files into the queue as they are.
 * @param files their names, with folders where they have any, and their bytes
 * @returns the run's id
 * @throws UserError when there is none, or they are too much at once
 */
export async function takeFiles(db: Database, files: readonly File[], review: boolean): Promise<string> {
  const [first] = files
  if (first === undefined) throw new Refused('noFileInIt')
  const bytes = files.reduce((sum, file) => sum + file.size, 0)
  if (bytes > MAX_BYTES)
    throw new Refused('tooMuchAtOnce', { size: Math.round(bytes / 1024 / 1024), most: MAX_BYTES / 1024 / 1024 })
  const label = files.length === 1 ? first.name : `${files.length} files, the first ${first.name}`
  const handedOver = []
  for (const file of files)
    handedOver.push({
      what: 'bytes' as const,
      origin: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      contentType: file.type || null,
      given: NOTHING_GIVEN,
    })
  return (await startRun(db, { kind: 'files', label, review, handedOver })).id
}
