// A stored article for tests, written the way the engine would answer, without the engine.
import type { SourceClass, SpeakerType, Statement, StatementKind } from '../engine/types'
import { proveStatement } from '../evidence'
import type { AnalysedArticle, AnalysedStatement } from './insert-article'
import type { NameJudge } from './place-speaker'

/** A judge for tests that are not about names: every new name is somebody new. */
export const ALL_APART: NameJudge = () => ({ same: 'no', score: 0, why: 'not asked' })

type Said = {
  content: string[]
  kind?: StatementKind
  by?: string[]
  type?: SpeakerType
  mention?: string
  spelling?: string
  relays?: string[]
  source?: SourceClass
  country?: string
}

/** An article whose statements are found by their words in `text`. */
export function testArticle(facts: Partial<AnalysedArticle> & { text: string }, said: Said[]): AnalysedArticle {
  const locate = (words: string) => ({
    start: facts.text.indexOf(words),
    end: facts.text.indexOf(words) + words.length,
  })
  const statements = said.map((each): AnalysedStatement => {
    const { content, by = [], mention, spelling = mention, relays = [], source = null, country = null } = each
    const type = each.type ?? (source ? 'unnamed' : 'person')
    const found: Omit<Statement, 'speaker'> = {
      kind: each.kind ?? (content.length > 1 ? 'direct' : 'indirect'),
      spans: content.map(locate),
      cue: null,
      relays: relays.map((name) => ({ ...locate(name), name, kind: 'medium' })),
      saidOn: null,
      rule: 'test',
      confidence: 0.9,
    }
    const printed = mention ? { ...locate(mention), text: mention } : null
    const met = printed && by.length === 1 ? [{ text: printed.text, language: facts.language ?? 'it' }] : []
    return {
      ...found,
      speakers: by.map((name) => ({ name, type, spelling: spelling ?? name, met, known: [] })),
      speakerType: by.length > 0 || source ? type : 'unknown',
      sourceClass: source,
      sourceCountry: country,
      mention: printed,
      evidence: proveStatement(facts.text, { ...found, speaker: { name: by.join('; '), type, mention: printed } }),
    }
  })
  return {
    title: 'Title',
    outlet: 'Il Faro di Prova',
    host: null,
    siteName: null,
    quotes: [],
    url: null,
    publishedOn: '2024-03-05',
    language: 'it',
    origin: 'test',
    byline: null,
    publishedAt: null,
    isExcerpt: false,
    warnings: [],
    address: null,
    textHash: facts.text,
    engineVersion: 'test',
    statements,
    ...facts,
  }
}
