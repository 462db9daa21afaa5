// What holds for every text, however odd: offsets, order, determinism, and no exception ever.
import { describe, expect, it } from 'vitest'
import { analyze } from './analyze'
import { packs } from './languages'
import type { AnalyzeOptions } from './types'

const options = (language: string): AnalyzeOptions => ({
  language,
  publishedOn: '2025-03-06',
  names: { find: () => null, same: () => false },
})

const article = `(Agenzia Onda) - Porto Alto, 4 marzo - «Non chiuderemo il terminal», ha detto mercoledì Marta Ferri.
Secondo fonti portuali, il danno supera i due milioni. “Vedremo”, ha aggiunto, “ma non oggi”.
Dario Conti ha accusato la Regione di “perdere tempo», sottolineando che l’estate è vicina.`

const hostile: Record<string, string> = {
  nothing: '',
  'only spaces': ' \n\t\u00a0 '.repeat(2000),
  'ten thousand straight marks': '"'.repeat(10_000),
  'ten thousand opening marks': '«'.repeat(10_000),
  'mixed marks without words': '“«"\'’„‹›»”'.repeat(2000),
  'marks never closed': '«ha detto '.repeat(3000),
  'lone surrogates': '\ud800 «x\udc00 y z» \udbff, ha detto Ferri\ud800',
  'NUL characters': '\0«uno due tre\0», ha detto\0 Ferri\0',
  'one endless word': 'a'.repeat(200_000),
  'one endless sentence': 'Ferri ha detto che Conti, '.repeat(1000),
  'verbs without end': 'ha detto che '.repeat(1000),
  'colons and dashes': 'Ferri: — '.repeat(4000),
  'right-to-left and combining marks': '\u202e«\u0301\u0301 عربي» \u200f, ha detto e\u0301\u0301',
}

