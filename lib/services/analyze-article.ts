// From a read article to one that can be stored: its statements, their speakers one by one, their evidence.
import type { AnalysedArticle, AnalysedStatement } from '../db/articles'
import { analyze } from '../engine'
import type { NameLookup, Statement } from '../engine/types'
import { ENGINE_VERSION } from '../engine/version'
import type { ArticleRecord } from '../records'
import { proveStatement, sha256 } from './prove-statement'

/** The engine joins the names of several speakers with this. */
const SPEAKER_SEPARATOR = '; '

/** Runs the engine over an article and makes its answer ready for the database. Pure: the same in, the same out. */
export function analyzeArticle(article: ArticleRecord, names: NameLookup): AnalysedArticle {
  const { text, language, publishedOn } = article
  const statements = analyze(text, { language, publishedOn, names })
  return {
    ...article,
    textHash: hashText(text),
    engineVersion: ENGINE_VERSION,
    statements: statements.map((statement) => toAnalysed(statement, article, names)),
  }
}

/** The same for texts that differ in nothing but white space and Unicode form. */
export function hashText(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/gu, ' ').trim())
}

function toAnalysed(statement: Statement, { text, language }: ArticleRecord, names: NameLookup): AnalysedStatement {
  const { speaker, ...rest } = statement
  const printed = speaker?.name ? speaker.name.split(SPEAKER_SEPARATOR) : []
  return {
    ...rest,
    mention: speaker?.mention ?? null,
    speakerType: speaker?.type ?? 'unknown',
    speakers: printed.map((name) => ({
      name,
      type: (printed.length > 1 && names.find(name, language)?.type) || (speaker?.type ?? 'unknown'),
    })),
    evidence: proveStatement(text, statement),
  }
}
