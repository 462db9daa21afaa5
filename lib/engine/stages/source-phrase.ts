// Finds the source that an attributing word names, and tells when there is none.
import { behindHearer } from './find-opener'
import { lightAt } from './light-words'
import { canSpeak, isModifier, MODIFIERS } from './phrase-words'
import { quotationOf } from './quotation-of'
import type { CueFound, Phrase } from './reading'
import type { Scene } from './scene'

/** A quotation as short as this inside an attribution is a title or a name. */
const TITLE_WORDS = 4
/** How far an attribution may reach without a comma, in tokens. */
export const REACH = 25

/** "For the mayor of X it is …": a preposition that attributes at the start of a sentence only, with no comma behind the source and no quotation. */
export function isAbout({ tokens, reading }: Scene, cue: CueFound, { last }: Phrase): boolean {
  const { opening, according } = reading.language
  const opens = opening.at(tokens, cue.first) !== null && according.before.at(tokens, cue.first) === null
  const sign = tokens.findIndex((token, i) => i > last && token.kind !== 'word')
  return opens && tokens[last + 1]?.folded !== ',' && tokens[sign]?.kind !== 'quote'
}

/** The phrase behind the preposition; for "according to whom" the one before it. */
export function sourceAt(scene: Scene, cue: CueFound): Phrase | null {
  const { phrases, tokens, reading } = scene
  const behind = cue.last + 1
  // "nach Angaben von X": a preposition hangs the source on the noun.
  const hung = phrases.some((phrase) => phrase.first === behind) ? null : reading.language.genitives.at(tokens, behind)
  const at = behind + (cue.last > cue.first ? (hung?.length ?? 0) : 0)
  const relative = reading.language.relatives.at(tokens, at)
  const antecedent = tokens[cue.first - 1]?.folded === ',' ? cue.first - 2 : cue.first - 1
  const described = reading.language.pack.habits.capitalNouns && cue.form === 'according'
  const bare = described ? behindAdjectives(scene, at) : at
  const phrase = phrases.find((candidate) => (relative ? candidate.last === antecedent : candidate.first === bare))
  // Where the verb comes second such words name a source by themselves, whatever noun follows.
  const any =
    reading.language.pack.habits.verbBracket && cue.form === 'according' && !relative && phrase?.class === 'other'
  if (!phrase || !(canSpeak(phrase) || any)) return null
  return reading.language.translations.at(tokens, at + 1) ? null : phrase
}

/** "According to a statement that the town hall issued": who made the text is the subject of the relative behind it. */
export function issuerOf(scene: Scene, { class: kind, name, last }: Phrase): Phrase | null {
  const relative = kind === 'document' && !name ? scene.reading.language.relatives.at(scene.tokens, last + 1) : null
  if (!relative) return null
  const end = clauseComma(scene, last + 1)
  const inside = scene.phrases.filter((phrase) => phrase.first > last + relative.length && phrase.last <= end)
  return inside.find((phrase) => !phrase.governed && canSpeak(phrase) && phrase.class !== 'document') ?? null
}

/** "laut israelischen Medien": the noun without an article behind what describes it. */
function behindAdjectives({ phrases, tokens, reading }: Scene, at: number): number {
  let noun = at
  while (noun < at + MODIFIERS && !phrases.some((phrase) => phrase.first === noun)) {
    const token = tokens[noun]
    const adjective = !token?.capital && /e[nrsm]?$/.test(token?.folded ?? '')
    if (!adjective || !isModifier(reading.language, tokens, noun)) return at
    noun++
  }
  return noun
}

/** "More cautious is Ada Moro: in her view …": the person named before in the same sentence. */
export function viewOf({ phrases, tokens, reading }: Scene, cue: CueFound): Phrase | null {
  if (!reading.language.ownViews.at(tokens, cue.first)) return null
  const isPerson = ({ class: kind, gender }: Phrase) => kind === 'role' || gender !== null
  return phrases.findLast((phrase) => phrase.last < cue.first && phrase.name !== null && isPerson(phrase)) ?? null
}

