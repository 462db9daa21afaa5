// What must hold of the engine's answer to any text at all, held against texts made at random.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { analyze } from './analyze'
import { parseArticle } from './gold/annotated'
import { packs } from './languages'
import type { LanguagePack } from './languages/pack'
import { rules } from './rules'
import type { Span, Statement } from './types'

/** The same texts every time; fast-check prints it with the smallest text that fails. */
const SEED = 20_261_122
const RUNS = 1500
/** On a busy machine, fewer texts rather than a longer wait. */
const PATIENCE_MS = 6000

const GOLD = fileURLToPath(new URL('./gold/', import.meta.url))
const names = buildNameLookup(reference)

const MARKS = [
  ...'"\'«»“”„‟‘’‚‹›「」()[]—–-:;,.!?…·',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\t',
  "''",
  '``',
  '- ',
  '— ',
  '\r\n',
]

/** The entries of a list as they would be printed, the first few. */
const printed = (list: string, most = 25) =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, most)
    .map((entry) => entry.replaceAll('_', ' '))

/** Words and phrases of a pack, a few of every list. */
function vocabularyOf(pack: LanguagePack): string[] {
  const { verbs, verbWords, clause, attribution, nominal, sources, pronouns, names: known, furniture, dates } = pack
  const lists = [verbWords, clause, attribution, nominal, sources, pronouns, known, furniture, dates]
  const forms = verbs.slice(0, 80).flatMap(({ finite, participle, gerund }) => [finite, participle, gerund])
  return [...lists.flatMap((group) => Object.values(group)).flat(), ...forms].flatMap((list) =>
    typeof list === 'string' ? printed(list) : [],
  )
}

/** Texts a stage was not written for: half characters, controls, every script. */
const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })

const marksAndLetters = fc.array(fc.constantFrom(...MARKS, 'a', 'Ann', '😀', '\ud83d', '7'), { maxLength: 60 })

/** Fragments of news: a pack's own words between its own marks, in no order. */
const newsOf = (pack: LanguagePack) =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...vocabularyOf(pack)) },
        { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
        { weight: 1, arbitrary: fc.constantFrom('Ann Bell', 'Kirby', 'Κίρμπι', '12', 'CNN', '😀', 'e') },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' '))

/** Attributions in every order of their parts, nested and left open: a pack's own verbs, conjunctions, names and marks. */
const attributionsOf = ({ verbs, clause, attribution, sources, names: known }: LanguagePack) => {
  const oneOf = (...words: string[]) => fc.constantFrom(...(words.length > 0 ? words : ['a']))
  const opening = oneOf(...'«“„"‘—', '')
  const closing = oneOf(...'»”“"’—', '')
  const words = fc.array(
    oneOf(...printed(sources.bodies), ...printed(known.places), ...printed(clause.coordinators), '5'),
    {
      maxLength: 12,
    },
  )
  const source = oneOf('Ann Bell', 'Kirby', ...printed(sources.roles), ...printed(sources.unnamed), '')
  const verb = oneOf(
    ...verbs.slice(0, 60).flatMap(({ finite, gerund }) => [...printed(finite, 2), ...printed(gerund, 1)]),
  )
  const that = oneOf(...printed(clause.complementizers), ',', ':', '', ...printed(clause.infinitiveMarkers))
  const before = oneOf(...printed(attribution.before))
  const quoted = fc.tuple(opening, words, closing).map(([open, inner, close]) => `${open}${inner.join(' ')}${close}`)
  const piece = fc.oneof(
    fc.tuple(
      source,
      verb,
      that,
      fc.oneof(
        quoted,
        words.map((inner) => inner.join(' ')),
      ),
    ),
    fc.tuple(quoted, oneOf(',', '', '–'), verb, source),
    fc.tuple(
      before,
      source,
      oneOf(',', ''),
      words.map((inner) => inner.join(' ')),
    ),
    fc.tuple(quoted, oneOf('\n', '.', ' ')),
  )
  return fc
    .array(fc.tuple(piece, oneOf('. ', ', ', '\n', ' ', '; ')), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.map(([one, end]) => one.join(' ') + end).join(''))
}

/** Articles that read well, each with a stretch cut out and another put in somewhere. */
const mangledOf = (pack: LanguagePack) => {
  const texts = readdirSync(join(GOLD, pack.code)).map(
    (file) => parseArticle(readFileSync(join(GOLD, pack.code, file), 'utf8')).text,
  )
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.tuple(fc.constantFrom(...texts), at, at, at, fc.constantFrom(...MARKS)).map(([text, a, b, c, mark]) => {
    const [from = 0, to = 0] = [a, b].map((share) => Math.floor(share * text.length)).sort((x, y) => x - y)
    const moved = text.slice(from, to)
    const rest = text.slice(0, from) + text.slice(to)
    const into = Math.floor(c * rest.length)
    return rest.slice(0, into) + mark + moved + rest.slice(into)
  })
}

