// How much a page reads as an article, by its form: whole sentences that do not speak to the reader, a day, a name, a headline.
import { countAllWords, countWords } from './count-words'
import type { PageView } from './page-view'
import { ownWords, signsIn, speaksOf, type Wall } from './wall-signs'

export type ArticleForm = {
  /** Words in whole sentences; and in those of them that do not speak to the reader. */
  prose: number
  told: number
  /** Paragraphs that end as sentences do. */
  paragraphs: number
  /** Of all words of the page, those in whole sentences; 0 to 1. */
  share: number
  /** Sentences that speak to the reader. */
  spoken: number
  isArticle: boolean
  isDated: boolean
  isSigned: boolean
  isHeadlined: boolean
  /** Whether it says to machines that it is not free, and shows no such part. */
  isClosed: boolean
  /** Fields to be filled in, those for searching left out. */
  fields: number
  /** What the signs of each kind of wall weigh. */
  signs: Readonly<Record<Wall, number>>
}

/** A sentence of fewer words may be a label; a paragraph of fewer a caption. */
const SENTENCE_WORDS = 6
const PARAGRAPH_WORDS = 15
const ENDS = /[.!?…;。！？»”"」]\s*$/u
const SENTENCE_END = /(?<=[.!?;…»”"])\s+|(?<=[。！？」])|\n+/u
const MOSTLY_LINKS = 0.5
const FIELDS = 'input:not([type=hidden]):not([type=search]), textarea, select'

/** @param paragraphs what was taken for the article */
export function readForm(
  document: Document,
  view: PageView,
  paragraphs: string[],
  { isDated, isSigned }: { isDated: boolean; isSigned: boolean },
): ArticleForm {
  const links = new Set(view.blocks.filter(({ linkShare }) => linkShare > MOSTLY_LINKS).map(({ text }) => text))
  const own = paragraphs.filter((text) => !links.has(text))
  const sentences = own
    .flatMap((text) => text.split(SENTENCE_END))
    .filter((sentence) => ENDS.test(sentence) && countWords(sentence) >= SENTENCE_WORDS)
  const spoken = sentences.filter((sentence) => speaksOf('reader', ownWords(sentence)))
  const prose = countAllWords(sentences)
  const all = Math.max(
    prose,
    view.blocks.reduce((sum, { words }) => sum + words, 0),
    1,
  )
  return {
    prose,
    told: prose - countAllWords(spoken),
    paragraphs: own.filter((text) => ENDS.test(text) && countWords(text) >= PARAGRAPH_WORDS).length,
    share: prose / all,
    spoken: spoken.length,
    ...{ isArticle: view.isArticle, isDated, isSigned, isHeadlined: view.isHeadlined },
    isClosed: view.closed === 'hidden',
    fields: document.querySelectorAll(FIELDS).length,
    signs: weighSigns(view),
  }
}

function weighSigns(view: PageView): Record<Wall, number> {
  const weights: Record<Wall, number> = { error: 0, robot: 0, consent: 0, pay: 0, login: 0 }
  const seen = [
    ...view.heads.flatMap((head) => signsIn(head, 'head')),
    ...view.blocks.flatMap(({ isAround, text }) => (isAround ? [] : signsIn(text, 'line'))),
  ]
  for (const { wall, weight } of seen) weights[wall] += weight
  return weights
}

/** So much of a sign is as good as any more of it. */
const ENOUGH = { fields: 4, spoken: 4, signs: 8 }

/**
 * Logistic regression over 941 pages: the published article pages of readability, Scrapinghub and WCXB, and 430 of our own
 * writing, 180 of them no articles. Left out of the fit in turn, our sets lost 5 of 250 articles, and the published ones 6 of 381.
 */
const WEIGHTS = {
  base: -3.68,
  told: 1.81,
  prose: 0.58,
  paragraphs: 2.17,
  share: -0.12,
  isArticle: 0.47,
  isDated: 0.85,
  isSigned: 0.85,
  isHeadlined: -0.41,
  isClosed: -1.18,
  fields: 0.27,
  spoken: -0.7,
  signs: { pay: -2.83, login: -1.4, error: -1.65, robot: -0.91, consent: -0.86 } satisfies Record<Wall, number>,
}

/** A little below even: a page too many costs a glance, an article refused is missing. */
const LEAST = -0.3

/** Whether a page of this form is rather an article than not. */
export function readsAsArticle(form: ArticleForm): boolean {
  const upTo = (value: number, enough: number) => Math.min(value, enough) / enough
  const words = (count: number) => Math.log1p(count) / 4
  const signs = Object.entries(form.signs).reduce(
    (sum, [wall, weight]) => sum + WEIGHTS.signs[wall as Wall] * upTo(weight, ENOUGH.signs),
    0,
  )
  const facts = (['isArticle', 'isDated', 'isSigned', 'isHeadlined', 'isClosed'] as const).filter((fact) => form[fact])
  const score =
    WEIGHTS.base +
    WEIGHTS.told * words(form.told) +
    WEIGHTS.prose * words(form.prose) +
    WEIGHTS.paragraphs * Math.log1p(form.paragraphs) +
    WEIGHTS.share * form.share +
    facts.reduce((sum, fact) => sum + WEIGHTS[fact], 0) +
    WEIGHTS.fields * upTo(form.fields, ENOUGH.fields) +
    WEIGHTS.spoken * upTo(form.spoken, ENOUGH.spoken) +
    signs
  return score >= LEAST
}
