// What the palette offers: places to go to and things to do, in groups.

export type PaletteItem = {
  /** Tells it from every other; of a place its address. */
  id: string
  label: string
  /** Of the label, where it is not the page's. */
  lang?: string
  /** What it was found by, beside its name. */
  note?: string
  /** The keys that do the same. */
  keys?: string
  /** Where it leads; what has none is done by `run`. */
  href?: string
  run?: () => void
}

/** `value` is the heading. */
export type PaletteGroup = { value: string; items: PaletteItem[] }

/** The groups that hold something, each place once: where it comes first. */
export function withoutRepeats(groups: PaletteGroup[]): PaletteGroup[] {
  const met = new Set<string>()
  return groups
    .map(({ value, items }) => ({
      value,
      items: items.filter(({ id }) => {
        const isNew = !met.has(id)
        met.add(id)
        return isNew
      }),
    }))
    .filter(({ items }) => items.length > 0)
}
