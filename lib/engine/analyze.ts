// The engine's one entry: an article's text in, its statements out.
import { languageOf } from './language'
import { packFor } from './languages'
import { attachQuotes } from './stages/attach-quotes'
import { findClauses } from './stages/find-clauses'
import { findContent } from './stages/find-content'
import { findCues } from './stages/find-cues'
import { findDates } from './stages/find-dates'
import { findPhrases } from './stages/find-phrases'
import { findQuotes } from './stages/find-quotes'
import { findRelays } from './stages/find-relays'
import { findReportedMood } from './stages/find-reported-mood'
import type { Stage } from './stages/reading'
import { resolveMentions } from './stages/resolve-mentions'
import { statementsOf } from './stages/score'
import { segment } from './stages/segment'
import { tokenizeParagraphs } from './stages/tokenize'
import type { AnalyzeOptions, Statement } from './types'

const stages: readonly Stage[] = [
  tokenizeParagraphs,
  findQuotes,
  segment,
  findPhrases,
  findCues,
  findClauses,
  findContent,
  findReportedMood,
  attachQuotes,
  resolveMentions,
  findRelays,
  findDates,
]

/**
 * Finds who said what in one article.
 * @returns statements in text order; their offsets are UTF-16 code units into `text`, which is never changed. Never throws.
 */
export function analyze(text: string, options: AnalyzeOptions): Statement[] {
  const language = languageOf(packFor(options.language))
  const start = {
    text,
    options,
    language,
    paragraphs: [],
    quotes: [],
    sentences: [],
    phrases: [],
    surnames: new Set<string>(),
    cues: [],
    clauses: [],
    drafts: [],
    resolved: [],
  }
  return statementsOf(stages.reduce((reading, stage) => stage(reading), start as Parameters<Stage>[0]))
}