/** The first source in an attributing clause; one opened by a single word ("as") must also hold a verb of saying. */
export function sourceInClause(scene: Scene, cue: CueFound): Phrase | null {
  const end = clauseComma(scene, cue.last + 1)
  if (cue.last === cue.first && !holdsVerb(scene, cue.last + 1, end)) return null
  if (isTemporal(scene, cue, end)) return null
  const cited = citedIn(scene, cue.last + 1, end)
  if (cited) return cited
  const inside = scene.phrases.filter(
    (phrase) => phrase.first > cue.last && phrase.first <= end && canSpeak(phrase) && phrase.class !== 'document',
  )
  // "as X told the agency Y": whom it was told is no source while another is printed.
  const { personal } = scene.reading.language
  return (
    inside.find((phrase) => !phrase.governed) ??
    inside.find((phrase) => personal.endingAt(scene.tokens, phrase.first - 1) === 0) ??
    inside[0] ??
    null
  )
}

/**
 * "as X cited the figures", "as she left": a word that also means "while" attributes only where it is set off, opens on its subject
 * and leaves the verb of saying without an object, or where a participle of saying follows it ("as noted by X").
 */
function isTemporal(scene: Scene, cue: CueFound, end: number): boolean {
  const { tokens, clauses, reading } = scene
  const { subordinators, prepositions, dateWords, verbForms } = reading.language
  if (!subordinators.at(tokens, cue.first)) return false
  const before = tokens[cue.first - 1]
  if (before?.kind === 'word' || before?.kind === 'number') return true
  let opening = cue.last + 1
  for (
    let light = lightAt(reading.language, tokens, opening);
    light > 0;
    light = lightAt(reading.language, tokens, opening)
  )
    opening += light
  const clause = clauses.find(({ cue: verb }) => verb.first > cue.last && verb.last <= end)
  if (!clause?.before) return !clause?.after && verbForms.participle.at(tokens, opening) === null
  if (clause.before.first > opening || clause.cue.verbs.every(({ frames }) => !frames.includes('clause'))) return true
  const behind = behindHearer(scene, clause)
  const closes = behind > end || tokens[behind]?.kind === 'sign'
  const isAside = prepositions.at(tokens, behind) ?? dateWords.at(tokens, behind)
  return !closes && !isAside && lightAt(reading.language, tokens, behind) === 0
}

/** "Wie die Zeitung unter Berufung auf Ermittler meldet": those cited are the source. */
function citedIn({ phrases, tokens, reading }: Scene, first: number, last: number): Phrase | null {
  for (let i = first; i <= last; i++) {
    const citing = reading.language.citing.at(tokens, i)
    if (citing && citing.length > 1)
      return (
        phrases.find((phrase) => phrase.first >= i + citing.length && phrase.last <= last && canSpeak(phrase)) ?? null
      )
  }
  return null
}

function holdsVerb({ tokens, reading }: Scene, first: number, last: number): boolean {
  const { finite, participle } = reading.language.verbForms
  for (let i = first; i <= last; i++) {
    const verbs = finite.at(tokens, i)?.value ?? participle.at(tokens, i)?.value
    if (verbs?.some(({ frames }) => frames.some((frame) => frame !== 'object' && frame !== 'verdict'))) return true
  }
  return false
}

/** "As he said, …" where the language leaves the subject out: whoever spoke last goes on. */
export function dropsSource(scene: Scene, cue: CueFound): boolean {
  if (scene.reading.language.ownViews.at(scene.tokens, cue.first)) return true
  const end = clauseComma(scene, cue.last + 1)
  const inside = scene.phrases.some(
    (phrase) => phrase.first > cue.last && phrase.last <= end && !phrase.governed && phrase.class !== 'nobody',
  )
  const { dropsSubject } = scene.reading.language.pack.habits
  return dropsSubject && cue.form === 'clause' && !inside && holdsVerb(scene, cue.last + 1, end)
}

/** The last token before the next comma, quotation or end. */
export function clauseComma({ tokens, reading }: Scene, from: number): number {
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const quote = quotationOf(reading, tokens[i])
    if ((quote && quote.words > TITLE_WORDS) || /^[,;:–—]$/.test(tokens[i]?.folded ?? '')) return i - 1
    // Any other full stop is that of an abbreviation.
    if (i === tokens.length - 1 && tokens[i]?.folded === '.') return i - 1
  }
  return Math.min(tokens.length, from + REACH) - 1
}
