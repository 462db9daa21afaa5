// Who signed an article, as the page says it.
import { articleOf, type LinkedData, metaOf, textOf } from './page-facts'
import { plainLine } from './plain-text'
import { SIGNED } from './printed-byline'

/** The account of whoever set the page up. */
const ACCOUNT = /^(?:admin(?:istrator)?|webmaster|root|user)$/i
const MAX_BYLINE = 150

/**
 * The names, with commas between; null where the page does not say.
 * @param fallbacks what was found in print, asked where the page says nothing to machines
 */
export function findByline(document: Document, data: LinkedData[], fallbacks: (string | null)[]): string | null {
  const author = articleOf(data)?.author
  const linked = [author].flat().flatMap((one) => textOf(resolve(one, data)) ?? [])
  const candidates = [
    linked.join(', '),
    metaOf(
      document,
      'author',
      'article:author',
      'byl',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
    ),
    ...[...document.querySelectorAll('[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]')]
      .slice(0, 1)
      .map(({ textContent }) => textContent),
    ...fallbacks,
  ]
  for (const candidate of candidates) {
    const name = plainLine(candidate ?? '')
      .replace(SIGNED, '')
      .trim()
    if (ACCOUNT.test(name)) continue
    if (name !== '' && name.length <= MAX_BYLINE && /\p{L}{2}/u.test(name) && !/:\/\/|^@|@.*\./.test(name)) return name
  }
  return null
}

/** JSON-LD may only point at the author, who stands elsewhere in it. */
function resolve(author: unknown, data: LinkedData[]): unknown {
  if (typeof author !== 'object' || author === null || 'name' in author || !('@id' in author)) return author
  return data.find((object) => object['@id'] === author['@id'] && object.name) ?? author
}
