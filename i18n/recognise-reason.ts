// Which of the reasons that lib gives in English a sentence is. Reasons are kept in English, where they are written and in the
// database; their English messages are what they are known by.
import { createTranslator } from 'next-intl'
import reasons from '../messages/en/reasons.json'
import { PLACES, type PlaceKind } from './reason-places'

export type Reason = keyof typeof reasons

/** What stands in a place of a reason: words as they are, a figure, a day (ISO 8601), names, or reasons in turn. */
export type PlaceValue = string | number | { day: string } | { names: string[] } | { reasons: RecognisedReason[] }

export type RecognisedReason = { reason: Reason; values: Record<string, PlaceValue> }

/**
 * The reason that `english` is, with what stands in it; of several that fit, the one with the most words of its own. Null
 * where it is none. A reason may begin a sentence: then with a capital.
 */
export function recogniseReason(english: string): RecognisedReason | null {
  if (english.length > LONGEST) return null
  const look: Look = { left: MOST_LOOKED_AT }
  return recognise(english, look) ?? recognise(english.charAt(0).toLowerCase() + english.slice(1), look)
}

/** Sentences and parts that are still looked at. */
type Look = { left: number }

/** What is longer is none; and names that pages and archives bring could be parted in ever more ways. */
const LONGEST = 1000
const MOST_LOOKED_AT = 200

function recognise(english: string, look: Look): RecognisedReason | null {
  if (look.left-- <= 0) return null
  known ??= readReasons()
  const { whole, patterns } = known
  const itself = whole.get(english)
  if (itself) return { reason: itself, values: {} }
  for (const { reason, places, pattern } of patterns) {
    const found = pattern.exec(english)
    const values = found && readPlaces(places, found.slice(1), look)
    if (values) return { reason, values }
  }
  return null
}

/** Null where in the place of a reason something else stands. */
function readPlaces(places: string[], found: string[], look: Look): Record<string, PlaceValue> | null {
  const values: Record<string, PlaceValue> = {}
  for (const [at, place] of places.entries()) {
    const value = READ[kindOf(place)](found[at] ?? '', look)
    if (value === null) return null
    values[place] = value
  }
  return values
}

/** Months as English writes them in full, January first. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
)

const SHAPES: Record<PlaceKind, string> = {
  words: '.+?',
  word: String.raw`\S+`,
  figure: String.raw`\d[\d,]*(?:\.\d+)?`,
  day: String.raw`\d{1,2} (?:${MONTHS.join('|')}) \d{4}`,
  reason: '.+?',
  reasons: '.+?',
  names: '.+?',
}

const READ: Record<PlaceKind, (text: string, look: Look) => PlaceValue | null> = {
  words: (text) => text,
  word: (text) => text,
  figure: (text) => Number(text.replaceAll(',', '')),
  day: (text) => {
    const [day = '', month = '', year = ''] = text.split(' ')
    return { day: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}` }
  },
  reason: (text, look) => readAll([text], look),
  reasons: (text, look) => readAll(text.split(', '), look),
  names: (text) => ({ names: text.split(' and ') }),
}

function readAll(texts: string[], look: Look): PlaceValue | null {
  const found = texts.map((text) => recognise(text, look)).filter((each) => each !== null)
  return found.length === texts.length ? { reasons: found } : null
}

const kindOf = (place: string): PlaceKind => PLACES[place] ?? 'words'

type Pattern = { reason: Reason; places: string[]; pattern: RegExp; literal: number; open: number }
type Known = { whole: Map<string, Reason>; patterns: Pattern[] }

let known: Known | null = null

/** Stands around a place's name where a reason is written with its places marked. */
const MARK = '\u0001'

function readReasons(): Known {
  // Messages are compiled when the app is built: only formatting says what they read, so places are filled with their names.
  const say: (reason: Reason, values: Record<string, string>) => string = createTranslator({
    locale: 'en',
    messages: { reasons },
    namespace: 'reasons',
    onError: (error) => {
      throw error
    },
  })
  const marked = Object.fromEntries(Object.keys(PLACES).map((place) => [place, MARK + place + MARK]))
  const whole = new Map<string, Reason>()
  const patterns: Pattern[] = []
  for (const reason of Object.keys(reasons).filter(isReason)) {
    // Every other part is a place.
    const parts = say(reason, marked).split(MARK)
    if (parts.length === 1) whole.set(parts[0] ?? '', reason)
    else patterns.push(patternOf(reason, parts))
  }
  return { whole, patterns: patterns.sort((a, b) => b.literal - a.literal || a.open - b.open) }
}

const isReason = (name: string): name is Reason => name in reasons

function patternOf(reason: Reason, parts: string[]): Pattern {
  const isPlace = (_: string, at: number) => at % 2 === 1
  const places = parts.filter(isPlace)
  const shapes = parts.map((part, at) =>
    isPlace(part, at) ? `(${SHAPES[kindOf(part)]})` : part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  )
  return {
    reason,
    places,
    pattern: new RegExp(`^${shapes.join('')}$`, 's'),
    literal: parts.reduce((sum, part, at) => (isPlace(part, at) ? sum : sum + part.length), 0),
    open: places.filter((place) => kindOf(place) === 'words').length,
  }
}
