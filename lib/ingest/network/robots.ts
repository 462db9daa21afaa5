// What a site's robots.txt lets this program read, and how fast (RFC 9309).
import robotsParser from 'robots-parser'
import type { HostRecord } from './host-memory'
import { PRODUCT } from './user-agent'

/** A host may ask for longer pauses; more is not waited. */
const LONGEST_DELAY_MS = 30_000

/**
 * Whether the host's robots.txt lets `url` be read by a program, with the reason as a sentence. None forbids nothing;
 * one that cannot be read forbids everything (RFC 9309, 2.3.1.3 and 2.3.1.4).
 */
export function allowsProgram(url: URL, { origin, robotsTxt }: HostRecord): { isAllowed: boolean; words: string } {
  if (robotsTxt === null)
    return { isAllowed: false, words: `The robots.txt of ${url.host} cannot be read, so what it allows is not known.` }
  if (robotsTxt === '') return { isAllowed: true, words: `${url.host} has no rules for programs in a robots.txt.` }
  const isAllowed = parse(origin, robotsTxt).isAllowed(url.href, PRODUCT) !== false
  return {
    isAllowed,
    words: `The robots.txt of ${url.host} ${isAllowed ? 'lets programs' : 'asks programs not to'} read this page.`,
  }
}

/** The pause between two requests that the host's robots.txt asks for, in milliseconds; 0 where it asks for none. */
export function crawlDelayMs({ origin, robotsTxt }: HostRecord): number {
  const seconds = robotsTxt ? (parse(origin, robotsTxt).getCrawlDelay(PRODUCT) ?? 0) : 0
  return Math.min(Math.max(seconds * 1000, 0), LONGEST_DELAY_MS)
}

function parse(origin: string, robotsTxt: string) {
  return robotsParser(`${origin}/robots.txt`, robotsTxt)
}
