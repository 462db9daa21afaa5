'use client'
// The first and the last day of publication, both included, or the articles whose day is unknown.
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { isDay, type StatementFilters } from '@/lib/list-params'

type Days = Pick<StatementFilters, 'from' | 'to' | 'undated'>

export function DateRange({ days, onDays }: { days: Days; onDays: (days: Days) => void }) {
  const id = useId()
  const { from, to, undated } = days
  return (
    <fieldset className="border-line border-t py-3">
      <legend className="float-left mb-2 font-medium">Published</legend>
      <div className="clear-both grid gap-2">
        <DayField label="From" value={from} onDay={(day) => onDays({ from: day, to, undated: false })} />
        <DayField label="To" value={to} onDay={(day) => onDays({ from, to: day, undated: false })} />
        <label
          htmlFor={`${id}-undated`}
          className="flex min-h-8 items-baseline gap-2.5 py-1 text-small hover:text-accent"
        >
          <input
            id={`${id}-undated`}
            type="checkbox"
            checked={undated}
            onChange={() => onDays({ from: null, to: null, undated: !undated })}
            className="size-3.5 shrink-0 translate-y-px"
          />
          Unknown day
        </label>
      </div>
    </fieldset>
  )
}

type DayFieldProps = { label: string; value: string | null; onDay: (day: string | null) => void }

/** A day picked from the calendar counts at once, a typed one when the field is left or Enter is pressed. */
function DayField({ label, value, onDay }: DayFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const isTyping = useRef(false)

  // The field is not controlled: React would take away the parts of a day that is being typed.
  useEffect(() => {
    if (input.current) input.current.value = value ?? ''
  }, [value])

  const settle = (field: HTMLInputElement) => {
    isTyping.current = false
    const day = field.value || null
    const isFit = day === null ? !field.validity.badInput : isDay(day) && day >= '1000'
    if (!isFit) field.value = value ?? ''
    else if (day !== value) onDay(day)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    isTyping.current = true
    if (event.key === 'Enter') settle(event.currentTarget)
  }
  return (
    <label htmlFor={id} className="grid grid-cols-[3rem_1fr] items-center text-small">
      {label}
      <input
        ref={input}
        id={id}
        type="date"
        defaultValue={value ?? ''}
        onKeyDown={onKeyDown}
        onChange={(event) => isTyping.current || settle(event.currentTarget)}
        onBlur={(event) => settle(event.currentTarget)}
        className="min-h-9! py-1! text-small field"
      />
    </label>
  )
}
