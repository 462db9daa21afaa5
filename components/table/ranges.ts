// Stretches of rows, as a shift-click means them.

/** The ids from `from` to `to`, both included and in the order of `ids`; `to` alone where either is not among them. */
export function idsBetween(ids: readonly string[], from: string | null, to: string): string[] {
  const [a, b] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)]
  return a === -1 || b === -1 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}
