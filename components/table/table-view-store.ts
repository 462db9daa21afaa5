// Where a reader's view of a table is kept: in a cookie, so that the server draws it at once.

/** What was chosen since this page was loaded, by the table's name; the server never fills it. */
const chosen = new Map<string, string>()
const listeners = new Set<() => void>()

const YEAR_IN_SECONDS = 60 * 60 * 24 * 365

/** The cookie of the table called `name`. */
export const viewCookie = (name: string) => `table-${name}`

/** The view as written, `given` being what the server read from the cookie when it drew the page. */
export const viewInForce = (name: string, given: string): string => chosen.get(name) ?? given

/** Keeps a view as `writeView` writes it. */
export function keepView(name: string, written: string): void {
  chosen.set(name, written)
  const age = written === '' ? 0 : YEAR_IN_SECONDS
  // biome-ignore lint/suspicious/noDocumentCookie: the store for cookies is not in every browser
  document.cookie = `${viewCookie(name)}=${encodeURIComponent(written)}; path=/; max-age=${age}; samesite=lax`
  for (const listener of listeners) listener()
}

/** Calls `listener` at every change; returns the way to stop. */
export function watchViews(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
