// Numbers for words and for runs of words.

/**
 * The finishing step of MurmurHash3 (Austin Appleby, public domain): spreads what differs over all bits.
 * @returns a signed 32-bit integer
 */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/**
 * FNV-1a (Fowler, Noll, Vo) over the first `length` UTF-16 code units, finished as MurmurHash3 finishes.
 * @returns a signed 32-bit integer
 */
export function hashText(text: string, length = text.length): number {
  let hash = 0x811c9dc5
  const end = Math.min(length, text.length)
  for (let at = 0; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** One number for several in this order; `hashRun(hashRun(a, b), c)` goes on. A signed 32-bit integer. */
export function hashRun(first: number, second: number): number {
  return mix((Math.imul(first, 31) + 0x9e3779b9) ^ second)
}
