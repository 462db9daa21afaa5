// Which of the windows that every page can open is open: the help, or the palette.
import { useSyncExternalStore } from 'react'

export type Overlay = 'help' | 'palette'

let open: Overlay | null = null
const watchers = new Set<() => void>()

/** Opens one, in the place of the other; null closes both. */
export function showOverlay(next: Overlay | null): void {
  open = next
  for (const onChange of watchers) onChange()
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}

/** The one that is open, or null. */
export const useOverlay = (): Overlay | null =>
  useSyncExternalStore(
    watch,
    () => open,
    () => null,
  )
