'use client'
// Lights up a statement's words and its note together, from whichever the reader touches.
import { type ReactNode, useEffect, useRef } from 'react'

/** Marks carry the ids of their statements in `data-statements`, apart by spaces; ids of the address are `#s-…`, `#note-…`. */
export function ReadingPane({ children }: { children: ReactNode }) {
  const pane = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const root = pane.current
    if (!root) return
    const light = (ids: string[]) => {
      for (const mark of root.querySelectorAll<HTMLElement>('[data-statements]')) {
        const isActive = ids.some((id) => mark.dataset.statements?.split(' ').includes(id))
        mark.toggleAttribute('data-active', isActive)
      }
    }
    const chosen = () => {
      const id = /^#(?:s|note)-(\d+)$/.exec(window.location.hash)?.[1]
      return id ? [id] : []
    }
    const onTouch = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-statements]') : null
      light(mark?.dataset.statements?.split(' ') ?? chosen())
    }
    const onHash = () => light(chosen())

    onHash()
    root.addEventListener('pointerover', onTouch)
    root.addEventListener('pointerleave', onTouch)
    root.addEventListener('focusin', onTouch)
    window.addEventListener('hashchange', onHash)
    return () => {
      root.removeEventListener('pointerover', onTouch)
      root.removeEventListener('pointerleave', onTouch)
      root.removeEventListener('focusin', onTouch)
      window.removeEventListener('hashchange', onHash)
    }
  }, [])

  return <div ref={pane}>{children}</div>
}
