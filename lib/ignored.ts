// What of an address could not be used, and why: in English for files and programs, by its reason for the screen.

const WHY = {
  notAFilter: 'is not a filter',
  notOneOf: 'is not one of {detail}',
  notAnOrder: 'is not one of {detail}, with or without a leading minus',
  notADay: 'is not a day written YYYY-MM-DD',
  notAMonth: 'is not a month written YYYY-MM',
  notAMoment: 'is not a moment written YYYY-MM-DDThh:mm:ssZ',
  notAPage: 'is not a page number',
  pastLastPage: 'is past the last page, {detail}, which is shown',
  tooManyValues: 'is one too many: {detail} can be chosen',
  tooManyWords: 'is left out: only the first {detail} words are searched',
  tooManyColumns: 'is one too many: {detail} can stand side by side',
  notAStatement: 'is not the number of a statement',
  notAColumn: 'is not one of the columns',
  notALanguage: 'is not the code of a language, such as it or pt-BR',
  onlyByPeriod: 'is read only with by=period',
  sharesDays: 'shares days with the first',
  noOutlet: 'is no outlet here',
  standsThere: 'is {detail}, which stands there',
} as const

export type IgnoredReason = keyof typeof WHY

/**
 * Something in the address that could not be used. `detail` is what the reason names: a figure, a list, a name; `more` is
 * how many further values of the key were left out for the same reason.
 */
export type Ignored = {
  key: string
  value: string
  why: string
  reason: IgnoredReason
  detail?: string
  more?: number
}

/** @returns what says that `value` of `key` was left out; `why` is in English, with `detail` in its place */
export function ignoredFor(reason: IgnoredReason, key: string, value: string, detail = '', more = 0): Ignored {
  const why = WHY[reason].replace('{detail}', detail) + (more ? ` (and ${more} more)` : '')
  return { key, value, why, reason, ...(detail && { detail }), ...(more && { more }) }
}

/** Values of one key left out for one reason, of which there may be thousands: the first tells how many more there are. */
export function ignoredTogether(
  reason: IgnoredReason,
  key: string,
  values: readonly string[],
  detail = '',
): [] | [Ignored] {
  const [first] = values
  return first === undefined ? [] : [ignoredFor(reason, key, first, detail, values.length - 1)]
}

/** What is told in a header: some clients refuse an answer whose headers are longer than 16 kB in all. */
const MOST_TOLD = 20
const MOST_CHARACTERS = 100
const MOST_BYTES = 8_000

const clipped = (text: string): string => {
  const characters = [...text]
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text
}
const encoded = (told: readonly Ignored[]): string => encodeURIComponent(JSON.stringify(told))

/**
 * What a file could not use of its address, as headers, since it cannot say so without becoming another file: the first
 * of `ignored`, long values cut, and where there are others, how many.
 */
export function ignoredHeaders(ignored: readonly Ignored[]): Record<string, string> {
  const told: Ignored[] = []
  for (const each of ignored.slice(0, MOST_TOLD)) {
    const next = { ...each, key: clipped(each.key), value: clipped(each.value) }
    if (encoded([...told, next]).length > MOST_BYTES) break
    told.push(next)
  }
  const more = ignored.length - told.length
  return { 'x-dictum-ignored': encoded(told), ...(more > 0 && { 'x-dictum-ignored-more': String(more) }) }
}
