// A web page with all its parts in one file (MHTML), as browsers save it: the page in it is one article.

import { isWebAddress } from '../../list-params'
import { UserError } from '../../user-error'
import { readPage } from '../page/read-page'
import { readWhole } from './input'
import { MAX_PAGE_BYTES } from './limits'
import { partsOf } from './mime-parts'
import type { Reader } from './reader'

export const readWebArchive: Reader = async function* (input, { given, now }) {
  const whole = await readWhole(input, MAX_PAGE_BYTES, 'one saved page')
  const { headers, parts } = partsOf(whole)
  const page = parts.find(({ type }) => /^(?:text\/html|application\/xhtml\+xml)/i.test(type))
  if (!page) throw new UserError('holds no web page: save the page again as "web page, complete" or as text')
  const address = page.location ?? headers.get('snapshot-content-location') ?? ''
  const url = input.url ?? (isWebAddress(address) ? address : null)
  const reading = await readPage({ bytes: page.bytes, name: input.name, contentType: page.type, url }, now)
  yield {
    found: 'article',
    origin: input.name,
    reading: { ...reading, canonicalUrl: reading.canonicalUrl ?? url },
    given,
  }
}
