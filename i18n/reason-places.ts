// What may stand in a place of a reason, by the place's name: the same name means the same kind in every reason.

/**
 * `words`: anything, shown as it is; `word`: the same without a blank. `figure`: a number as English writes it. `day`:
 * `5 March 2031`. `reason`: a reason in turn. `reasons`: several, with commas between. `names`: several names or addresses,
 * with “and” between.
 */
export type PlaceKind = 'words' | 'word' | 'figure' | 'day' | 'reason' | 'reasons' | 'names'

export const PLACES: Readonly<Record<string, PlaceKind>> = {
  address: 'words',
  addresses: 'names',
  charset: 'word',
  code: 'word',
  columns: 'word',
  count: 'figure',
  day: 'day',
  declared: 'word',
  detected: 'word',
  facts: 'reasons',
  field: 'word',
  host: 'word',
  id: 'word',
  kinds: 'words',
  language: 'word',
  line: 'word',
  most: 'figure',
  name: 'words',
  names: 'names',
  other: 'words',
  outlet: 'words',
  phrase: 'words',
  port: 'word',
  requests: 'reason',
  rest: 'reason',
  seen: 'day',
  signs: 'reasons',
  size: 'figure',
  source: 'reason',
  status: 'word',
  text: 'words',
  total: 'figure',
  type: 'word',
  wait: 'reason',
  what: 'reason',
  who: 'words',
  why: 'reason',
}
