// What an outlet is known by: names, hosts, what was merged into it, what its site reserves, and what was decided.
import type { OutletAbout, SiteReservation } from '../records/outlets'
import type { Database } from './client'
import { listDecisions } from './decision-log'
import { findOutlet } from './find-outlet'
import { factsOfOutlet } from './outlet-decisions'
import { outletsShownAs } from './shown-outlets'

/**
 * All about the outlet shown at `slug`.
 * @throws UserError when none is
 */
export async function getOutletAbout(db: Database, slug: string): Promise<OutletAbout> {
  const { id, name } = await findOutlet(db, slug)
  const members = await outletsShownAs(db, id)
  const among = { outletId: { in: members } }
  const [facts, names, hosts, merged, reservations, decisions] = await Promise.all([
    factsOfOutlet(db, id),
    db.outletName.findMany({ where: among, orderBy: { name: 'asc' } }),
    db.outletHost.findMany({ where: among, orderBy: { host: 'asc' } }),
    db.outlet.findMany({
      where: { id: { in: members.filter((member) => member !== id) } },
      select: { slug: true, name: true, _count: { select: { articlesFound: true } } },
      orderBy: { slug: 'asc' },
    }),
    listReservations(db, id),
    listDecisions(db, { aboutOutlet: slug, page: 1 }),
  ])
  const shown = new Set([name, ...merged.map((outlet) => outlet.name)])
  return {
    ...facts,
    otherNames: names.map((known) => known.name).filter((known) => !shown.has(known)),
    hosts: hosts.map(({ host }) => host),
    merged: merged.map(({ _count, ...outlet }) => ({ ...outlet, articles: _count.articlesFound })),
    reservations,
    decisions,
  }
}

/** As many of the latest pages are looked at: a site says the same on most of its pages. */
const MOST_PAGES = 200

/** What the hosts of its pages reserve, each as its latest page had it. */
async function listReservations(db: Database, outletId: number): Promise<SiteReservation[]> {
  const pages = await db.rawPage.findMany({
    where: { reservation: { not: null }, url: { not: null }, articles: { some: { outletId } } },
    select: { url: true, fetchedAt: true, reservation: true },
    orderBy: [{ fetchedAt: 'desc' }, { id: 'desc' }],
    take: MOST_PAGES,
  })
  const byHost = new Map<string, SiteReservation>()
  for (const { url, fetchedAt, reservation } of pages) {
    const host = new URL(url ?? '').hostname
    if (byHost.has(host)) continue
    const { policyUrl, signals }: { policyUrl: string | null; signals: { words: string }[] } = JSON.parse(
      reservation ?? '',
    )
    const words = [...new Set(signals.map((signal) => signal.words))]
    byHost.set(host, { host, at: fetchedAt?.toISOString() ?? '', words, policyUrl })
  }
  return [...byHost.values()].filter(({ words }) => words.length > 0)
}
