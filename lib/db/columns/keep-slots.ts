// Narrowing a list of slots.

/**
 * The slots for which `keeps` holds, in their order; `slots` itself where it holds for all, so nobody may change what this
 * gives. `Int32Array.filter` gathers them in a list of eight bytes each before it makes an array of them: over a million slots
 * that is most of what a question takes of memory.
 */
export function keepSlots(slots: Int32Array, keeps: (slot: number) => boolean): Int32Array {
  const kept = new Int32Array(slots.length)
  let length = 0
  for (const slot of slots) if (keeps(slot)) kept[length++] = slot
  return length === slots.length ? slots : kept.slice(0, length)
}
