// Asks web hosts for pages and feeds: guarded, in turn, by their rules, and not at all while they refuse.
import { setTimeout as sleep } from 'node:timers/promises'
import { assertMayAsk, backOff, isRefusal } from './back-off'
import { declaredInHeader, declaredInPage } from './declared'
import { FetchError } from './fetch-error'
import { type Fetched, type FetchOptions, guardedFetch } from './guarded-fetch'
import { type HostMemory, type HostRecord, newHost } from './host-memory'
import { gatherReservation, type Reservation } from './reservation'
import { crawlDelayMs } from './robots'
import { refreshRules, rulesHoldMs } from './site-rules'
import { type Clock, createTurns, type Paced } from './turns'

const DELAY_MS = 1000

export type VisitorOptions = Pick<FetchOptions, 'allowPrivate' | 'resolve' | 'limits'> &
  Partial<Clock> & {
    memory: HostMemory
    /** The pause between two requests to one host, in milliseconds; its robots.txt may ask for a longer one. */
    delayMs?: number
  }

export type VisitOptions = Pick<FetchOptions, 'etag' | 'lastModified' | 'accept' | 'signal'> & {
  /** What a site reserves is obeyed on a schedule, and only shown for what a person asks for. */
  purpose: 'by-hand' | 'scheduled'
}

export type Visit = Omit<Fetched, 'headers'> & {
  fetchedAt: Date
  reservation: Reservation
}

export type Visitor = {
  /**
   * Fetches a page or feed. Several visits may run at once; those to one host wait for each other.
   * @throws FetchError with a sentence for the reader; the signal's reason when it is aborted
   */
  visit(address: string, options: VisitOptions): Promise<Visit>
}

/** One for each process: it holds the turns of the hosts. What must outlast the process goes into `memory`. */
export function createVisitor(options: VisitorOptions): Visitor {
  const { memory, delayMs = DELAY_MS, now = () => new Date() } = options
  const { allowPrivate, resolve, limits } = options
  const wait = options.wait ?? ((ms, signal) => sleep(ms, undefined, { signal }))
  const turns = createTurns({ now, wait })

  /** The host's record with rules fit for use; the one at hand when the host cannot be reached and a person asks. */
  async function rulesOf(url: URL, guard: FetchOptions, purpose: VisitOptions['purpose'], request: Paced) {
    const host = (await memory.get(url.origin)) ?? newHost(url.origin)
    assertMayAsk(host, now())
    if (rulesHoldMs(host, now()) > 0) return host
    try {
      const pause = Math.max(delayMs, crawlDelayMs(host))
      const fresh = await refreshRules(host, guard, (ask) => request(pause, ask), now())
      await memory.put(fresh)
      return fresh
    } catch (error) {
      if (purpose === 'by-hand' && error instanceof FetchError) return host
      throw error
    }
  }

  function obey({ refusal }: Reservation, host: HostRecord, purpose: VisitOptions['purpose']): void {
    if (refusal === null || purpose === 'by-hand') return
    // Rules that could not be read are worth another try; rules that forbid are an answer.
    const again = host.robotsTxt === null ? { isRetryable: true, retryAfterMs: rulesHoldMs(host, now()) } : {}
    throw new FetchError('reserved', `${refusal} It is not read on a schedule.`, again)
  }

  /** Runs `ask` and remembers whether the host refused. */
  async function noting<T>(host: HostRecord, ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await ask()
      if (host.refusals > 0) await memory.put({ ...host, refusals: 0, notBefore: null })
      return answer
    } catch (error) {
      if (!(error instanceof FetchError) || !isRefusal(error)) throw error
      const { record, waitMs } = backOff(host, error, now())
      await memory.put(record)
      const { kind, message, status, isRetryable } = error
      throw new FetchError(kind, message, { status, isRetryable, retryAfterMs: waitMs })
    }
  }

  return {
    async visit(address, { purpose, etag, lastModified, accept, signal }) {
      const guard: FetchOptions = { allowPrivate, resolve, limits, signal, now }
      const { headers, ...page } = await guardedFetch(address, {
        ...guard,
        etag,
        lastModified,
        accept,
        inTurn: (url, ask) =>
          turns.take(url.origin, signal, async (request) => {
            const host = await rulesOf(url, guard, purpose, request)
            obey(gatherReservation(url, host, []), host, purpose)
            return noting(host, () => request(Math.max(delayMs, crawlDelayMs(host)), ask))
          }),
      })
      const url = new URL(page.url)
      const host = (await memory.get(url.origin)) ?? newHost(url.origin)
      const declared = [declaredInHeader(headers), declaredInPage(page.bytes, page.contentType)]
      const reservation = gatherReservation(
        url,
        host,
        declared.filter((each) => each !== null),
      )
      obey(reservation, host, purpose)
      return { ...page, fetchedAt: now(), reservation }
    },
  }
}
