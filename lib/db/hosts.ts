// What is remembered of web hosts, so that they are asked politely across restarts.
import type { Database } from './client'

export type HostRow = NonNullable<Awaited<ReturnType<typeof getHost>>>

/** What is remembered of a host, by scheme, name and port; null for one never asked. */
export async function getHost(db: Database, origin: string) {
  return db.host.findUnique({ where: { origin } })
}

/** Remembers this of a host from now on. */
export async function putHost(db: Database, host: HostRow): Promise<void> {
  const { origin, ...rest } = host
  await db.host.upsert({ where: { origin }, create: host, update: rest })
}

/** The origins that refused and are not asked at `now`, each with when they may be again. */
export async function restingHosts(db: Database, now: Date): Promise<Map<string, Date>> {
  const hosts = await db.host.findMany({ where: { notBefore: { gt: now } }, select: { origin: true, notBefore: true } })
  return new Map(hosts.flatMap(({ origin, notBefore }) => (notBefore ? [[origin, notBefore] as const] : [])))
}
