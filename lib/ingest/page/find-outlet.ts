// The name an outlet gives itself on its page.
import { articleOf, type LinkedData, metaOf, textOf } from './page-facts'
import { plainLine } from './plain-text'

const MAX_OUTLET = 80

/** Never read off the address: that is a guess, and made where outlets are known. */
export function findOutlet(document: Document, data: LinkedData[]): string | null {
  const publisher = articleOf(data)?.publisher
  const pointed =
    typeof publisher === 'object' && publisher !== null && '@id' in publisher
      ? data.find((object) => object['@id'] === publisher['@id'] && object.name)
      : null
  const candidates = [
    metaOf(document, 'og:site_name'),
    textOf(publisher),
    textOf(pointed),
    metaOf(document, 'application-name', 'dc.publisher', 'apple-mobile-web-app-title', 'twitter:app:name:iphone'),
  ]
  for (const candidate of candidates) {
    const name = plainLine(candidate ?? '')
    if (name !== '' && name.length <= MAX_OUTLET && !/:\/\/|^@/.test(name)) return name
  }
  return null
}
