// A web page as a browser saved it: one article.

import { isWebAddress } from '../../list-params'
import { decode } from '../decode'
import { readPage } from '../page/read-page'
import { readWhole } from './input'
import { HEAD_BYTES, MAX_PAGE_BYTES } from './limits'
import type { Reader } from './reader'

/** Browsers write it above the page, with the length of the address. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i
/** What other tools that save pages write: SingleFile. */
const SAVED_BY_TOOL = /<!--[^>]{0,200}?\burl:\s*(https?:\/\/\S+)/i

/** The address the page was saved from, as its head tells; null where it does not. */
export function savedAddress(html: string): string | null {
  const address = SAVED_FROM.exec(html)?.[1] ?? SAVED_BY_TOOL.exec(html)?.[1] ?? ''
  return isWebAddress(address) ? address : null
}

export const readSavedPage: Reader = async function* (input, { given, now }) {
  const bytes = await readWhole(input, MAX_PAGE_BYTES, 'one web page')
  const { name, contentType } = input
  const url = input.url ?? savedAddress(decode(bytes.subarray(0, HEAD_BYTES), contentType).text)
  const reading = await readPage({ bytes, name, contentType, url }, now)
  const canonicalUrl = reading.canonicalUrl ?? url
  yield { found: 'article', origin: name, reading: { ...reading, canonicalUrl }, given }
}