const publishedOn = fc.constantFrom(null, '2025-03-04', '2024-02-29', '2023-12-31')

/** Texts with the language they are said to be in, which need not be the one they are in. */
const articles = fc
  .tuple(
    fc.oneof(
      anyString,
      marksAndLetters.map((parts) => parts.join('')),
      ...packs.flatMap((pack) => [newsOf(pack), attributionsOf(pack), mangledOf(pack)]),
    ),
    fc.constantFrom(...packs.map(({ code }) => code), 'de-AT', 'mt', 'und', ''),
    publishedOn,
  )
  .map(([text, language, day]) => ({ text, language, publishedOn: day }))

/** Texts with their own language: where the engine finds most. */
const ownLanguage = fc
  .oneof(
    ...packs.map((pack) =>
      fc.tuple(fc.oneof(newsOf(pack), attributionsOf(pack), mangledOf(pack)), fc.constant(pack.code), publishedOn),
    ),
  )
  .map(([text, language, day]) => ({ text, language, publishedOn: day }))

const anything = fc.oneof(articles, ownLanguage)

type Article = { text: string; language: string; publishedOn: string | null }

const read = ({ text, ...options }: Article) => analyze(text, { ...options, names })

/** Texts that once broke one of the promises. */
const HARD: Article[] = [{ text: 'many recalling “also', language: 'en', publishedOn: null }]

const hold = (property: (article: Article) => void) =>
  fc.assert(fc.property(anything, property), {
    seed: SEED,
    numRuns: RUNS,
    interruptAfterTimeLimit: PATIENCE_MS,
    examples: HARD.map((article): [Article] => [article]),
  })

const isHigh = (text: string, at: number) => /^[\ud800-\udbff]$/.test(text.charAt(at))
const isLow = (text: string, at: number) => /^[\udc00-\udfff]$/.test(text.charAt(at))
const splitsPair = (text: string, at: number) => isHigh(text, at - 1) && isLow(text, at)

/** Every stretch of the text that a statement points to. */
const stretchesOf = ({ spans, cue, speaker, relays }: Statement): Span[] => [
  ...spans,
  ...relays,
  ...(cue ? [cue] : []),
  ...(speaker?.mention ? [speaker.mention] : []),
]

function faultsOf(text: string, statement: Statement): string[] {
  const { spans, speaker, confidence, rule, saidOn } = statement
  const faults = stretchesOf(statement).flatMap(({ start, end }) => [
    ...(Number.isInteger(start) && Number.isInteger(end) ? [] : ['an offset is no whole number']),
    ...(0 <= start && start < end && end <= text.length ? [] : [`${start}–${end} is no stretch of the text`]),
    ...(splitsPair(text, start) || splitsPair(text, end) ? [`${start}–${end} halves a character`] : []),
  ])
  if (spans.length === 0) faults.push('no content')
  spans.forEach((span, i) => {
    if (i > 0 && span.start < (spans[i - 1]?.end ?? 0)) faults.push('spans overlap or are out of order')
  })
  const mention = speaker?.mention
  if (mention && mention.text !== text.slice(mention.start, mention.end)) faults.push('the mention is not as printed')
  if (speaker && speaker.name.trim() === '' && (speaker.type !== 'unnamed' || mention))
    faults.push('the speaker has no name')
  if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`)
  if (!(rule in rules)) faults.push(`unknown rule ${rule}`)
  if (saidOn?.from && saidOn.to && saidOn.from > saidOn.to) faults.push('said on days in the wrong order')
  return faults
}

describe('the engine, given any text', () => {
  it('answers with offsets that are true of the text, a known rule and a confidence', () => {
    hold((article) => {
      expect(read(article).flatMap((statement) => faultsOf(article.text, statement))).toEqual([])
    })
  })

  it('answers in the order of the text', () => {
    hold((article) => {
      const starts = read(article).map(({ spans }) => spans[0]?.start ?? 0)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })
  })

  it('answers the same again, whatever was read in between', () => {
    const other = fc.sample(anything, { seed: SEED, numRuns: 20 })
    hold((article) => {
      const first = read(article)
      const between = other[article.text.length % other.length]
      if (between) read(between)
      expect(read(article)).toEqual(first)
    })
  })

  it('finds statements in enough of these texts for that to mean something', () => {
    const texts = fc.sample(anything, { seed: SEED, numRuns: 200 })
    const withStatements = texts.filter((article) => read(article).length > 0)
    expect(withStatements.length).toBeGreaterThan(60)
  })
})
