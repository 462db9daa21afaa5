// Where an IP address leads: the public internet, a private network, or nowhere a page is read from.
import { isIP, isIPv6 } from 'node:net'
import ipaddr from 'ipaddr.js'

export type Destination = 'public' | 'private' | 'never'

/** What an explicit permission opens; every other special range stays shut. */
const PRIVATE_RANGES = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat'])

/** Where clouds hand out credentials to whoever asks from inside; those outside the link-local range. */
const METADATA = new Set(['100.100.100.200', '168.63.129.16', 'fd00:ec2::254', 'fd20:ce::254'])

/** The only part of IPv6 that is routed on the public internet (RFC 4291, IANA IPv6 global unicast). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
/** An IPv4 address as IPv6-only networks write it (RFC 6052); its sister 64:ff9b:1::/48 is for local use only. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/**
 * Says where `address`, an IPv4 or IPv6 address in its usual spelling, leads. Public is only what the registries list as
 * unicast; an IPv4 address within an IPv6 one is judged as itself, and other forms of tunnel (6to4, Teredo) are never
 * used, since they hide where they end.
 */
export function classifyAddress(address: string): Destination {
  if (isIP(address) === 0 || address.includes('%')) return 'never'
  const parsed = parse(address)
  return parsed instanceof ipaddr.IPv4 ? classifyV4(parsed) : classifyV6(parsed)
}

function classifyV4(address: ipaddr.IPv4): Destination {
  return byRange(address.toString(), address.range(), true)
}

function classifyV6(address: ipaddr.IPv6): Destination {
  if (address.match(NAT64)) return classifyV4(new ipaddr.IPv4(address.toByteArray().slice(12)))
  return byRange(address.toRFC5952String(), address.range(), address.match(GLOBAL_UNICAST))
}

function byRange(spelling: string, range: string, isRouted: boolean): Destination {
  if (METADATA.has(spelling)) return 'never'
  if (PRIVATE_RANGES.has(range)) return 'private'
  return range === 'unicast' && isRouted ? 'public' : 'never'
}

/** `address` in the one spelling in which two can be compared: an IPv4 address within an IPv6 one is that IPv4 address. */
export function sameSpelling(address: string): string {
  return isIP(address) === 0 || address.includes('%') ? address : parse(address).toString()
}

/**
 * An IPv4 address within an IPv6 one becomes that IPv4 address. IPv6 goes through the spelling of the URL standard first,
 * for ipaddr.js 2.5 takes `::127.0.0.1` for `::ffff:127.0.0.1`.
 */
function parse(address: string) {
  return ipaddr.process(isIPv6(address) ? new URL(`http://[${address}]/`).hostname.slice(1, -1) : address)
}