describe('analyze', () => {
  it('gives offsets that cut the words out of the text, in order and inside it', () => {
    const found = analyze(article, options('it'))
    expect(found.length).toBeGreaterThan(3)
    for (const statement of found) {
      for (const { start, end } of [
        ...statement.spans,
        ...statement.relays,
        ...(statement.cue ? [statement.cue] : []),
      ]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(article.length)
      }
      const mention = statement.speaker?.mention
      if (mention) expect(article.slice(mention.start, mention.end)).toBe(mention.text)
      statement.spans.slice(1).forEach((span, i) => {
        expect(span.start).toBeGreaterThanOrEqual(statement.spans[i]?.end ?? 0)
      })
    }
    const starts = found.map((statement) => statement.spans[0]?.start ?? 0)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
  it('leaves the outer quotation marks out of direct speech', () => {
    const direct = analyze(article, options('it')).filter((statement) => statement.kind === 'direct')
    const content = direct.flatMap((statement) => statement.spans.map(({ start, end }) => article.slice(start, end)))
    expect(content).toEqual(['Non chiuderemo il terminal', 'Vedremo', 'ma non oggi'])
  })
  it('gives the same answer for the same text', () => {
    expect(analyze(article, options('it'))).toEqual(analyze(article, options('it')))
  })
  it('keeps confidence between nothing and certainty', () => {
    for (const { confidence } of analyze(article, options('it'))) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
  it('dates a statement by the weekday before publication', () => {
    expect(analyze(article, options('it'))[0]?.saidOn).toEqual({
      from: '2025-03-05',
      to: '2025-03-05',
      phrase: 'mercoledì',
      precision: 'day',
      rule: 'weekday',
    })
  })
  it.each([
    ['US officials said the ferry had left the harbour.', 'US officials'],
    ['The ferry had left the harbour by Monday, according to US intelligence sources.', 'US intelligence sources'],
    ['Ostrian judicial sources said the case was closed.', 'Ostrian judicial sources'],
    ['Nobody told us. The WHO said the ferry had left the harbour.', 'WHO'],
  ])('keeps what is printed before an unnamed source with it: %s', (text, mention) => {
    expect(analyze(text, options('en')).at(-1)?.speaker?.mention?.text).toBe(mention)
  })
  it.each([
    ['fr', 'les deux ont signé des notes dans lesquelles, selon elle, ils annonçaient la fermeture du port'],
    ['fr', 'les deux ont signé une note dans laquelle, a-t-elle précisé, ils annonçaient la fermeture du port'],
    ['en', 'the two had signed letters in which, according to her, they promised to close the harbour'],
    ['en', 'the two had signed letters in which, she noted, they promised to close the harbour'],
    ['es', 'los dos habían firmado cartas en las que, según ella, ambos prometían cerrar el puerto'],
    ['el', 'οι δύο είχαν υπογράψει επιστολές στις οποίες, σύμφωνα με την ίδια, υπόσχονταν να κλείσουν το λιμάνι'],
  ])('ends no content inside a relative clause that an attribution interrupts (%s): %s', (language, content) => {
    const says = { fr: 'La préfète Anne Lormel a dit que', en: 'Ada Moro said that', es: 'Ana Lores ha dicho que' }
    const text = `${{ ...says, el: 'Η Άννα Λωρή είπε ότι' }[language]} ${content}.`
    const spans = analyze(text, options(language)).flatMap((statement) => statement.spans)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([content])
  })
  it.each([
    ['Moro is expected to leave by train, according to intelligence first reported by Example Wire.', 'intelligence'],
    ['The mayor was asked to resign, according to officials cited by Example Wire.', 'officials'],
    ['The mayor was accused by Ada Moro of hiding figures reported by Example Wire.', 'Ada Moro'],
    ['The mayor was accused of hiding figures reported by Example Wire.', undefined],
  ])('gives what is said in the passive to none behind an attribution or another participle: %s', (text, mention) => {
    const wire = { name: 'Example Wire', type: 'organisation' as const, medium: 'agency' as const }
    const names = { find: (printed: string) => (printed === wire.name ? wire : null), same: () => false }
    const [found] = analyze(text, { ...options('en'), names })
    expect(found?.speaker?.mention?.text).toBe(mention)
    const relays = text.includes('according') ? ['Example Wire'] : []
    expect(found?.relays.map(({ name }) => name) ?? []).toEqual(relays)
  })
  it.each([
    ['The captain of the Ferrow ferry has said the crew was safe.', 'The captain of the Ferrow ferry'],
    ['The head of the Moss River power plant warned that it was raining.', 'The head of the Moss River power plant'],
    ['The leader of the London council, who is ill, said the vote was lost.', 'The leader of the London council'],
    ['The head of the Moss quit, saying the vote was lost.', 'The head of the Moss'],
    ['The head of the Moss claims the vote was lost.', 'The head of the Moss'],
  ])('takes the noun behind a name into an office: %s', (text, mention) => {
    expect(analyze(text, options('en')).map(({ speaker }) => speaker?.mention?.text)).toEqual([mention])
  })
  it('gives a dropped subject to whoever has spoken in its sentence, before whom the sentence before is about', () => {
    const text =
      'La Regione alza la voce. Secondo l’ingegnera Marta Ferri, chiudere il molo è un errore; il porto, ha assicurato, lavora già per riaprirlo.'
    expect(analyze(text, options('it')).map(({ speaker }) => speaker?.name)).toEqual(['Marta Ferri', 'Marta Ferri'])
  })
  it.each([
    ['Le maire Paul Garnier a visité le port. « Le quai sera refait », a-t-il promis.', 'il', 'Paul Garnier'],
    ['La préfète Anne Lormel a visité le port. « Le quai est sûr », assure-t-elle.', 'elle', 'Anne Lormel'],
    [
      'Le maire Paul Garnier a visité le port. Si le quai cédait, prévenait-il, la digue céderait aussi.',
      'il',
      'Paul Garnier',
    ],
    ['Selon les dockers, le quai est fragile. « Nous reviendrons », ont-ils ajouté.', 'ils', 'dockers'],
  ])('mentions a pronoun behind its verb without the hyphens: %s', (text, mention, name) => {
    const found = analyze(text, options('fr')).at(-1)
    expect(found?.speaker).toMatchObject({ name, mention: { text: mention } })
    expect(text.slice(found?.speaker?.mention?.start, found?.speaker?.mention?.end)).toBe(mention)
  })
  it.each([...packs.map((pack) => pack.code), 'und'])(
    'never throws on hostile input (%s)',
    (language) => {
      for (const [name, text] of Object.entries(hostile))
        expect(() => analyze(text, options(language)), name).not.toThrow()
    },
    60_000,
  )
})
