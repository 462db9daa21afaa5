// What an article's own head says of its outlet and publication day: "AgenPress – …", "31 Ago 2023 - Russia".
import { fold } from '../engine/text/fold'
import { PUBLICATION_WORDS } from './publication-words'
import { readPrintedDay } from './read-printed-day'

export type Dateline = {
  outlet: string | null
  /** `YYYY-MM-DD` */
  publishedOn: string | null
  /** Where the story begins in the first line, behind a dateline that names the outlet; else 0. UTF-16 offset. */
  bodyStart: number
}

/** How many lines at the top may be a date line or hold a dateline; below them a date belongs to the story. */
const HEAD_LINES = 6
const MAX_DATE_LINE = 80
/** Words for a place or a section beside the date, parted from it by a mark. */
const MAX_PLACE_WORDS = 3
const PARTING_MARK = /[-–—|·•/,:()]/u
/** A dateline in front of the story is short, ends in a dash, and a sentence begins behind it. */
const PREFIX = /^[ \t]*([^\n]{2,60}?)(?:\s+|(?<=\)))[–—-]+\s+(?=[\p{Lu}\p{N}«“"„‘'])/u
/** Words that news agencies and papers are named with: alone, or at the end of a compound (AgenPress). */
const OUTLET_NAME =
  /(?:^|\s)(?:Agen\p{L}+|Πρακτορείο|Gazzetta|Corriere|\p{L}*(?:Press|News|Agency|Times|Tribune|Herald|Courier|Gazette|Post))(?:\s|$)/u

/**
 * Reads the head of an article. What it does not state stays null.
 * @param text the article as read
 * @param language BCP-47 code, for dates in bare numbers
 * @param isMedium whether a printed name is a known outlet or agency
 */
export function findDateline(text: string, language: string, isMedium: (name: string) => boolean): Dateline {
  const dateline: Dateline = { outlet: null, publishedOn: null, bodyStart: 0 }
  let start = 0
  let seen = 0
  for (const line of text.split('\n')) {
    if (line.trim()) {
      const isTitle = seen === 0
      dateline.publishedOn ??= dayOfDateLine(line.trim(), language, isTitle)
      const [whole, prefix] = PREFIX.exec(line) ?? []
      const outlet = prefix === undefined ? null : outletOf(prefix, isMedium)
      if (whole !== undefined && prefix !== undefined && outlet !== null) {
        dateline.outlet ??= outlet
        dateline.publishedOn ??= readPrintedDay(prefix, language)?.day ?? null
        if (isTitle) dateline.bodyStart = start + whole.length
      }
      seen += 1
    }
    if (seen >= HEAD_LINES) break
    start += line.length + 1
  }
  return dateline
}

/**
 * The day of a line that holds nothing else but words of publishing, a time, and a place or section behind a mark;
 * a title holds no place, or every title about a day would be a date line.
 */
function dayOfDateLine(line: string, language: string, isTitle: boolean): string | null {
  if (line.length > MAX_DATE_LINE || /[.!?;…]$/u.test(line)) return null
  const found = readPrintedDay(line, language)
  if (!found) return null
  const [before, after] = [line.slice(0, found.start), line.slice(found.end)]
  const places = [otherWords(before), otherWords(after)]
  const words = places.flat()
  if (words.length === 0) return found.day
  if (isTitle || words.length > MAX_PLACE_WORDS || words.some((word) => !/^[\p{Lu}\p{N}]/u.test(word))) return null
  const areParted =
    (places[0]?.length === 0 || PARTING_MARK.test(before.trimEnd().slice(-1))) &&
    (places[1]?.length === 0 || PARTING_MARK.test(after.trimStart().slice(0, 1)))
  return areParted ? found.day : null
}

/** The words of a date line that are neither words of publishing nor a time. */
function otherWords(text: string): string[] {
  const words = text.replace(/\d{1,2}[:.]\d{2}/gu, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.filter((word) => !PUBLICATION_WORDS.has(fold(word)))
}

/** The part of a dateline that names an outlet; places, dates and bylines around it are left. */
function outletOf(prefix: string, isMedium: (name: string) => boolean): string | null {
  const parts = prefix.split(/[,()/|:]|\s[–—-]\s/u).map((part) => part.trim())
  const names = parts.filter((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/u).length <= 4)
  return names.find((part) => isMedium(part) || OUTLET_NAME.test(part)) ?? null
}
