// The figures of the evaluation tables, on an article whose every mistake is planted.
import { describe, expect, it } from 'vitest'
import type { Statement, StatementKind } from '../types'
import { parseArticle } from './annotated'
import { compare } from './compare'
import { mistakesOf, score, scoreByKind, scoreByRule, scoreBySpeakerForm } from './score'

const article = parseArticle(`id: xx-0001
language: en
1: direct | Anna Ferrow | person
2: indirect | Anna Ferrow | person
3: indirect | Tom Lasker | person
---
“{q1:The bridge is safe}”, said {s1:Anna Ferrow}. She said {q2:it will open in May}. {s3:The mayor} said {q3:it was late}.
{o:“Bridge of sighs”} is a film. It rained all day long.`)

function found(
  content: string,
  speaker: string | null,
  rule: Statement['rule'],
  kind: StatementKind = 'indirect',
): Statement {
  const start = article.text.indexOf(content)
  return {
    kind,
    spans: [{ start, end: start + content.length }],
    cue: null,
    speaker: speaker === null ? null : { name: speaker, type: 'person', mention: null },
    relays: [],
    saidOn: null,
    rule,
    confidence: 1,
  }
}

const compared = [
  compare({
    article,
    found: [
      found('The bridge is safe', 'Ferrow', 'quote-then-verb', 'direct'),
      // Longer than annotated: 24 letters where 15 are right.
      found('She said it will open in May', 'Tom Lasker', 'verb-that', 'mixed'),
      found('Bridge of sighs', null, 'quote-alone', 'direct'),
      found('It rained all day long', 'Ferrow', 'quote-alone', 'direct'),
    ],
  }),
]

describe('score', () => {
  it('gives the shares over all statements, optional stretches left out', () => {
    const [all, english] = score([{ article, found: compared.flatMap(({ guesses }) => guesses.map((g) => g.found)) }])
    expect(all).toMatchObject({ language: 'all', articles: 1, gold: 3, kind: 0.5, speaker: 0.5 })
    expect(all?.precision).toBeCloseTo(2 / 3)
    expect(all?.recall).toBeCloseTo(2 / 3)
    expect(all?.joint).toBeCloseTo(1 / 3)
    expect(english).toMatchObject({ ...all, language: 'en' })
  })

  it('counts content found closely apart from content found', () => {
    const [all] = score([{ article, found: compared.flatMap(({ guesses }) => guesses.map((g) => g.found)) }])
    expect(all?.f1At80).toBeCloseTo(1 / 3)
    expect(all?.coverAt30).toBeCloseTo(2 / 3)
    expect(all?.coverAt80).toBeCloseTo(2 / 3)
  })
})

describe('scoreByKind', () => {
  it('charges what is none to the kind the engine gave it, and hits to the annotated kind', () => {
    const [direct, mixed, indirect, headline] = scoreByKind(compared)
    expect(direct).toMatchObject({ kindOfGold: 'direct', gold: 1, recall: 1, precision: 0.5 })
    expect(mixed).toMatchObject({ gold: 0, precision: 0, recall: 0 })
    expect(indirect).toMatchObject({ gold: 2, recall: 0.5, precision: 1 })
    expect(headline).toMatchObject({ gold: 0, f1: 0 })
  })
})

describe('scoreBySpeakerForm', () => {
  it('counts each statement under the form in which its speaker is printed', () => {
    expect(scoreBySpeakerForm(compared)).toEqual([
      { form: 'name', gold: 1, recall: 1, speaker: 1, both: 1 },
      { form: 'title', gold: 1, recall: 0, speaker: 0, both: 0 },
      { form: 'pronoun', gold: 0, recall: 0, speaker: 0, both: 0 },
      { form: 'dropped', gold: 1, recall: 1, speaker: 0, both: 0 },
    ])
  })
})

describe('scoreByRule', () => {
  it('leaves optional stretches out of what a rule found', () => {
    const byRule = new Map(scoreByRule(compared).map((figures) => [figures.rule, figures]))
    expect(byRule.get('quote-then-verb')).toMatchObject({ found: 1, wrong: 0, precision: 1, speaker: 1 })
    expect(byRule.get('verb-that')).toMatchObject({ found: 1, wrong: 0, speaker: 0 })
    expect(byRule.get('quote-alone')).toMatchObject({ found: 1, wrong: 1, precision: 0 })
    expect(byRule.get('noun-that')).toMatchObject({ found: 0 })
  })
})

describe('mistakesOf', () => {
  it('names the missed, those under a wrong speaker, and the extra', () => {
    expect(mistakesOf(compared).map(({ what }) => what)).toEqual(['speaker', 'missed', 'extra'])
  })
})
