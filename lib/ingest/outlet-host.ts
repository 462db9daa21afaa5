// The web host an article's outlet is known by, and what its page and address say of the outlet.
import { domainToUnicode } from 'node:url'
import { getDomain } from 'tldts'
import { fold } from '../engine/text/fold'
import type { OutletSigns } from '../records/articles'
import { PARTED_DOMAINS, SHARED_DOMAINS, SHARED_HOSTS } from './shared-hosts'

/**
 * The host an address is filed under, in lower case, without `www.` and in its own letters: the registrable domain by
 * the public-suffix list, or the whole host on platforms where every subdomain is somebody else's.
 * @returns null for what names no publisher: a bare IP address, a name without a domain, a scheme other than http(s)
 */
export function outletHost(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const host = domainToUnicode(hostname).toLowerCase().replace(/\.$/, '')
  const open = getDomain(host)
  if (open !== null && PARTED_DOMAINS.has(open)) return withoutWww(host)
  // The bare domain of a platform ("github.io") is a public suffix itself: it is the platform's own.
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? open
  return domain && withoutWww(domain)
}

const withoutWww = (host: string) => host.replace(/^www\./, '')

/** Whether the pages of this host, as `outletHost` gives it, are those of many publishers. */
export function isSharedHost(host: string): boolean {
  return SHARED_HOSTS.has(host) || SHARED_DOMAINS.has(getDomain(host) ?? '')
}

/** What is known of who published an article before it is stored. */
type Known = {
  /** As a person or a file names it. */
  given: string | null
  /** As the head of the text prints it. */
  printed: string | null
  /** As the page names its site, or whatever was read names its publisher. */
  siteName: string | null
  url: string | null
}

/**
 * Puts in order what an article says of its outlet. A name in the text is the outlet's where nothing else names it
 * and there is no address, or the host is called so too: a paper prints the agencies whose stories it carries at the same place. On a host of many
 * publishers a name says nothing about the host, nor the site's own name about the publisher.
 */
export function outletSigns({ given, printed, siteName, url }: Known): OutletSigns {
  const host = url === null ? null : outletHost(url)
  const isOwn = siteName === null && printed !== null && (host === null || isCalled(host, printed))
  const outlet = given ?? (isOwn ? printed : null)
  return { outlet, siteName, host: outlet !== null && host !== null && isSharedHost(host) ? null : host }
}

/** `agenpress.it` is called "AgenPress". */
function isCalled(host: string, name: string): boolean {
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  return bare(name) !== '' && bare(host).startsWith(bare(name))
}
