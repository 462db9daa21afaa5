// What the visitor remembers of web hosts, kept in the database.
import type { Database } from '../../db/client'
import { getHost, putHost } from '../../db/hosts'
import type { HostMemory } from '../../ingest/network/host-memory'
import { createVisitor, type Visitor } from '../../ingest/network/visitor'
import { allowPrivateNetwork } from '../allow-private-network'

const hostMemory = (db: Database): HostMemory => ({
  get: (origin) => getHost(db, origin),
  put: (host) => putHost(db, host),
})

/** The visitor of a process that works the queue. */
export function queueVisitor(db: Database): Visitor {
  return createVisitor({ memory: hostMemory(db), allowPrivate: () => allowPrivateNetwork() })
}
