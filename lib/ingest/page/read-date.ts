// A date as meta data writes it, to ISO 8601 with the offset it was given in.
import { isDay } from '../../list-params'
import { readPrintedDay } from '../read-printed-day'

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/
const RFC_822 =
  /^(?:\p{L}{3,},?\s+)?\d{1,2}\s+\p{L}{3,}\s+\d{4}\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|GMT|UTC|Z)$/iu
const EPOCH = /^1\d{9}(?:\d{3})?$/

/** Before it there were no newspapers: years such as 0001 stand for "none". */
const FIRST_YEAR = 1600

/** An instant with its offset, a bare day where no offset is given, null where it is no date. The first half of a period is taken. */
export function toInstantOrDay(value: string, language: string): string | null {
  const text = value.trim().replace(/\[.*\]$/, '')
  const iso = ISO.exec(text)
  if (iso) return instant(iso[1] ?? '', iso[2], iso[3], iso[4], iso[5])
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000', '')
  const compact = COMPACT.exec(text)
  if (compact) return instant(`${compact[1]}-${compact[2]}-${compact[3]}`)
  const printed = readPrintedDay(text, language) ?? readPrintedDay(text, 'en')
  if (!printed) return null
  const rfc = RFC_822.exec(text)
  return rfc ? instant(printed.day, rfc[1], rfc[2], rfc[3], rfc[4]) : printed.day
}

function instant(day: string, hour?: string, minute?: string, second = '00', zone?: string): string | null {
  if (!isDay(day) || Number(day.slice(0, 4)) < FIRST_YEAR) return null
  if (hour === undefined || zone === undefined) return day
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3, 5).padEnd(2, '0')}` : 'Z'
  const whole = `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`
  const at = Date.parse(whole)
  // The moment zero of computers is what an empty field becomes.
  if (at === 0) return null
  return Number.isNaN(at) ? day : whole
}
