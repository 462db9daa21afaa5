// Sets of concepts, written as their ids, by the keys of their signs.

/** The keys of the signs of these concepts, parted by white space. */
export const keysOf = (ids: string): ReadonlySet<string> =>
  new Set(
    ids
      .trim()
      .split(/\s+/u)
      .map((id) => `concept:${id}`),
  )

/** For each key, those that stand with it in a set. A set of concepts a line. */
export function setsOf(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>()
  for (const line of lines.trim().split('\n')) {
    const keys = keysOf(line)
    for (const key of keys) others.set(key, new Set([...(others.get(key) ?? []), ...keys].filter((one) => one !== key)))
  }
  return others
}
