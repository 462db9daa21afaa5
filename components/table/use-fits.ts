'use client'
// Whether what may scroll sideways needs to: a box that scrolls keeps the heads of its columns from staying in sight.
import { type RefObject, useEffect, useState } from 'react'

/** False until the page has come alive, and whenever the child of `box` is wider than `box`. */
export function useFits(box: RefObject<HTMLElement | null>): boolean {
  const [fits, setFits] = useState(false)
  useEffect(() => {
    const [outer, inner] = [box.current, box.current?.firstElementChild]
    if (!outer || !inner) return
    const look = () => setFits(inner.getBoundingClientRect().width <= outer.clientWidth + 1)
    const watcher = new ResizeObserver(look)
    watcher.observe(outer)
    watcher.observe(inner)
    return () => watcher.disconnect()
  }, [box])
  return fits
}
