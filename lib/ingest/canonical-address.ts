// Addresses in the form they are compared in: one page, however it was linked to.
import { TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters'

/** Hosts that show the same pages as the one behind the dot. A name of two parts (`m.gr`) is a site of its own. */
const SAME_SITE = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.])/

const isTracking = (name: string) =>
  TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))

/**
 * The address in the form in which two links to one page are the same text: `https://`, host in lower case and punycode
 * without `www.`, `m.` or `amp.`, no port, user or fragment, no mark of AMP, no slash at the end, no tracking parameters,
 * the others in order. It is for comparing, never for fetching. A path keeps its case: sites tell pages apart by it.
 * @returns null for what is no web address or names no single page, such as a site's front page
 */
export function canonicalAddress(address: string): string | null {
  if (!/^\s*https?:\/\//i.test(address) || !URL.canParse(address.trim())) return null
  const url = new URL(address.trim())
  const cached = unwrapCache(url)
  if (cached) return canonicalAddress(cached)
  const query = queryOf(url)
  const path = pathOf(url)
  if (path === '' && query === '') return null
  return `https://${hostOf(url)}${path}${query && `?${query}`}`
}

/** Ports other than the scheme's own stay: another service may answer there. */
function hostOf({ hostname, port }: URL): string {
  const bare = hostname.replace(/\.$/, '')
  const host = bare.replace(SAME_SITE, '')
  return port === '' || port === '80' || port === '443' ? host : `${host}:${port}`
}

/** Percent signs are written one way, doubled slashes once, and what only asks for another dress is left off. */
function pathOf({ pathname }: URL): string {
  const path = sameEscapes(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/(?:amp|amp\.html|index\.(?:html?|php))?\/?$/i, '')
    .replace(/\.amp(?=$|\.html?$)/i, '')
  return path === '/' ? '' : path.replace(/\/$/, '')
}

function queryOf({ searchParams }: URL): string {
  const kept = [...searchParams]
    .filter(([name]) => !isTracking(name.toLowerCase()))
    .map(([name, value]) => new URLSearchParams([[name, value]]).toString())
  return kept.sort().join('&')
}

/** `%7e` and `~` name one character, and so do `%C3%A8` and `%c3%a8`; what stands for another sign stays escaped. */
function sameEscapes(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    const upper = escaped.toUpperCase()
    return upper.replace(/%([2-7][0-9A-F])/g, (whole, code: string) => {
      const sign = String.fromCharCode(Number.parseInt(code, 16))
      return /[A-Za-z0-9._~-]/.test(sign) ? sign : whole
    })
  })
}

/** The page behind Google's cache of AMP pages: `www-example-org.cdn.ampproject.org/c/s/www.example.org/a`. */
function unwrapCache({ hostname, pathname, search }: URL): string | null {
  const onCache = /\.cdn\.ampproject\.org$/.test(hostname) && /^\/[cv]\/(?:s\/)?(.+\..+)$/.exec(pathname)
  const onGoogle = /^(?:www\.)?google\.[a-z.]+$/.test(hostname) && /^\/amp\/s\/(.+\..+)$/.exec(pathname)
  const page = (onCache || onGoogle || [])[1]
  return page ? `https://${page}${search}` : null
}
