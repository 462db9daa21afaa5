// In which form an annotated statement prints its speaker: a name, a title, a pronoun, or not at all.
import { type Language, languageOf } from '../language'
import { packFor } from '../languages'
import { type Token, tokenize } from '../text/tokens'
import type { GoldArticle, GoldStatement } from './annotated'

export const speakerForms = ['name', 'title', 'pronoun', 'dropped'] as const
export type SpeakerForm = (typeof speakerForms)[number]

const ACRONYM = /^\p{Lu}{2,}$/u
const SENTENCE_START = /(?:^|[\n.!?…;:«»“”„"–—])\s*$/u

/**
 * Read from the mention as printed, with the word lists of the article's language:
 *
 * - `dropped`: no mention
 * - `pronoun`: nothing but pronouns, relatives and other function words
 * - `name`: a capitalised word that is no source noun (minister, ministry), no form of address, and does not merely
 *   say what somebody is minister of ("the mayor of X", "X's lawyer", "X officials"). A country or a body's own words
 *   (Foreign Ministry) are a name unless a role stands with them. A capital that only opens the sentence is none.
 *   Where every noun is capitalised, it needs a second one beside it, or must stand alone, be an acronym or listed.
 * - `title`: everything else, and whatever names an unnamed source
 *
 * Of several speakers joined by commas and "and", one named makes the mention a name.
 */
export function speakerFormOf(statement: GoldStatement, article: GoldArticle): SpeakerForm {
  const { mention, speakerType } = statement
  if (!mention) return 'dropped'
  const language = languageOf(packFor(article.lang))
  const tokens = tokenize(article.text, mention.start, mention.end, language.cutter).map((token) => ({
    ...token,
    printed: article.text.slice(token.start, token.end),
  }))
  const opensSentence = SENTENCE_START.test(article.text.slice(Math.max(0, mention.start - 3), mention.start))
  const forms = partsOf(tokens, language).map((part) =>
    formOfPart(part, opensSentence && part[0] === tokens[0], language),
  )
  const form = (['name', 'title', 'pronoun'] as const).find((one) => forms.includes(one)) ?? 'title'
  return form === 'name' && speakerType === 'unnamed' ? 'title' : form
}

type Printed = Token & { printed: string }

/** The stretches between commas and coordinators; words and numbers alone. */
function partsOf(tokens: Printed[], language: Language): Printed[][] {
  const parts: Printed[][] = [[]]
  tokens.forEach((token, i) => {
    if (token.folded === ',' || language.coordinators.at(tokens, i)) parts.push([])
    else if (token.kind !== 'sign') parts.at(-1)?.push(token)
  })
  return parts.filter((part) => part.length > 0)
}

function formOfPart(tokens: Printed[], opensSentence: boolean, language: Language): SpeakerForm {
  if (coveredByFunctionWords(tokens, language)) return 'pronoun'
  return tokens.some((_, i) => isNameWord(tokens, i, opensSentence, language)) ? 'name' : 'title'
}

function coveredByFunctionWords(tokens: Printed[], { functionWords, pronouns }: Language): boolean {
  let i = 0
  while (i < tokens.length) {
    const found = pronouns.at(tokens, i) ?? functionWords.at(tokens, i)
    if (!found) return false
    i += found.length
  }
  return true
}

function isNameWord(tokens: Printed[], i: number, opensSentence: boolean, language: Language): boolean {
  const token = tokens[i]
  if (!token?.capital || language.honorifics.at(tokens, i)) return false
  if (language.functionWords.at(tokens, i) || isPlainNoun(tokens, i, language)) return false
  const { capitalNouns, headLast } = language.pack.habits
  const given = language.given.at(tokens, i) !== null
  const listed = given || language.places.at(tokens, i) !== null || ACRONYM.test(token.printed)
  if (capitalNouns && !listed && !besideCapital(tokens, i) && tokens.length > 1) return false
  const onlyOpens =
    i === 0 && opensSentence && !listed && tokens.slice(1).some(({ folded }) => isContent(folded, language))
  if (onlyOpens && !tokens.slice(1).some(({ capital }) => capital)) return false
  const lastRole = tokens.findLastIndex((_, at) => isRole(tokens, at, language))
  if (lastRole < 0) return true
  if (language.institutions.at(tokens, i) || (listed && !given)) return false
  if (language.possessives.at(tokens, i + 1) || (headLast && i < lastRole)) return false
  return given || !language.genitives.at(tokens, i - 1)
}

/** A source noun that says what its bearer is; in "Ministry of Defence" the second one says which. */
function isPlainNoun(tokens: Printed[], i: number, { sourceNouns, institutions }: Language): boolean {
  if (!sourceNouns.at(tokens, i) || ACRONYM.test(tokens[i]?.printed ?? '')) return false
  return institutions.at(tokens, i) === null || !tokens.some((_, at) => at < i && sourceNouns.at(tokens, at))
}

const besideCapital = (tokens: Printed[], i: number) =>
  tokens[i - 1]?.capital === true || tokens[i + 1]?.capital === true

const isContent = (folded: string, { functionWords }: Language) => !functionWords.has(folded)

function isRole(tokens: Printed[], i: number, { sourceNouns }: Language): boolean {
  const noun = sourceNouns.at(tokens, i)?.value
  return noun === 'role' || noun === 'unnamed'
}
