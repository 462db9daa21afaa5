// From a read article to one that can be stored: its statements, their speakers one by one, their evidence.
import type { AnalysedArticle, AnalysedSpeaker, AnalysedStatement } from '../db/insert-article'
import { analyze } from '../engine'
import type { SpeakerType, Statement } from '../engine/types'
import { ENGINE_VERSION } from '../engine/version'
import { proveStatement, sha256 } from '../evidence'
import type { ReferenceLookup } from '../identity/lookup'
import { classifyUnnamed, isUnnamedDocument } from '../identity/unnamed/classify-unnamed'
import { sourceAsPrinted } from '../identity/unnamed/source-as-printed'
import { canonicalAddress } from '../ingest/canonical-address'
import type { ArticleRecord } from '../records/articles'
import { withGivenQuotations } from './given-quotations'
import { knownSpellings } from './known-names'
import { spellingOf } from './spelling-of'

/** The engine joins the names of several speakers with this. */
const SPEAKER_SEPARATOR = '; '

/** Runs the engine over an article and makes its answer ready for the database. Pure: the same in, the same out. */
export function analyzeArticle(article: ArticleRecord, names: ReferenceLookup): AnalysedArticle {
  const { text, language, publishedOn, quotes } = article
  const found = withGivenQuotations(analyze(text, { language, publishedOn, names }), quotes)
  const statements = found.map((statement) => toAnalysed(statement, article, names))
  const spellings = fullestSpellings(statements.flatMap(({ speakers }) => speakers))
  return {
    ...article,
    address: article.url === null ? null : canonicalAddress(article.url),
    textHash: hashText(text),
    engineVersion: ENGINE_VERSION,
    statements: statements.map((statement) => ({
      ...statement,
      speakers: statement.speakers.map((speaker) => ({
        ...speaker,
        spelling: spellings.get(speaker.name) ?? speaker.name,
      })),
    })),
  }
}

/** By name, the fullest spelling met of it: "Kirby" further down an article is the John Kirby it has introduced. */
function fullestSpellings(speakers: readonly AnalysedSpeaker[]): Map<string, string> {
  const fullest = new Map<string, string>()
  const fullness = (text: string) => [text.split(/\s+/u).length, text.length] as const
  for (const { name, met } of speakers)
    for (const { text } of met) {
      const [words, letters] = fullness(text)
      const [mostWords, mostLetters] = fullness(fullest.get(name) ?? '')
      if (!fullest.has(name) || words > mostWords || (words === mostWords && letters > mostLetters))
        fullest.set(name, text)
    }
  return fullest
}

/** The same for texts that differ in nothing but white space and Unicode form. */
export function hashText(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/gu, ' ').trim())
}

function toAnalysed(
  statement: Statement,
  { text, language }: ArticleRecord,
  names: ReferenceLookup,
): AnalysedStatement {
  const { speaker, ...rest } = statement
  const mention = speaker?.mention ?? null
  // Two printed names of one body ("Moscow and the Russian government") are one speaker.
  const printed = [...new Set(speaker?.name ? speaker.name.split(SPEAKER_SEPARATOR) : [])]
  const isJoint = printed.length > 1
  const spell = (name: string, type: SpeakerType) => {
    const spelling = mention && spellingOf(mention.text, { name, type, language }, names)
    return spelling ? [{ text: spelling, language }] : []
  }
  const parts = [...rest.spans, ...rest.relays, ...(rest.cue ? [rest.cue] : [])]
  const whole = mention?.text.includes(speaker?.name ?? '') ? sourceAsPrinted(text, mention, parts, language) : null
  const sourceWords = whole ?? speaker?.name ?? ''
  const type = speaker?.type === 'unknown' && isUnnamedDocument(sourceWords, language) ? 'unnamed' : speaker?.type
  const source = type === 'unnamed' ? classifyUnnamed(sourceWords, language, names) : null
  return {
    ...rest,
    mention,
    speakerType: type ?? 'unknown',
    sourceClass: source?.class ?? null,
    sourceCountry: source?.country ?? null,
    speakers: printed.map((name) => ({
      name,
      type: (isJoint && names.find(name, language)?.type) || (type ?? 'unknown'),
      spelling: name,
      // A joint mention spells none of its speakers.
      met: isJoint ? [] : spell(name, type ?? 'unknown'),
      known: knownSpellings(names, name),
    })),
    evidence: proveStatement(text, statement),
  }
}
