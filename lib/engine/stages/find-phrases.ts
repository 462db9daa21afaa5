// The noun phrases of every sentence, with appositions and enumerations joined.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { joinAppositions } from './join-appositions'
import { joinEnumerations } from './join-enumerations'
import { readPhrase } from './noun-phrase'
import type { Phrase, Reading, Sentence } from './reading'

/** Finds the phrases of each sentence from left to right. */
export function findPhrases(reading: Reading): Reading {
  const { language } = reading
  const knownCapitals = capitalsInside(language, reading.sentences)
  const quotedNames = namesInMarks(reading)
  const { names, language: code } = reading.options
  const phrases = reading.sentences.map(({ tokens }) => {
    const knownAs = (first: number, last: number) =>
      names.find(reading.text.slice(tokens[first]?.start, tokens[last]?.end), code)?.name ?? null
    const knownNames = knownNamesIn(tokens, knownAs)
    const context = { language, tokens, knownCapitals, quotedNames, knownAs, knownNames }
    const found: Phrase[] = []
    for (let i = 0; i < tokens.length; ) {
      // The noun in "nach Angaben der Polizei" belongs to the preposition.
      const according = language.according.before.at(tokens, i)
      if (according && according.length > 1) {
        i += according.length
        continue
      }
      // "il y a deux semaines", "la scorsa settimana": nobody speaks in a time.
      const time = tokens[i]?.opensTime ?? 0
      if (time > 1) {
        i += time
        continue
      }
      // "pour sa part" holds a noun, but is an adverb as a whole.
      const adverb = language.adverbs.at(tokens, i)?.length ?? 1
      const phrase = adverb === 1 && tokens[i]?.kind === 'word' ? readPhrase(context, i) : null
      if (phrase) found.push(phrase)
      i = phrase ? phrase.last + 1 : i + adverb
    }
    return joinEnumerations(language, tokens, joinAppositions(language, tokens, found))
  })
  return { ...reading, phrases, surnames: surnamesIn(reading.sentences, phrases) }
}

/** The most words a known name is looked for in; longer ones hold small words, which are no run of capitals. */
const KNOWN_WORDS = 4

/** Where a run of capitals ends in a name that is known: "Minister Choe Son Hui", "del Cremlino Dmitry Peskov". */
function knownNamesIn(tokens: Token[], knownAs: (first: number, last: number) => string | null): Map<number, number> {
  const known = new Map<number, number>()
  for (let last = tokens.length - 1; last > 0; last--) {
    if (!tokens[last]?.capital || tokens[last + 1]?.capital || !tokens[last - 1]?.capital) continue
    let first = last
    while (first > 0 && last - first + 1 < KNOWN_WORDS && tokens[first - 1]?.capital) first--
    for (; first < last; first++)
      if (knownAs(first, last) !== null) {
        known.set(first, last)
        break
      }
  }
  return known
}

/** The most words a name in quotation marks has. */
const NAME_WORDS = 4

/** Which quotations can be a name: short, with a capital in front and no stop at the end (the union “Clean Air”). */
function namesInMarks({ quotes, text }: Reading): Set<number> {
  const names = new Set<number>()
  quotes.forEach((quote, id) => {
    const inside = text.slice(quote.start, quote.end)
    if (quote.words <= NAME_WORDS && /^\p{Lu}.*[\p{L}\p{N}]$/u.test(inside)) names.add(id)
  })
  return names
}

/** Where every noun is capitalised, only a capital behind a given name, an office or a form of address is a name's. */
function surnamesIn(sentences: Sentence[], phrases: Phrase[][]): Set<string> {
  const surnames = new Set<string>()
  sentences.forEach(({ tokens, title }, sentence) => {
    if (title) return
    const add = ({ name, class: kind, members }: Phrase) => {
      if (name && (kind === 'role' || name.last > name.first)) surnames.add(tokens[name.last]?.folded ?? '')
      members.forEach(add)
    }
    phrases[sentence]?.forEach(add)
  })
  return surnames
}

function capitalsInside(language: Language, sentences: Sentence[]): Set<string> {
  const known = new Set<string>()
  const { capitalNouns } = language.pack.habits
  for (const { tokens, title } of sentences)
    if (!title)
      tokens.forEach((token, i) => {
        const before = tokens[i - 1]
        if (token.capital && before?.kind === 'word' && (!capitalNouns || introducesName(language, tokens, i - 1)))
          known.add(token.folded)
      })
  return known
}

function introducesName({ given, honorifics, sourceNouns }: Language, tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.capital) return false
  return given.holds(token) || honorifics.holds(token) || sourceNouns.at(tokens, at)?.value === 'role'
}
