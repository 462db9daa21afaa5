// The address an article is to be read at, where the page's word for it can be believed.
import { getDomain } from 'tldts'
import { articleOf, type LinkedData, metaOf } from './page-facts'

/** @param url where the page was fetched from, null for a file of unknown origin */
export function findCanonical(
  document: Document,
  data: LinkedData[],
  url: string | null,
): { canonicalUrl: string | null; warnings: string[] } {
  const warnings: string[] = []
  const own = parse(url, null)
  const article = articleOf(data)
  const stated = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    metaOf(document, 'og:url'),
    idOf(article?.mainEntityOfPage) ?? idOf(article?.url),
  ]
  for (const address of stated) {
    const found = parse(address, own)
    if (!found) continue
    const why = doubt(found, own)
    if (why === null) return { canonicalUrl: found.href, warnings }
    const warning = `The page names ${found.href} as its address, ${why}; that was not believed.`
    if (!warnings.includes(warning)) warnings.push(warning)
  }
  return { canonicalUrl: own?.href ?? null, warnings }
}

function parse(address: string | null | undefined, base: URL | null): URL | null {
  const trimmed = address?.trim()
  if (!trimmed || !URL.canParse(trimmed, base?.href)) return null
  const found = new URL(trimmed, base?.href)
  if (found.protocol !== 'http:' && found.protocol !== 'https:') return null
  found.hash = ''
  return found
}

function doubt(found: URL, own: URL | null): string | null {
  if (isHome(found) && !(own && isHome(own))) return 'which is a front page'
  if (own && siteOf(found) !== siteOf(own)) return 'which is on another site'
  return null
}

const isHome = ({ pathname, search }: URL) => /^\/(?:index\.\w+|home\/?|[a-z]{2}\/?)?$/i.test(pathname) && search === ''
const siteOf = ({ hostname }: URL) => getDomain(hostname, { allowPrivateDomains: true }) ?? hostname

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && '@id' in value && typeof value['@id'] === 'string')
    return value['@id']
  return null
}
