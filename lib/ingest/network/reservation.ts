// What a site reserves about being read by programs, gathered from all the places where it may say so.
import type { HostRecord } from './host-memory'
import { allowsProgram } from './robots'
import { findTdmRule, readTdmValue } from './tdmrep'

export type Signal = {
  source: 'robots.txt' | 'tdmrep.json' | 'header' | 'page'
  /** What it says, as a whole sentence. */
  words: string
}

/** Stored with the page; obeyed for what is fetched on a schedule, shown for what a person asks for. */
export type Reservation = {
  /** Why the page may not be read on a schedule, as a sentence; null when nothing is against it. */
  refusal: string | null
  /** What the site says of text and data mining by the W3C's TDMRep: reserved, expressly free, or nothing. */
  textMining: 'reserved' | 'free' | 'unset'
  /** Where it offers a licence for text and data mining, null where it names none. */
  policyUrl: string | null
  signals: Signal[]
}

/** What one place says: a TDMRep declaration, and words of the robots vocabulary that concern this program. */
export type Declared = {
  source: 'header' | 'page'
  tdmReservation: string | null
  tdmPolicy: string | null
  robotsWords: string[]
}

/** The words of robots directives that are told; `noindex` and the like concern search engines and forbid nothing here. */
const ROBOTS_WORDS: Record<string, { words: string; forbids: boolean }> = {
  noai: { words: 'asks that programs which learn or analyse leave the page alone (noai)', forbids: true },
  noindex: { words: 'asks search engines not to list the page (noindex)', forbids: false },
  none: { words: 'asks search engines not to list the page (none)', forbids: false },
  noarchive: { words: 'asks search engines to show no copy of the page (noarchive)', forbids: false },
  nosnippet: { words: 'asks search engines to show no excerpt of the page (nosnippet)', forbids: false },
}

const CALLED = { 'tdmrep.json': 'The site’s tdmrep.json', header: 'The answer’s header', page: 'The page' }

/**
 * Gathers what the host's record and, once the page is there, its header and its own head say about `url`. For text
 * and data mining the nearer declaration counts: page over header over site (TDMRep, "Processing priority").
 */
export function gatherReservation(url: URL, host: HostRecord, declared: Declared[]): Reservation {
  const signals: Signal[] = []
  let refusal: string | null = null
  const robots = allowsProgram(url, host)
  signals.push({ source: 'robots.txt', words: robots.words })
  if (!robots.isAllowed) refusal = robots.words

  let textMining: Reservation['textMining'] = 'unset'
  let policyUrl: string | null = null
  let reservedBy = ''
  const hearTdm = (source: keyof typeof CALLED, reservation: unknown, policy: string | null) => {
    const says = readTdmValue(reservation)
    if (says === 'unset') return
    textMining = says
    policyUrl = says === 'reserved' ? policy : null
    const words = `${CALLED[source]} ${says === 'reserved' ? 'reserves' : 'does not reserve'} text and data mining.`
    if (says === 'reserved') reservedBy = words
    signals.push({ source, words })
  }

  const rule = findTdmRule(url, host.tdmrep)
  if (rule) hearTdm('tdmrep.json', rule.reservation, rule.policy)
  for (const { source, tdmReservation, tdmPolicy, robotsWords } of declared) {
    hearTdm(source, tdmReservation, tdmPolicy)
    for (const word of robotsWords) {
      const known = ROBOTS_WORDS[word]
      if (!known) continue
      const words = `${CALLED[source]} ${known.words}.`
      signals.push({ source, words })
      if (known.forbids) refusal ??= words
    }
  }
  if ((textMining as Reservation['textMining']) === 'reserved') refusal ??= reservedBy
  return { refusal, textMining, policyUrl, signals }
}
