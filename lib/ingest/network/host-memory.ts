// What is remembered of a web host between two requests, and a memory for when nothing need outlast the process.

/** One row of the table Host. */
export type HostRecord = {
  /** Scheme, name and port: `https://news.example`. */
  origin: string
  /** Its robots.txt; empty where it has none, null while it could not be read. */
  robotsTxt: string | null
  /** When robots.txt and tdmrep.json were asked for, null before the first time. */
  robotsAt: Date | null
  /** Its /.well-known/tdmrep.json, null where it has none. */
  tdmrep: string | null
  /** Not to be asked again before, null where it did not refuse. */
  notBefore: Date | null
  /** Refusals in a row. */
  refusals: number
}

/** Kept by whoever has a database; one host's record is never written from two places of a process at once. */
export type HostMemory = {
  get(origin: string): Promise<HostRecord | null>
  put(record: HostRecord): Promise<void>
}

/** A memory that lasts as long as the process. */
export function createHostMemory(): HostMemory {
  const records = new Map<string, HostRecord>()
  return {
    get: async (origin) => records.get(origin) ?? null,
    put: async (record) => {
      records.set(record.origin, record)
    },
  }
}

/** A host met for the first time. */
export function newHost(origin: string): HostRecord {
  return { origin, robotsTxt: null, robotsAt: null, tdmrep: null, notBefore: null, refusals: 0 }
}
