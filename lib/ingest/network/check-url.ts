// Whether an address may be asked for at all, before anything is looked up.
import { FetchError } from './fetch-error'
import { REFUSED_PORTS } from './refused-ports'

/** Servers refuse longer ones themselves; what is, was not meant as an address. */
const MAX_ADDRESS = 8000
/** How much of an address a sentence shows. */
const SHOWN = 120

/**
 * The address in the form it is asked for: http or https, without a fragment and without a dot at the host's end. Odd
 * spellings of an IP address (decimal, hexadecimal, octal, full-width digits) come out in the usual one.
 * @param base what a relative address counts from, such as the page that redirects
 * @throws FetchError `address`
 */
export function checkUrl(address: string, base?: URL): URL {
  const shown = address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address
  const refuse = (why: string) => new FetchError('address', `“${shown}” ${why}.`)
  if (address.length > MAX_ADDRESS) throw refuse('is too long for an address')
  if (!URL.canParse(address, base)) throw refuse('is not a web address')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse('does not begin with http:// or https://, and nothing else is fetched')
  if (url.username !== '' || url.password !== '')
    throw refuse('holds a user name or password; take it out of the address')
  if (REFUSED_PORTS.has(Number(url.port || -1))) throw refuse(`names port ${url.port}, where no web server listens`)
  url.hash = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  if (url.hostname.split('.').includes('')) throw refuse('has no proper host name')
  return url
}
