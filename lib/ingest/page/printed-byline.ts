// The signature that a page prints under its headline: "By …", or a name beside the date.
import { fold } from '../../engine/text/fold'
import { MONTHS, WEEKDAY_NAMES } from '../calendar-names'
import { readPrintedDay } from '../read-printed-day'
import type { Block } from './blocks'
import { keyOf } from './match-texts'
import { surroundingsOf } from './surroundings'

/** "By", "Di", "Von" … before the name. */
export const SIGNED =
  /^(?:(?:written|posted|published|reported)\s+by|by|di|a cura di|de|par|por|von|του|της σύνταξης|της|των|από|γράφει (?:ο|η)|autor[ea]?|author|verfasst von)[\s:]+(?=\p{Lu})/iu

const SIGNATURE_LINES = 4
const MAX_LINE = 120
const CLOCK = /(?<!\d)\d{1,2}[:.h]\s?\d{2}(?!\d)(?:\s*[AaPp]\.?[Mm]\b\.?)?(?:\s+[A-Z]{1,3}T\b)?/gu
const PARTS = /\s*[|·•,–—/]\s*|\s+-\s+/u
const INITIALS = String.raw`(?:\p{Lu}\.[\s-]?){1,3}`
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{Lu}?[\p{L}\p{M}]+)*`
const PARTICLES = String.raw`(?:(?:d[aeiu]|de[lnr]|de la|della|dos|las?|le|van|von|zu|ter|el|al)\s+)*`
const MORE = String.raw`(?:\s+${PARTICLES}${WORD})`
const NAME = new RegExp(String.raw`^(?:${INITIALS}\s*(?:${PARTICLES}${WORD})?${MORE}?|${WORD}${MORE}{0,3})$`, 'u')
/** A single word beside a date is a place or a section. */
const FULL_NAME = new RegExp(String.raw`^(?:${INITIALS}\s*(?:${PARTICLES}${WORD}${MORE}?)?|${WORD}${MORE}{1,3})$`, 'u')

/**
 * The name as printed, or null. A name without "By" counts only beside the date, and only if the page says it nowhere else,
 * as it does with sections and places.
 * @param language of the text, which decides how the date beside the name is read
 */
export function readPrintedByline(page: Block[], title: string | null, language: string): string | null {
  if (title === null) return null
  const headline = keyOf(title)
  const lines = page.filter((block) => !surroundingsOf(block).has('caption')).flatMap(({ text }) => text.split('\n'))
  const start = lines.findIndex((line) => keyOf(line) === headline) + 1
  if (start === 0) return null
  for (const line of lines.slice(start, start + SIGNATURE_LINES)) {
    if (line.length > MAX_LINE) continue
    const date = readPrintedDay(line, language)
    const rest = date ? `${line.slice(0, date.start)} | ${line.slice(date.end)}` : line
    const parts = rest
      .replace(CLOCK, ' | ')
      .split(PARTS)
      .map((part) => part.replace(/^[\s-]+|[\s-]+$/g, ''))
    const signed = parts.filter((part) => SIGNED.test(part)).map((part) => part.replace(SIGNED, ''))
    const name = signed.find((part) => NAME.test(part) && !isOfCalendar(part))
    if (name) return name
    const beside = date && parts.find((part) => FULL_NAME.test(part) && !isOfCalendar(part))
    if (beside && lines.filter((other) => other.includes(beside)).length === 1) return beside
  }
  return null
}

const CALENDAR = new Set([...MONTHS.keys(), ...WEEKDAY_NAMES])
const isOfCalendar = (part: string) =>
  fold(part)
    .split(/[^\p{L}]+/u)
    .some((word) => CALENDAR.has(word) && word.length > 2)
