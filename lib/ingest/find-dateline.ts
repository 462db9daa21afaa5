// What an article's own head says of its outlet and publication day: "AgenPress – …", "31 Ago 2023 - Russia".
import { readPrintedDay } from './read-printed-day'

export type Dateline = {
  outlet: string | null
  /** `YYYY-MM-DD` */
  publishedOn: string | null
  /** Where the story begins, behind a dateline in front of it; 0 when there is none. UTF-16 offset. */
  bodyStart: number
}

/** How many lines at the top may be a date line; below them a date belongs to the story. */
const HEAD_LINES = 6
/** Words a date line may hold beside the date: a place, a section, "updated". In the title line fewer, or it is a title. */
const OTHER_WORDS = 6
const OTHER_WORDS_IN_TITLE = 3
/** A dateline in front of the story is short, and ends in a dash between spaces or after a bracket. */
const PREFIX = /^[ \t]*([^\n]{2,60}?)(?:\s+|(?<=\)))[–—-]+\s+(?=\S)/u
/** Word parts that news agencies and papers are named with. */
const OUTLET_WORD =
  /(?:press|news|agenz|agenc|agence|agentur|πρακτορείο|gazette|gazzetta|tribune|herald|courier|corriere|times)/iu
/** One word with a capital inside: AgenPress, AsiaNews. */
const COMPOUND_NAME = /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]+$/u

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
      dateline.publishedOn ??= dayOfDateLine(line, language, seen === 0 ? OTHER_WORDS_IN_TITLE : OTHER_WORDS)
      const prefix = PREFIX.exec(line)
      const outlet = prefix?.[1] ? outletOf(prefix[1], isMedium) : null
      const day = prefix?.[1] ? readPrintedDay(prefix[1], language) : null
      if (prefix && (outlet || day)) {
        dateline.outlet ??= outlet
        dateline.publishedOn ??= day?.day ?? null
        dateline.bodyStart ||= outlet ? start + prefix[0].length : 0
      }
      seen += 1
    }
    if (seen >= HEAD_LINES) break
    start += line.length + 1
  }
  return dateline
}

function dayOfDateLine(line: string, language: string, otherWords: number): string | null {
  const found = readPrintedDay(line, language)
  if (!found) return null
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length <= otherWords ? found.day : null
}

/** The part of a dateline that names an outlet; places, dates and bylines around it are left. */
function outletOf(prefix: string, isMedium: (name: string) => boolean): string | null {
  const parts = prefix.split(/[,()/|:]|\s[–—-]\s/u).map((part) => part.trim())
  const names = parts.filter((part) => part && part.split(/\s+/u).length <= 4)
  return (
    names.find(
      (part) => isMedium(part) || COMPOUND_NAME.test(part) || (/^\p{Lu}/u.test(part) && OUTLET_WORD.test(part)),
    ) ?? null
  )
}
