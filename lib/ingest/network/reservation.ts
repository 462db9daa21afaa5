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

type TdmDeclared = {
  source: 'tdmrep.json' | 'header' | 'page'
  tdmReservation: unknown
  tdmPolicy: string | null
}

/** What an answer says of itself: a TDMRep declaration, and words of the robots vocabulary that concern this program. */
export type Declared = TdmDeclared & { source: 'header' | 'page'; robotsWords: string[] }

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
 * @param declared the header's first, then the page's
 */
export function gatherReservation(url: URL, host: HostRecord, declared: Declared[]): Reservation {
  const robots = allowsProgram(url, host)
  const rule = findTdmRule(url, host.tdmrep)
  const mining = [...(rule ? [{ source: 'tdmrep.json' as const, ...rule }] : []), ...declared].flatMap(hearTdm)
  const asked = declared.flatMap(hearRobotsWords)
  const nearest = mining.at(-1)
  const refusals = [
    ...(robots.isAllowed ? [] : [robots.words]),
    ...asked.filter(({ forbids }) => forbids).map(({ signal }) => signal.words),
    ...(nearest?.says === 'reserved' ? [nearest.signal.words] : []),
  ]
  return {
    refusal: refusals[0] ?? null,
    textMining: nearest?.says ?? 'unset',
    policyUrl: nearest?.policyUrl ?? null,
    signals: [{ source: 'robots.txt', words: robots.words }, ...[...mining, ...asked].map(({ signal }) => signal)],
  }
}

function hearTdm({ source, tdmReservation, tdmPolicy }: TdmDeclared) {
  const says = readTdmValue(tdmReservation)
  if (says === 'unset') return []
  const words = `${CALLED[source]} ${says === 'reserved' ? 'reserves' : 'does not reserve'} text and data mining.`
  return [{ says, policyUrl: says === 'reserved' ? tdmPolicy : null, signal: { source, words } }]
}

function hearRobotsWords({ source, robotsWords }: Declared) {
  return robotsWords.flatMap((word) => {
    const known = ROBOTS_WORDS[word]
    return known ? [{ forbids: known.forbids, signal: { source, words: `${CALLED[source]} ${known.words}.` } }] : []
  })
}
