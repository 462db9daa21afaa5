'use client'
// The edge of a column, to be drawn wider or narrower by pointer or by arrow keys.
import { useTranslations } from 'next-intl'
import type { KeyboardEvent, PointerEvent } from 'react'
import { NARROWEST, WIDEST } from './table-view'

type Props = {
  column: string
  /** In rem, of a column that takes what the others leave the least. */
  width: number
  /** Widths in rem; null is the usual one. */
  onWidth: (width: number | null) => void
}

const STEP = 1

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
const headOf = (edge: HTMLElement) => edge.closest('th')

export function ColumnEdge({ column, width, onWidth }: Props) {
  const t = useTranslations('table')

  /** The pointer holds the edge: the column follows it, and the rest of the page is told at the end. */
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget
    const head = headOf(edge)
    if (!head || event.button !== 0) return
    event.preventDefault()
    edge.setPointerCapture(event.pointerId)
    const [from, before] = [event.clientX, head.offsetWidth]
    let asked: number | null = null
    const follow = ({ clientX }: globalThis.PointerEvent) => {
      asked = (before + clientX - from) / rem()
      head.style.width = `${Math.max(NARROWEST, asked)}rem`
    }
    const letGo = () => {
      edge.removeEventListener('pointermove', follow)
      edge.removeEventListener('lostpointercapture', letGo)
      if (asked !== null) onWidth(asked)
    }
    edge.addEventListener('pointermove', follow)
    edge.addEventListener('lostpointercapture', letGo)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const before = (headOf(event.currentTarget)?.offsetWidth ?? 0) / rem()
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0
    if (step !== 0) onWidth(before + step)
    else if (event.key === 'Backspace' || event.key === 'Delete') onWidth(null)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule of text cannot be moved
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={t('width', { column })}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      title={t('widthHow')}
      onPointerDown={onPointerDown}
      onDoubleClick={() => onWidth(null)}
      onKeyDown={onKeyDown}
      className="absolute inset-y-0 right-0 w-3 cursor-col-resize touch-none -outline-offset-2 after:absolute after:inset-y-1.5 after:right-1.5 after:w-px after:bg-line-strong after:opacity-0 hover:after:opacity-100 focus-visible:after:opacity-100"
    />
  )
}
