// Keeps the answers to questions that come again and again.

/**
 * `answer` asked once for each key. So many answers are kept as `most` says, then the keeping starts afresh.
 */
export const remember = <T>(answer: (key: string) => T, most: number): ((key: string) => T) => {
  const kept = new Map<string, T>()
  return (key) => {
    const before = kept.get(key)
    if (before !== undefined) return before
    const found = answer(key)
    if (kept.size >= most) kept.clear()
    kept.set(key, found)
    return found
  }
}
