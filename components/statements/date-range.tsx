'use client'
// The first and the last day of publication, both included.
import { useId } from 'react'
import { isDay } from '@/lib/list-params'

type Range = { from: string | null; to: string | null }

export function DateRange({ from, to, onRange }: Range & { onRange: (range: Range) => void }) {
  const id = useId()
  /** Browsers report a day while it is still being typed (year 0002); the nearest sensible one is awaited. */
  const settle = (value: string): string | null | undefined => {
    if (value === '') return null
    return isDay(value) && value >= '1000' ? value : undefined
  }
  const bounds = [
    { key: 'from', label: 'From', value: from },
    { key: 'to', label: 'To', value: to },
  ] as const
  return (
    <fieldset className="border-line border-t py-3">
      <legend className="float-left mb-2 font-medium">Published</legend>
      <div className="clear-both grid gap-2">
        {bounds.map(({ key, label, value }) => (
          <label key={key} htmlFor={`${id}-${key}`} className="grid grid-cols-[3rem_1fr] items-center text-small">
            {label}
            <input
              id={`${id}-${key}`}
              key={value}
              type="date"
              defaultValue={value ?? ''}
              onChange={(event) => {
                const day = settle(event.target.value)
                if (day !== undefined && day !== value) onRange({ from, to, [key]: day })
              }}
              className="min-h-9! py-1! text-small field"
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
