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

/** Something in the address that could not be used. `detail` is what the reason names: a figure, a list, a name. */
export type Ignored = { key: string; value: string; why: string; reason: IgnoredReason; detail?: string }

/** @returns what says that `value` of `key` was left out; `why` is in English, with `detail` in its place */
export function ignoredFor(reason: IgnoredReason, key: string, value: string, detail = ''): Ignored {
  return { key, value, why: WHY[reason].replace('{detail}', detail), reason, ...(detail && { detail }) }
}
