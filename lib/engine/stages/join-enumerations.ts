// Joins "A, B and C" into one plural phrase with members.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { Phrase } from './reading'

const MOST_MEMBERS = 12

/** Words between the word that opens an attributing clause and its subject ("as was announced by"). */
const TO_SUBJECT = 4

/** "As X says, A, B and C …": the clause before `at` attributes, so that its comma ends it. */
export function opensAttribution({ attributionClauses }: Language, tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - TO_SUBJECT && tokens[i]?.kind === 'word'; i--)
    if (attributionClauses.at(tokens, i)) return true
  return false
}

/** How a phrase goes on the list of those before it, of which `previous` is the last: as one of more, or as the last; null when it does not. */
function linkTo(
  { coordinators, contrasts, correlatives, according, places }: Language,
  tokens: Token[],
  members: Phrase[],
  previous: Phrase,
  phrase: Phrase,
): 'inner' | 'last' | null {
  const between = tokens.slice(previous.last + 1, phrase.first).map((token) => token.folded)
  const word = between.at(-1) ?? ''
  // A comma before "and" joins the last of three or more; between two it parts clauses.
  const least = between.length === 2 && between[0] === ',' ? 2 : 1
  const paired =
    members.length === 1 &&
    correlatives.second.at(tokens, previous.last + 1)?.length === between.length &&
    correlatives.first.endingAt(tokens, previous.first - 1) > 0
  const linked =
    paired ||
    (between.length === 1 && (word === ',' || coordinators.has(word))) ||
    (between.length === 2 && between[0] === ',' && coordinators.has(word) && members.length >= least)
  // Sources without a name and people with one are no list: "according to officials, the leaders, A and B, …".
  const isMixed =
    (previous.class === 'unnamed') !== (phrase.class === 'unnamed') && (previous.name ?? phrase.name) !== null
  // "complain of a lack of means and the union has called for …": a bare noun behind a preposition is listed with no definite one.
  const uneven =
    previous.governed &&
    previous.name === null &&
    previous.first === previous.last &&
    phrase.definite &&
    according.before.endingAt(tokens, previous.first - 1) === 0
  // "the envoy for Syria and Libya": a second place goes on with the first.
  const inOffice =
    previous.class === 'role' &&
    !previous.name &&
    previous.last > previous.head &&
    places.at(tokens, phrase.head) !== null
  if (!linked || isMixed || uneven || inOffice || contrasts.has(word) || phrase.governed) return null
  return paired || coordinators.has(word) ? 'last' : 'inner'
}

/** "A, B and C" becomes one plural phrase with members. */
export function joinEnumerations(language: Language, tokens: Token[], phrases: Phrase[]): Phrase[] {
  const { according } = language
  const joined: Phrase[] = []
  for (let i = 0; i < phrases.length; ) {
    const members: Phrase[] = []
    let end = i
    for (let k = i; k < phrases.length && members.length < MOST_MEMBERS; k++) {
      const phrase = phrases[k]
      const previous = members.at(-1)
      if (!phrase || phrase.class === 'other' || phrase.class === 'pronoun') break
      const link = previous ? linkTo(language, tokens, members, previous, phrase) : 'first'
      if (!link) break
      members.push(phrase)
      if (link === 'last') {
        end = k
        break
      }
    }
    const first = members[0]
    const last = phrases[end]
    // "According to A, B and C agree": without a comma behind C, only A is the source.
    const runsOn =
      first !== undefined &&
      last !== undefined &&
      (according.before.endingAt(tokens, first.first - 1) > 0 || opensAttribution(language, tokens, first.first)) &&
      tokens[first.last + 1]?.folded === ',' &&
      tokens[last.last + 1]?.kind === 'word'
    if (end > i && first && last && !runsOn) {
      joined.push({ ...first, last: last.last, plural: true, name: null, members: members.slice(0, end - i + 1) })
      i = end + 1
    } else {
      const single = phrases[i]
      if (single) joined.push(single)
      i++
    }
  }
  return joined
}
