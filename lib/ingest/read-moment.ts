// When something was published, as pages, feeds, tables and other tools write it: an instant with its own offset, or a day.

import { fold } from '../engine/text/fold'
import { isDay } from '../list-params'
import { MONTHS, WEEKDAYS } from './calendar-names'
import { readPrintedDay } from './read-printed-day'
import { ZONE_OFFSETS } from './zone-offsets'

export type Moment = {
  /** `YYYY-MM-DDThh:mm:ss±hh:mm` (`Z` for Greenwich) or `YYYY-MM-DD`; null where what is printed cannot be used. */
  publishedAt: string | null
  /** Why the reading is doubtful, a sentence; null where it is plain. */
  warning: string | null
}

const HOUR = 3_600_000
/** Clocks of servers are some minutes off. */
const SLACK = HOUR / 4
/** No zone is further from another than this: a date that lies further ahead is not a slip of zones. */
const WIDEST = 26 * HOUR
const MAX_OFFSET = 14 * 60
/** Before it there were no newspapers: years such as 0001 stand for "none". */
const FIRST_YEAR = 1600

const timeParted = (mark: string) => String.raw`(\d{1,2})${mark}(\d{2})(?:${mark}(\d{2})(?:[.,]\d+)?)?`
const TIME = timeParted(':')
const ZONE = String.raw`([+-]\d{2}(?::?\d{2})?|\(?\p{L}{1,5}\)?(?:[+-]\d{1,2}(?::?\d{2})?)?|\(?\p{L}[\p{L} ]{4,40}\)?)`
/** The name that mail programs put behind an offset: `+0100 (CET)`. */
const COMMENT = /(?<=[+-]\d{2}:?\d{2}|Z|GMT|UTC)\s*\([^()]*\)$/i
/** The name of a place's zone that programs write behind an offset: `+01:00[Europe/Rome]`. */
const PLACE = /\[[^[\]]*\]$/
const ISO = new RegExp(String.raw`^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+${timeParted(':?')}\s*${ZONE}?)?$`, 'iu')
/** As GDELT and iCalendar write it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/i
/** RFC 822 and its many misspellings: weekday, seconds and zone may be missing, months may be named in any of the six languages. */
const MAIL = new RegExp(
  String.raw`^(?:(\p{L}[\p{L}\p{M}]*)\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}[\p{L}\p{M}]*)\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+${TIME}\s*${ZONE}?)?$`,
  'iu',
)
/** As C libraries print it: `Tue Mar 5 10:15:00 +0000 2024`. */
const C_TIME = new RegExp(String.raw`^\p{L}+\s+(\p{L}+)\s+(\d{1,2})\s+${TIME}\s+(?:${ZONE}\s+)?(\d{4})$`, 'iu')

type Parts = {
  year: string
  month: string
  day: string
  time: (string | undefined)[]
  zone: string | undefined
  weekday?: string | undefined
}

function partsOf(printed: string): Parts | null {
  const compact = COMPACT.exec(printed)
  const iso = compact ?? ISO.exec(printed)
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso
    return { year, month, day, time: [hour, minute, second], zone: zone?.replace(/^\+0000$/, '+00:00') }
  }
  const numberOf = (name: string) => String(MONTHS.get(fold(name)) ?? '')
  const mail = MAIL.exec(printed)
  if (mail) {
    const [, weekday, day = '', month = '', year = '', hour, minute, second, zone] = mail
    const century = year.length === 2 ? (Number(year) < 70 ? '20' : '19') : ''
    return { year: century + year, month: numberOf(month), day, time: [hour, minute, second], zone, weekday }
  }
  const [, month = '', day = '', hour, minute, second, zone, year = ''] = C_TIME.exec(printed) ?? []
  return year ? { year, month: numberOf(month), day, time: [hour, minute, second], zone } : null
}

/** Minutes east of Greenwich; undefined where the zone is none that is known. */
function offsetOf(zone: string): number | undefined {
  const tidy = zone.replace(/[()]/g, '').toUpperCase()
  const [, name = '', sign, hours, minutes = '0'] = /^(\p{L}*)(?:([+-])(\d{1,2}):?(\d{2})?)?$/u.exec(tidy) ?? []
  const named = name === '' ? 0 : ZONE_OFFSETS[name]
  if (sign === undefined || named === undefined) return name === '' ? undefined : named
  const own = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  // "GMT+2" is two hours off Greenwich, "CET+0100" says twice where it is.
  const offset = own === named ? named : named + own
  return Math.abs(offset) <= MAX_OFFSET && Number(minutes) < 60 ? offset : undefined
}

