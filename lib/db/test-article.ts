// A stored article for tests, written the way the engine would answer, without the engine.
import type { SpeakerType } from '../engine/types'
import type { AnalysedArticle, AnalysedStatement } from './articles'

type Said = { content: string[]; by?: string[]; type?: SpeakerType; mention?: string; relay?: string }

/** An article whose statements are found by their words in `text`. */
export function testArticle(facts: Partial<AnalysedArticle> & { text: string }, said: Said[]): AnalysedArticle {
  const locate = (words: string) => ({
    start: facts.text.indexOf(words),
    end: facts.text.indexOf(words) + words.length,
  })
  const statements = said.map(({ content, by = [], type = 'person', mention, relay }): AnalysedStatement => {
    const spans = content.map(locate)
    return {
      kind: content.length > 1 ? 'direct' : 'indirect',
      spans,
      cue: null,
      speakers: by.map((name) => ({ name, type })),
      speakerType: by.length > 0 ? type : 'unknown',
      mention: mention ? { ...locate(mention), text: mention } : null,
      relays: relay ? [{ ...locate(relay), name: relay, kind: 'medium' }] : [],
      saidOn: null,
      rule: 'test',
      confidence: 0.9,
      evidence: {
        start: 0,
        end: facts.text.length,
        exact: facts.text,
        prefix: '',
        suffix: '',
        sha256: '',
        state: 'exact',
      },
    }
  })
  return {
    title: 'Title',
    outlet: 'Il Faro di Prova',
    url: null,
    publishedOn: '2024-03-05',
    language: 'it',
    origin: 'test',
    textHash: facts.text,
    engineVersion: 'test',
    statements,
    ...facts,
  }
}
