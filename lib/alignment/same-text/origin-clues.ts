// What a copy of a story tells about where it comes from: an agency's tag, and media it names as its source.
import { agencyNames } from './agency-names'
import { BEFORE_NAME, BEHIND_NAME } from './citing-words'
import { datelineOf } from './dateline'
import { foldWord, foldWords, WORD } from './fold-words'
import { isCredit } from './is-boilerplate'

/** Lines in which a dateline or a sign-off may stand: a title, a lead and a byline may come before the first. */
const HEAD_LINES = 4
const FOOT_LINES = 5
/** "… del porto. (ANSA)", "… Hafen. dpa/lno" at the very end of the last line. */
const SIGN_OFF = /(?:\([^()\n]{2,40}\)|(?<=[.!?»”"]\s{1,2})\p{L}[\p{L}/ -]{1,20})[.\s]*$/u
/** How far before a name the words may stand that make it a source: an article, a noun and an adjective. */
const BETWEEN = 3

const LONGEST_NAME = Math.max(...[...agencyNames.keys()].map((name) => name.split(' ').length))

/** The agencies whose tag `text` carries, by their usual names: in a dateline at its head or a sign-off at its foot. */
export function agencyTags(text: string): Set<string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const foot = lines.slice(-FOOT_LINES)
  const places = [
    ...lines.slice(0, HEAD_LINES).map((line) => datelineOf(line.trim())),
    ...foot.filter(isCredit),
    ...foot.map((line) => SIGN_OFF.exec(line)?.[0] ?? ''),
  ]
  return new Set(places.flatMap((place) => agenciesIn(foldWords(place))))
}

function agenciesIn(words: readonly string[]): string[] {
  return words.flatMap((_, at) =>
    Array.from(
      { length: LONGEST_NAME },
      (_, more) => agencyNames.get(words.slice(at, at + more + 1).join(' ')) ?? [],
    ).flat(),
  )
}

const ARTICLE = /^(?:the|il|la|lo|le|les|el|los|der|die|das|η|το|ο|τα)$/u

/** Every way in which an outlet may be printed, each as folded words; of an agency all its spellings. */
export function spellingsOf(outlet: string): string[][] {
  const words = foldWords(outlet)
  const agency = agencyNames.get(words.join(' '))
  const spellings = [...agencyNames].filter(([, name]) => name === agency).map(([spelling]) => spelling.split(' '))
  // One word alone may be any word: "Il Tempo" is not every "tempo".
  const withoutArticle = words.length > 2 && ARTICLE.test(words[0] ?? '') ? words.slice(1) : []
  return [words, withoutArticle, ...spellings].filter((some) => some.length > 0)
}

/** Whether `text` names the medium of these spellings as where it has something from ("according to …"). */
export function cites(text: string, spellings: readonly string[][]): boolean {
  const printed = text.normalize('NFC').match(WORD) ?? []
  const words = printed.map(foldWord)
  return spellings.some((name) =>
    words.some((_, at) => {
      if (!name.every((word, more) => words[at + more] === word)) return false
      // "oggi" is no outlet where "Oggi" is one; of the agencies some write themselves small.
      if (/^\p{Ll}/u.test(printed[at + name.length - 1] ?? '') && !agencyNames.has(name.join(' '))) return false
      const before = ` ${words.slice(Math.max(0, at - BETWEEN - 2), at).join(' ')} `
      const behind = `${words.slice(at + name.length, at + name.length + 3).join(' ')} `
      return (
        BEFORE_NAME.some((cue) => before.includes(` ${cue} `)) ||
        BEHIND_NAME.some((cue) => behind.startsWith(`${cue} `))
      )
    }),
  )
}
