// How much of anything one fetch may take.

export type Limits = {
  /** Redirects followed. */
  redirects: number
  /** For the whole fetch, redirects included, not counting time spent waiting for a host's turn. */
  totalMs: number
  /** Until the head of the answer is there, and between two pieces of its body. */
  idleMs: number
  /** As sent, compressed or not. */
  wireBytes: number
  /** After decompression. */
  decodedBytes: number
}

const MIB = 1024 * 1024

/** A feed of ten thousand items has about 10 MB, a quarter of an hour of the world's quotations about 20 MB. */
export const LIMITS: Limits = {
  redirects: 5,
  totalMs: 90_000,
  idleMs: 30_000,
  wireBytes: 32 * MIB,
  decodedBytes: 64 * MIB,
}
