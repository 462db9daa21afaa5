// What a person does with feeds: subscribe, change how often they are read, pause, read now, forget.
import type { Database } from '../../db/client'
import { changeFeed, createFeed, deleteFeed, type FeedChange, findFeed } from '../../db/feeds'
import { inOneStep } from '../../db/in-one-step'
import { outletFor } from '../../db/outlet-for'
import { isWebAddress } from '../../list-params'
import { Refused } from '../../refused'

/** How often a feed may be read, and is where nobody says otherwise. Minutes. */
export const EVERY = { least: 5, usual: 30, most: 7 * 24 * 60 }

/**
 * Subscribes to a feed, to be read at once and then on a schedule.
 * @param input `outlet`: who publishes its articles, where they do not say so themselves
 * @returns its number
 * @throws UserError for what is no web address or no fit interval, and for a feed subscribed to already
 */
export async function subscribe(
  db: Database,
  input: { url: string; everyMinutes?: number; outlet?: string | null },
): Promise<string> {
  const { everyMinutes = EVERY.usual } = input
  if (!isWebAddress(input.url.trim())) throw new Refused('noWebAddress', { url: input.url })
  assertInterval(everyMinutes)
  const url = new URL(input.url.trim()).href
  const outlet = input.outlet?.trim() || null
  return inOneStep(db, async (tx) => {
    if ((await findFeed(tx, { url })) !== null) throw new Refused('feedThere', { url })
    const { foundOutletId: outletId } = await outletFor(tx, { outlet, siteName: null, host: null })
    return String(await createFeed(tx, { url, everyMinutes, outletId, nextAt: new Date() }))
  })
}

/** Forgets a feed; the articles that came in through it stay. @throws UserError when there is no such feed */
export async function unsubscribe(db: Database, id: string): Promise<void> {
  await inOneStep(db, async (tx) => {
    if (!(await deleteFeed(tx, numberOf(id)))) throw noSuchFeed(id)
  })
}

export const pauseFeed = (db: Database, id: string) => change(db, id, { pausedAt: new Date() })

/** Goes on with a paused feed, which is read at once. */
export const resumeFeed = (db: Database, id: string) => change(db, id, { pausedAt: null, nextAt: new Date() })

/** Has a feed read as soon as somebody works the queue. */
export const readNow = resumeFeed

/** @throws UserError for an interval too short or too long */
export async function setEvery(db: Database, id: string, everyMinutes: number): Promise<void> {
  assertInterval(everyMinutes)
  await change(db, id, { everyMinutes, nextAt: new Date(Date.now() + everyMinutes * 60_000) })
}

/** The number of the feed that a person names by its number or its address. @throws UserError when there is none */
export async function feedNamed(db: Database, name: string): Promise<string> {
  const url = URL.canParse(name) ? new URL(name).href : name
  const id = await findFeed(db, isWebAddress(name) ? { url } : { id: numberOf(name) })
  if (id === null) throw noSuchFeed(name)
  return String(id)
}

async function change(db: Database, id: string, changed: FeedChange): Promise<void> {
  await inOneStep(db, async (tx) => {
    if (!(await changeFeed(tx, numberOf(id), changed))) throw noSuchFeed(id)
  })
}

function assertInterval(minutes: number): void {
  if (!Number.isInteger(minutes) || minutes < EVERY.least || minutes > EVERY.most)
    throw new Refused('noFeedInterval', { least: EVERY.least, most: EVERY.most, minutes })
}

const noSuchFeed = (name: string) => new Refused('noFeed', { name })

/** A number that no feed has for what is no number. */
const numberOf = (id: string) => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)
