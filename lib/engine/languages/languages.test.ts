// Every language pack: its shape, and what each rule must and must not find.
import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze'
import { type Mark, parseMarkup } from '../gold/annotated'
import { languageOf } from '../language'
import { type RuleId, rules } from '../rules'
import { entriesOf } from '../text/word-list'
import type { NameLookup, Span } from '../types'
import { generic } from './generic'
import { packFor, packs } from './index'
import type { LanguagePack } from './pack'

const noNames: NameLookup = { find: () => null, same: () => false }
const ruleIds = Object.keys(rules).filter((id): id is RuleId => id in rules)

/** Every word list of a pack with the path to it. */
function listsOf(value: unknown, path: string): [path: string, list: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, `${path}.${key}`))
}

const wordLists = (pack: LanguagePack) => {
  const { code: _code, name: _name, examples: _examples, unsupported: _unsupported, verbs, ...lists } = pack
  const forms = verbs.flatMap(({ lemma, finite, participle, gerund, infinitive }) =>
    listsOf({ finite, participle, gerund, infinitive }, `verbs.${lemma}`),
  )
  return [...listsOf(lists, pack.code), ...forms].filter(([path]) => !/habits/.test(path))
}

describe.each(packs.map((pack) => [pack.name, pack] as const))('the %s pack', (_, pack) => {
  it('is found by its code, also with a region', () => {
    expect(packFor(pack.code)).toBe(pack)
    expect(packFor(`${pack.code.toUpperCase()}-XX`)).toBe(pack)
  })
  it('compiles', () => {
    expect(languageOf(pack)).toBe(languageOf(pack))
  })
  it('lists no word twice in one list', () => {
    const twice = wordLists(pack).flatMap(([path, list]) => {
      const entries = entriesOf(list, (word) => word).map((words) => words.join('_'))
      return entries.filter((entry, i) => entries.indexOf(entry) !== i).map((entry) => `${path}: ${entry}`)
    })
    expect(twice).toEqual([])
  })
  it('has seven weekdays and twelve months, none empty', () => {
    expect([pack.dates.weekdays.length, pack.dates.months.length]).toEqual([7, 12])
    expect([...pack.dates.weekdays, ...pack.dates.months].filter((list) => list.trim() === '')).toEqual([])
  })
  it('gives every verb a form, and no lemma twice with the same act', () => {
    const formless = pack.verbs.filter((verb) => !`${verb.finite}${verb.participle}${verb.gerund}`.trim())
    const keys = pack.verbs.map(({ lemma, act, particle }) => `${lemma} ${particle} ${act}`)
    expect(formless.map((verb) => verb.lemma)).toEqual([])
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
  it('has two examples of each kind for every rule it supports, and none for the others', () => {
    const supported = ruleIds.filter((rule) => !(rule in pack.unsupported) && !genericOnly.includes(rule))
    expect(pack.examples.map((example) => example.rule).sort()).toEqual([...supported].sort())
    const meagre = pack.examples.filter(({ yes, no }) => yes.length < 2 || no.length < 2)
    expect(meagre.map((example) => example.rule)).toEqual([])
  })
  describe.each(pack.examples.map((example) => [example.rule, example] as const))('%s', (rule, { yes, no }) => {
    it.each(yes)('finds %s', (markup) => expectFound(markup, rule, pack.code))
    it.each(no)('leaves %s alone', (text) => {
      expect(rulesFired(text, pack.code)).not.toContain(rule)
    })
  })
})

/** Rules that stand in for vocabulary, so that no language with a pack has use of them. */
const genericOnly: RuleId[] = ['quote-beside-name', 'given-quotation']

const options = (language: string) => ({ language, publishedOn: '2025-03-04', names: noNames })

const rulesFired = (text: string, language: string) => analyze(text, options(language)).map((found) => found.rule)

/** The content, the cue and the speaker marked with 1 are those of a statement found by the rule. */
function expectFound(markup: string, rule: RuleId, language: string) {
  const { text, marks } = parseMarkup(markup)
  const printed = ({ start, end }: Span) => text.slice(start, end)
  const marked = (role: Mark['role']) => marks.filter((mark) => mark.role === role && mark.number === 1).map(printed)
  const found = analyze(text, options(language)).filter((statement) => statement.rule === rule)
  const bare = (content: string) => content.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
  expect(found.map((statement) => statement.spans.map(printed).map(bare))).toContainEqual(marked('content').map(bare))
  const statement = found.find(
    ({ spans }) => bare(printed(spans[0] ?? { start: 0, end: 0 })) === bare(marked('content')[0] ?? ''),
  )
  const touches = (mark: Span, span: Span | null | undefined) =>
    span != null && mark.start < span.end && span.start < mark.end
  for (const mark of marks.filter(({ role, number }) => role === 'cue' && number === 1))
    expect(touches(mark, statement?.cue), `cue: ${statement?.cue && printed(statement.cue)}`).toBe(true)
  for (const mark of marks.filter(({ role, number }) => role === 'speaker' && number === 1)) {
    const { name = '', mention = null } = statement?.speaker ?? {}
    expect(touches(mark, mention) || (mention === null && name.includes(printed(mark))), `speaker: ${name}`).toBe(true)
  }
}

describe('the generic pack', () => {
  it('serves languages nobody has written a pack for', () => {
    expect(packFor('mt')).toBe(generic)
    expect(packFor('und')).toBe(generic)
  })
  it('gives a long quotation to the name beside it, and says that it is not sure', () => {
    const [found] = analyze('“Il-pont se jerġa’ jinfetaħ fir-rebbiegħa,” qalet Marta Farrugia.', options('mt'))
    expect(found).toMatchObject({ rule: 'quote-beside-name', kind: 'direct', speaker: { name: 'Marta Farrugia' } })
    expect(found?.confidence).toBeLessThan(0.5)
  })
  it('reads names before a colon', () => {
    const [found] = analyze('Marta Farrugia: “Il-pont jerġa’ jinfetaħ”', options('mt'))
    expect(found).toMatchObject({ rule: 'colon-headline', speaker: { name: 'Marta Farrugia' } })
  })
  it('leaves titles and scare quotes alone', () => {
    expect(analyze('Il-film “Il-pont” ta’ Marta Farrugia rebaħ premju.', options('mt'))).toEqual([])
  })
})
