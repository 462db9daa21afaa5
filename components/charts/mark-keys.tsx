'use client'
// Moves between the marks of a chart with the arrow keys, and writes out the one the reader is at.
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from 'react'

type Props = {
  /** Names the chart to those who hear it. */
  label: string
  /** Stands where the mark is written out, while the reader is at none. */
  hint: string
  children: ReactNode
}

/** A link in a drawing or in the page. */
type Mark = HTMLElement | SVGElement

const markAt = (target: EventTarget) => (target instanceof Element ? target.closest<Mark>('a[data-mark]') : null)
const marksIn = (strip: Element | undefined) => [...(strip?.querySelectorAll<Mark>('a[data-mark]') ?? [])]
const leftOf = (mark: Element) => mark.getBoundingClientRect().left

/** The mark a key leads to: its neighbours, the ends of the strip, or the nearest in the strip above or below. */
function markFrom(mark: Mark, key: string, root: Element): Mark | undefined {
  const strip = mark.closest('[data-strip]')
  if (!strip) return undefined
  const marks = marksIn(strip)
  const at = marks.indexOf(mark)
  if (key === 'ArrowRight') return marks[at + 1]
  if (key === 'ArrowLeft') return marks[at - 1]
  if (key === 'Home') return marks[0]
  if (key === 'End') return marks.at(-1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const strips = [...root.querySelectorAll('[data-strip]')].filter((each) => marksIn(each).length > 0)
  const beside = strips[strips.indexOf(strip) + (key === 'ArrowDown' ? 1 : -1)]
  const distance = (each: Element) => Math.abs(leftOf(each) - leftOf(mark))
  return marksIn(beside).sort((a, b) => distance(a) - distance(b))[0]
}

export function MarkKeys({ label, hint, children }: Props) {
  const [shown, setShown] = useState<string | null>(null)
  const show = (event: SyntheticEvent) => setShown(markAt(event.target)?.getAttribute('aria-label') ?? null)
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = markAt(event.target)
    const next = mark && markFrom(mark, event.key, event.currentTarget)
    if (!next) return
    event.preventDefault()
    for (const each of marksIn(next.closest('[data-strip]') ?? undefined)) each.tabIndex = each === next ? 0 : -1
    next.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no chart
    <div
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={show}
      onBlur={() => setShown(null)}
      onPointerOver={show}
      onPointerLeave={() => setShown(null)}
    >
      <p aria-hidden className={`mb-3 min-h-5 text-small tabular-nums ${shown ? 'text-ink' : 'text-faint'}`}>
        {shown ?? hint}
      </p>
      {children}
    </div>
  )
}