const two = (value: number | string) => String(value).padStart(2, '0')

/**
 * Reads a printed date and holds it against the clock: what lies far ahead of `now` is refused, what lies a little ahead told.
 * @param language BCP-47 code that decides the order of bare numbers, null where it is not known
 */
export function readMoment(printed: string, language: string | null, now: Date): Moment {
  const moment = momentAsPrinted(printed, language)
  const { publishedAt, warning } = moment
  if (publishedAt === null) return moment
  const isDayAlone = isDay(publishedAt)
  // A day is over last in the west: it lies ahead only when it has not begun anywhere.
  const ahead = Date.parse(isDayAlone ? `${publishedAt}T00:00:00+14:00` : publishedAt) - now.getTime()
  if (ahead > (isDayAlone ? 0 : WIDEST)) return refuse(tidied(printed), 'lies in the future')
  if (isDayAlone || ahead <= SLACK) return { publishedAt, warning }
  return { publishedAt, warning: `The publication date "${tidied(printed)}" lies ahead: its time zone may be wrong.` }
}

/** The same without a clock. A time without a zone gives the day alone, of a period its first day; what cannot be is told. */
export function momentAsPrinted(printed: string, language: string | null): Moment {
  const tidy = tidied(printed)
  const unreadable = { publishedAt: null, warning: `The publication date "${tidy.slice(0, 60)}" cannot be read.` }
  if (/^-?\d{1,10}$|^\d{13}$/.test(tidy) && !/^\d{8}$/.test(tidy)) return readSeconds(tidy) ?? unreadable
  const parts = partsOf(tidy)
  if (!parts) {
    // A template in another language prints its dates the English way; there only what has one reading is taken.
    const day = (readPrintedDay(tidy, language ?? 'en') ?? readPrintedDay(tidy, 'en'))?.day
    return day ? real(day, tidy, null) : unreadable
  }
  const date = `${parts.year}-${two(parts.month)}-${two(parts.day)}`
  if (!isDay(date)) return unreadable
  const moment = momentOf(date, parts, tidy)
  const weekday = parts.weekday === undefined ? undefined : WEEKDAYS.get(fold(parts.weekday))
  const isOtherDay = weekday !== undefined && weekday !== new Date(date).getUTCDay()
  const doubt = isOtherDay ? `The publication date "${tidy}" names a day of the week that it is not.` : null
  return { ...moment, warning: moment.warning ?? doubt }
}

const tidied = (printed: string) => printed.trim().replace(/\s+/gu, ' ').replace(PLACE, '').replace(COMMENT, '')

function momentOf(date: string, { time, zone }: Parts, printed: string): Moment {
  if (time[0] === undefined) return real(date, printed, null)
  const [hour = 0, minute = 0, second = 0] = time.map((value) => Number(value ?? 0))
  if (hour > 23 || minute > 59 || second > 60)
    return real(date, printed, `The time of day in "${printed}" cannot be right; only the day is taken.`)
  if (zone === undefined) return real(date, printed, null)
  const offset = offsetOf(zone)
  if (offset === undefined) return real(date, printed, `The time zone "${zone}" is not known; only the day is taken.`)
  const sign = offset < 0 ? '-' : '+'
  const hours = Math.floor(Math.abs(offset) / 60)
  // As ISO prints it: other programs compare these as text.
  const suffix = offset === 0 && zone !== '+00:00' ? 'Z' : `${sign}${two(hours)}:${two(Math.abs(offset) % 60)}`
  return real(`${date}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${suffix}`, printed, null)
}

/** Seconds or, in 13 digits, milliseconds since 1970. */
function readSeconds(digits: string): Moment | null {
  const number = Number(digits)
  // Zero stands for "none"; shorter numbers are years or counts.
  if (digits.length < 9) return null
  const instant = new Date(digits.length === 13 ? number : number * 1000)
  return real(instant.toISOString().replace(/\.\d+Z$/, 'Z'), digits, null)
}

function real(publishedAt: string, printed: string, warning: string | null): Moment {
  // The moment zero of computers is what an empty field becomes.
  const isNone = !isDay(publishedAt) && Date.parse(publishedAt) === 0
  if (isNone || Number(publishedAt.slice(0, 4)) < FIRST_YEAR) return refuse(printed, 'is no real date')
  return { publishedAt, warning }
}

function refuse(printed: string, why: string): Moment {
  return { publishedAt: null, warning: `The publication date "${printed}" ${why}; it is left unknown.` }
}
