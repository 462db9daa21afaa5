// Tells whether a paper named as the source only passes on what somebody else says.
import { findOpener } from './find-opener'
import { canSpeak } from './phrase-words'
import type { CueFound, Phrase } from './reading'
import type { Scene } from './scene'
import { allows } from './subject-of-verb'

/** A paper, channel or agency, by its noun or by its name. */
function isMedium(scene: Scene, phrase: Phrase): boolean {
  const { tokens, reading } = scene
  const { class: kind, name, mentionFirst, last } = phrase
  if (kind === 'medium') return true
  const first = tokens[name?.first ?? mentionFirst]
  const end = tokens[name?.last ?? last]
  if (!first || !end || kind === 'role') return false
  const known = reading.options.names.find(reading.text.slice(first.start, end.end), reading.options.language)
  return known ? known.medium !== undefined : kind === 'name' && hasNeuterArticle(scene, phrase)
}

/** «το Λεβάντε»: where people's names take the article of their gender, a name with any other is no person's. */
function hasNeuterArticle({ tokens, reading }: Scene, { first, definite, gender }: Phrase): boolean {
  const { determiners, obliques, pack } = reading.language
  if (!pack.habits.namesTakeArticle || !definite || gender !== null || obliques.at(tokens, first)) return false
  return determiners.masculine.at(tokens, first) === null && determiners.feminine.at(tokens, first) === null
}

/** "According to information, Moro said that …": a text that nobody made, printed as a bare noun, has no voice beside a person's. */
const isHearsay = ({ class: kind, first, last }: Phrase) => kind === 'document' && first === last

/** "According to the paper, Moro said that …": behind the attribution, which ends at `end`, somebody else's verb opens content of its own. */
export function passesOn(scene: Scene, cue: CueFound, source: Phrase, end: number): boolean {
  if (!isMedium(scene, source) && !isHearsay(source)) return false
  return scene.clauses.some((clause) => {
    const subject = clause.before ?? clause.after
    const speaks = subject !== null && subject !== source && canSpeak(subject) && subject.first > end
    return (
      clause.cue.first > Math.max(cue.last, end) &&
      clause.link === 'none' &&
      clause.cue.form === 'finite' &&
      !clause.cue.negated &&
      speaks &&
      clause.before !== null &&
      clause.left <= end + 2 &&
      allows(clause, 'clause', 'addressee', 'weak') &&
      findOpener(scene, clause) !== null
    )
  })
}
