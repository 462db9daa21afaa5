// What a citation is made from: an article, or a statement in one, as plain text without layout.
import { chainOf } from '../chain'
import { contentOf } from '../content'
import type { SaidOn, SpeakerType, StatementKind } from '../engine/types'
import { isWebAddress } from '../list-params'
import { missingMarks } from '../quote-marks'
import type { ArticleHead } from '../records/articles'
import type { StatementRow } from '../records/statements'

/** Null is unknown; nothing here is guessed. */
export type CitedArticle = {
  title: string | null
  /** As printed: nobody tells its names apart. */
  byline: string | null
  outlet: string | null
  /** Of a page on the web. */
  url: string | null
  /** `YYYY-MM-DD` */
  publishedOn: string | null
  /** BCP-47 code. */
  language: string
}

export type CitedStatement = {
  kind: StatementKind
  /** Without marks around it; those it holds are the article's. */
  words: string
  speakers: string[]
  speakerType: SpeakerType
  /** Through whom the outlet has it, the nearest to the outlet first; and whom the speaker cites. */
  via: string[]
  citing: string[]
  saidOn: SaidOn | null
}

/** `key` names it in bibliographies, the same in every file. */
export type Cited = { key: string; article: CitedArticle; statement: CitedStatement | null }

/** What would break a line, or turn the order of what stands around it. */
const LAYOUT = /[\p{Cc}\s\u2028\u2029]+/gu
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu

const oneLine = (text: string): string => text.replace(TURNS, '').replace(LAYOUT, ' ').trim()
const known = (text: string | null | undefined): string | null => oneLine(text ?? '') || null

type Article = ArticleHead & { byline?: string | null }

const sourceOf = (article: Article): CitedArticle => ({
  title: known(article.title),
  byline: known(article.byline),
  outlet: known(article.outlet?.name),
  url: article.url && isWebAddress(article.url) ? article.url : null,
  publishedOn: article.publishedOn,
  language: article.language,
})

/** @returns the article as it is cited, its texts on one line each; its key names it by its id */
export const citeArticle = (article: Article): Cited => ({
  key: `dictum-${article.id}`,
  article: sourceOf(article),
  statement: null,
})

/**
 * @param byline of its article, where it is at hand
 * @returns what is cited; its key names the article and the characters that prove the statement, which stay when the
 * article is read anew, as its id does not
 */
export function citeStatement(row: StatementRow, byline: string | null = null): Cited {
  const words = contentOf(row)
  const lone = missingMarks(words, row.article.language)
  const [, ...way] = chainOf(row)
  const speaking = way.findIndex(([stop]) => stop?.is === 'speaker')
  const names = (stops: typeof way) => stops.map(([stop]) => oneLine(stop?.name ?? ''))
  return {
    key: ['dictum', row.article.id, row.spans[0]?.start, row.spans.at(-1)?.end].join('-'),
    article: sourceOf({ ...row.article, byline }),
    statement: {
      kind: row.kind,
      words: oneLine(lone.before + words + lone.after),
      speakers: row.speakers.map(({ name }) => oneLine(name)),
      speakerType: row.speakerType,
      via: names(way.slice(0, speaking)),
      citing: names(way.slice(speaking + 1)),
      saidOn: row.saidOn,
    },
  }
}
