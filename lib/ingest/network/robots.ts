// What a site's robots.txt lets this program read, and how fast (RFC 9309).
import robotsParser from 'robots-parser'
import type { HostRecord } from './host-memory'
import { PRODUCT } from './user-agent'

/** A host may ask for longer pauses; more is not waited. */
const LONGEST_DELAY_MS = 30_000
/** Rules are short; matching a crafted file of half a megabyte against a very long address would take seconds. */
const MATCHED = 1000

/**
 * Whether the host's robots.txt lets `url` be read by a program, with the reason as a sentence. None forbids nothing;
 * one that cannot be read forbids everything (RFC 9309, 2.3.1.3 and 2.3.1.4).
 */
export function allowsProgram(url: URL, { robotsTxt }: HostRecord): { isAllowed: boolean; words: string } {
  if (robotsTxt === null)
    return { isAllowed: false, words: `The robots.txt of ${url.host} cannot be read, so what it allows is not known.` }
  if (robotsTxt === '') return { isAllowed: true, words: `${url.host} has no rules for programs in a robots.txt.` }
  const isAllowed = !forbids(robotsTxt, url, PRODUCT)
  return {
    isAllowed,
    words: `The robots.txt of ${url.host} ${isAllowed ? 'lets programs' : 'asks programs not to'} read this page.`,
  }
}

/** Whether rules in the form of a robots.txt forbid the path of `url` to the program `agent`. */
export function forbids(rules: string, url: URL, agent?: string): boolean {
  return robotsParser(`${url.origin}/robots.txt`, rules).isAllowed(url.href.slice(0, MATCHED), agent) === false
}

/** The pause between two requests that the host's robots.txt asks for, in milliseconds; 0 where it asks for none. */
export function crawlDelayMs({ origin, robotsTxt }: HostRecord): number {
  const seconds = robotsParser(`${origin}/robots.txt`, robotsTxt ?? '').getCrawlDelay(PRODUCT) ?? 0
  return Math.min(Math.max(seconds * 1000, 0), LONGEST_DELAY_MS)
}
