// The rows a reader has ticked, view by view. They outlive pages and reloads, in one tab.
import { idsBetween } from './ranges'

export type Ids = ReadonlySet<string>

const NONE: Ids = new Set()
const KEPT_AS = 'dictum-ticked'

/** Beyond this the oldest view is forgotten. */
const MOST_VIEWS = 12

const listeners = new Set<() => void>()
let views: Map<string, Ids> | null = null

/** What an earlier page of this tab has kept; nothing where the browser refuses, or somebody else wrote there. */
function read(): Map<string, Ids> {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEPT_AS) ?? '[]')
    const isView = (each: unknown): each is [string, string[]] =>
      Array.isArray(each) && typeof each[0] === 'string' && Array.isArray(each[1])
    return new Map(Array.isArray(kept) ? kept.filter(isView).map(([view, ids]) => [view, new Set(ids)]) : [])
  } catch (error) {
    console.warn('The rows ticked before could not be read.', error)
    return new Map()
  }
}

function keep(all: ReadonlyMap<string, Ids>): void {
  try {
    window.sessionStorage.setItem(KEPT_AS, JSON.stringify([...all].map(([view, ids]) => [view, [...ids]])))
  } catch (error) {
    console.warn('The ticked rows are kept until the page is loaded again.', error)
  }
}

/** The ids ticked in `view`, in the order they were ticked; the same set until one changes. Browser only. */
export function tickedIn(view: string): Ids {
  views ??= read()
  return views.get(view) ?? NONE
}

/** Ticks `ids` in `view`, or unticks them. */
export function tick(view: string, ids: readonly string[], isTicked: boolean): void {
  const next = new Set(tickedIn(view))
  for (const id of ids) {
    if (isTicked) next.add(id)
    else next.delete(id)
  }
  replace(view, next)
}

/** The row of each view that was ticked or unticked last, by itself. */
const touched = new Map<string, string>()

/**
 * Ticks one row or unticks it; with `among`, the rows as they stand on the page, also all between it and the one that was
 * touched before.
 */
export function tickOne(view: string, id: string, isTicked: boolean, among: readonly string[] | null): void {
  tick(view, among ? idsBetween(among, touched.get(view) ?? null, id) : [id], isTicked)
  touched.set(view, id)
}

/** Unticks every row of `view`. */
export function untickAll(view: string): void {
  replace(view, NONE)
}

function replace(view: string, ids: Ids): void {
  const others = [...(views ?? [])].filter(([other]) => other !== view)
  views = new Map([...others, ...(ids.size > 0 ? [[view, ids] as const] : [])].slice(-MOST_VIEWS))
  keep(views)
  for (const listener of listeners) listener()
}

/** Calls `listener` whenever a row is ticked or unticked. */
export function watchTicks(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
