// Things in several languages, put together by language.

/** By language code, empty for none, in the order the languages first come up. */
export function byLanguage<T extends { language: string | null }>(things: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(thing.language ?? '')
    if (group) group.push(thing)
    else groups.set(thing.language ?? '', [thing])
  }
  return groups
}
