// The outlet an article is filed under while it is stored: found by name or web host, or made.
import type { OutletSigns } from '../records/articles'
import { freeSlug, slugsFrom } from './free-slug'
import type { Transaction } from './in-one-step'
import { shownOutlet } from './shown-outlets'

/** The outlet lists show, and the one filed under; they differ once outlets are merged. */
export type Filed = { outletId: number | null; foundOutletId: number | null }

/** The name a new outlet would get: the name given or printed, else the site's own, else the host as it stands. */
const nameOf = ({ outlet, siteName, host }: OutletSigns) => outlet ?? siteName ?? host

/**
 * Finds or makes the outlet of an article. The name decides, else the host, else what the site calls itself; a host met
 * for the first time is remembered for the outlet. Runs inside the transaction that stores the article.
 */
export async function outletFor(tx: Transaction, signs: OutletSigns): Promise<Filed> {
  const name = nameOf(signs)
  if (name === null) return { outletId: null, foundOutletId: null }
  const foundOutletId = (await knownOutlet(tx, signs)) ?? (await makeOutlet(tx, name))
  const { host } = signs
  if (host !== null)
    await tx.$executeRaw`
      INSERT INTO "OutletHost" ("host", "outletId") VALUES (${host}, ${foundOutletId}) ON CONFLICT DO NOTHING`
  return { outletId: await shownOutlet(tx, foundOutletId), foundOutletId }
}

/** The outlet these signs lead to, as lists show it; where it is not there yet, the name it would get; null where they name none. */
export async function foreseeOutlet(
  tx: Transaction,
  signs: OutletSigns,
): Promise<{ id: number | null; name: string } | null> {
  const known = await knownOutlet(tx, signs)
  const name = nameOf(signs)
  if (known === null) return name === null ? null : { id: null, name }
  const shown = await tx.outlet.findUniqueOrThrow({
    where: { id: await shownOutlet(tx, known) },
    select: { id: true, name: true },
  })
  return shown
}

async function knownOutlet(tx: Transaction, { outlet, siteName, host }: OutletSigns): Promise<number | null> {
  const called = async (name: string) =>
    (await tx.outletName.findUnique({ where: { name }, select: { outletId: true } }))?.outletId ?? null
  if (outlet !== null) return called(outlet)
  const known = host === null ? null : await tx.outletHost.findUnique({ where: { host }, select: { outletId: true } })
  if (known) return known.outletId
  const name = siteName ?? host
  return name === null ? null : called(name)
}

/** @returns the id of a new outlet of this name, at an address of its own */
export async function makeOutlet(tx: Transaction, name: string): Promise<number> {
  const alike = await tx.outlet.findMany({ where: slugsFrom(name), select: { slug: true } })
  const slug = freeSlug(
    name,
    alike.map((outlet) => outlet.slug),
    null,
  )
  const { id } = await tx.outlet.create({ data: { name, slug, names: { create: { name } } }, select: { id: true } })
  return id
}
