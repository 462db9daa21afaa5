// Takes away what stands on a page around a story and is known by its shape, not by its wording: menus, lists of other
// stories, and paragraphs in which the page speaks to its reader.
import { foldWords } from './fold-words'
import { isBoilerplateWords } from './is-boilerplate'
import { LIST_HEADING, namesSite, type PageSpeech, pageSpeech } from './page-words'
import { quotationsOf } from './quotations'

export const ENDS_SENTENCE = /[.!?;:…·][»”"’'“)\]]{0,3}$/u
const SENTENCE_BREAK = /(?<=[.!?…])\s+/u
/** German says "you" with a capital, inside a sentence and nowhere else. */
const FORMAL_ADDRESS = /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u

/** A day or a time alone, as pages print it under a headline: "08:41", "3 March 2024, 10.30". */
const STAMP =
  /^(?:(?:\p{N}{1,2}\.?\s\p{L}{3,10}\.?|\p{L}{3,10}\.?\s\p{N}{1,2},?)\s\p{N}{4}|\p{N}{1,4}(?:[./-]\p{N}{1,4}){2})?(?:,?\s?\p{N}{1,2}[:.]\p{N}{2})?$/u
/** Who wrote and who edited: "abc/def", "Red-Xyz", "lno mhe". */
const INITIALS = /^[([]?(?:\p{L}{2,4}(?:[/-]\p{L}{2,4}){1,3}|\p{Ll}{2,4} \p{Ll}{2,4})[)\]]?$/u
const PIECES = /\s*[|•·]\s*|\s[–—-]\s/u
const MAX_LINE = 160

const MENU_SIGN = /\s*[|•·>›»/]\s*|\s{2,}|\t/u
const MIN_MENU = 3
const MAX_WORDS_OF_MENU_ITEM = 3
/** So many lines in a row that are no longer than a menu's words are a menu; a headline and a byline are fewer. */
const MIN_MENU_LINES = 4

/** The lines of a page that belong to its story. Takes them trimmed, in order, none empty. */
export function withoutFurniture(lines: readonly string[]): string[] {
  const isItem = lines.map(isMenuItem)
  let inList = false
  return lines.filter((line, at) => {
    if (line.length <= MAX_LINE && LIST_HEADING.test(foldWords(line).join(' '))) inList = true
    else if (ENDS_SENTENCE.test(line)) inList = false
    return !(inList || isMenu(line) || inMenu(isItem, at) || isByline(line) || addressesReader(line))
  })
}

/** "Home | Politica | Sport": words with a sign between them that no sentence has. */
function isMenu(line: string): boolean {
  const items = line.split(MENU_SIGN).filter((item) => item !== '')
  return items.length >= MIN_MENU && items.every(isShort)
}

/** A few words, without a number or the end of a sentence. */
function isShort(line: string): boolean {
  return !/\p{N}/u.test(line) && !ENDS_SENTENCE.test(line) && foldWords(line).length <= MAX_WORDS_OF_MENU_ITEM
}

const isMenuItem = (line: string) => /^\p{Lu}/u.test(line) && isShort(line)

function inMenu(isItem: readonly boolean[], at: number): boolean {
  let [first, last] = [at, at]
  while (isItem[first - 1] && at - first < MIN_MENU_LINES) first--
  while (isItem[last + 1] && last - at < MIN_MENU_LINES) last++
  return isItem[at] === true && last - first + 1 >= MIN_MENU_LINES
}

/** "By Staff Reporter | 10:41 | 3 min read": a short line of which every piece says nothing of the story. */
function isByline(line: string): boolean {
  if (line.length > MAX_LINE) return false
  return line
    .split(PIECES)
    .every((piece) => STAMP.test(piece) || INITIALS.test(piece) || isBoilerplateWords(foldWords(piece)))
}

type Sentence = { printed: string; words: readonly string[] }

/** Whether most sentences of a paragraph speak to the reader of the page and its offers, outside quotations. */
function addressesReader(line: string): boolean {
  const words = foldWords(line)
  if (!words.some(namesSite) || quotationsOf(line).length > 0) return false
  const sentences = line.split(SENTENCE_BREAK).map((printed) => ({ printed, words: foldWords(printed) }))
  if (!sentences.some(speaksOfSite)) return false
  const ofPage = sentences.filter(
    (sentence) => speaksOfSite(sentence) || isQuestionToReader(sentence) || isBoilerplateWords(sentence.words),
  )
  return ofPage.length > sentences.length / 2
}

const speaksOfSite = (sentence: Sentence) =>
  pageSpeech.some((speech) => names(sentence, speech.site) && isToReader(sentence, speech))

/** "Would you like to read on?": news prose asks nobody. */
const isQuestionToReader = (sentence: Sentence) =>
  /[?;]$/u.test(sentence.printed) && pageSpeech.some((speech) => isToReader(sentence, speech))

const isToReader = (sentence: Sentence, { address }: PageSpeech) =>
  names(sentence, address) || FORMAL_ADDRESS.test(sentence.printed)

const names = ({ words }: Sentence, pattern: RegExp) => words.some((word) => pattern.test(word))
