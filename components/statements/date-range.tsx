'use client'
// The first and the last day of publication, both included, or the articles whose day is unknown.
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { isDay, type StatementFilters } from '@/lib/list-params'
import { lastDays, thisMonth } from './recent-days'

type Days = Pick<StatementFilters, 'from' | 'to' | 'undated'>

const WEEK = 7
const NO_DAYS: Days = { from: null, to: null, undated: false }

export function DateRange({ days, onDays }: { days: Days; onDays: (days: Days) => void }) {
  const t = useTranslations('filters')
  const id = useId()
  const { from, to, undated } = days
  const isCrossed = from !== null && to !== null && from > to
  return (
    <fieldset className="border-line border-t py-3">
      <legend className="float-left mb-2 font-medium">{t('published')}</legend>
      <div className="clear-both grid gap-2">
        <DayField label={t('from')} value={from} onDay={(day) => onDays({ from: day, to, undated: false })} />
        <DayField label={t('to')} value={to} onDay={(day) => onDays({ from, to: day, undated: false })} />
        {isCrossed && (
          <p role="alert" className="text-small text-alert">
            {t('daysCrossed')}
          </p>
        )}
        <div className="flex flex-wrap gap-x-3 gap-y-1 text-small text-soft">
          <QuickChoice
            label={t('lastSevenDays')}
            hint={t('fromToday')}
            onChoose={() => onDays({ ...NO_DAYS, ...lastDays(new Date(), WEEK) })}
          />
          <QuickChoice
            label={t('thisMonth')}
            hint={t('fromToday')}
            onChoose={() => onDays({ ...NO_DAYS, ...thisMonth(new Date()) })}
          />
          {(from || to) && <QuickChoice label={t('anyDay')} onChoose={() => onDays(NO_DAYS)} />}
        </div>
        <label
          htmlFor={`${id}-undated`}
          className="flex min-h-8 items-baseline gap-2.5 py-1 text-small hover:text-accent"
        >
          <input
            id={`${id}-undated`}
            type="checkbox"
            checked={undated}
            onChange={() => onDays({ ...NO_DAYS, undated: !undated })}
            autoComplete="off"
            className="size-3.5 shrink-0 translate-y-px"
          />
          {t('unknownDay')}
        </label>
      </div>
    </fieldset>
  )
}

function QuickChoice({ label, hint, onChoose }: { label: string; hint?: string; onChoose: () => void }) {
  return (
    <button type="button" title={hint} onClick={onChoose} className="min-h-6 link">
      {label}
    </button>
  )
}

type DayFieldProps = { label: string; value: string | null; onDay: (day: string | null) => void }

/** A day picked from the calendar counts at once, a typed one when the field is left or Enter is pressed. */
function DayField({ label, value, onDay }: DayFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const isTyping = useRef(false)

  const said = useRef(value)

  // The field is not controlled: React would take away the parts of a day that is being typed.
  useEffect(() => {
    if (input.current && said.current !== value) input.current.value = value ?? ''
    said.current = value
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
    <label htmlFor={id} className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 text-small">
      <span className="min-w-8">{label}</span>
      <input
        ref={input}
        id={id}
        type="date"
        defaultValue={value ?? ''}
        autoComplete="off"
        onKeyDown={onKeyDown}
        onChange={(event) => isTyping.current || settle(event.currentTarget)}
        onBlur={(event) => settle(event.currentTarget)}
        className="min-h-9! py-1! text-small field"
      />
    </label>
  )
}
