// Terms of a search, and where a text holds them.
import { describe, expect, it } from 'vitest'
import { fold } from './engine/text/fold'
import { cutToSearch, findTerms, foldForSearch, MAX_TERMS, searchTerms } from './search-terms'

const term = (text: string, startsWord = false) => ({ spellings: [text], startsWord })
/** What is found of `q` in `text`, as printed. */
const found = (text: string, q: string) =>
  findTerms(text, searchTerms(q)).map(({ start, end }) => text.slice(start, end))

describe('searchTerms', () => {
  it.each([
    ['arms talks', [term('arms'), term('talks')]],
    ['"arms talks"', [term('arms talks')]],
    ['“arms talks”', [term('arms talks')]],
    ['„arms talks“', [term('arms talks')]],
    ['«arms  talks»', [term('arms talks')]],
    ['‹arms talks›', [term('arms talks')]],
    ['‘arms talks’', [term('arms talks')]],
    ["'arms talks'", [term('arms talks')]],
    ["dell'accordo l’intesa", [term("dell'accordo"), term("l'intesa")]],
    ['Μπλίνκεν μπλινκεν', [term('μπλινκεν')]],
    ['deny*', [term('deny', true)]],
    ['deny* deny', [term('deny', true), term('deny')]],
    ['"arms tal*"', [term('arms tal', true)]],
    ['* 2*3', [term('*'), term('2*3')]],
    ['"', []],
    ['" "', []],
    ['', []],
  ])('reads %j', (typed, terms) => {
    expect(searchTerms(typed)).toEqual(terms)
  })
})

/** Many words that no blank parts, one in two of them a phrase. */
const UNPARTED = Array.from({ length: 40 }, (_, n) => (n % 2 ? `"w${n}"` : `w${n}`)).join('')

describe('too many words', () => {
  it('are not searched, whatever parts them', () => {
    expect(searchTerms(UNPARTED)).toHaveLength(MAX_TERMS)
    expect(searchTerms(UNPARTED).at(-1)).toEqual(term('w31'))
  })

  it('are cut off where the first of them begins', () => {
    expect(cutToSearch(UNPARTED)).toEqual({
      searched: expect.stringMatching(/w30"w31"$/),
      rest: 'w32"w33"w34"w35"w36"w37"w38"w39"',
    })
  })

  it('are not those typed again', () => {
    const typed = `${Array.from({ length: MAX_TERMS }, (_, n) => `w${n}`).join(' ')} W0 w1 "w2"`
    expect(cutToSearch(typed)).toEqual({ searched: typed, rest: '' })
    expect(searchTerms(typed)).toHaveLength(MAX_TERMS)
  })
})

describe('findTerms', () => {
  it.each([
    ['The arms talks', 'ARMS', ['arms']],
    ['Farms and arms', 'arms', ['arms', 'arms']],
    ['Farms and arms', 'arms*', ['arms']],
    ['l’armistizio, «armi», (armare)-armata', 'arm*', ['arm', 'arm', 'arm', 'arm']],
    ['Ο Μπλίνκεν και ο ΜΠΛΙΝΚΕΝ', 'μπλινκεν', ['Μπλίνκεν', 'ΜΠΛΙΝΚΕΝ']],
    ['ο πρόεδρος', 'ΠΡΟΕΔΡΟΣ', ['πρόεδρος']],
    ['die Straße', 'strasse', ['Straße']],
    ['die Straße', 'stras', ['Straß']],
    ['the \ufb01rst of\ufb01ce', 'first office', ['\ufb01rst', 'of\ufb01ce']],
    ['e\u0301tat, état', 'etat', ['e\u0301tat', 'état']],
    ['cafe\u0301 noir', 'cafe', ['cafe\u0301']],
    ['arms\n  talks', '"arms talks"', ['arms\n  talks']],
    ['arms\u00a0talks', '"arms talks"', ['arms\u00a0talks']],
    ['😀 armi 😀', 'armi 😀', ['😀', 'armi', '😀']],
    ['wait… what', '"wait... what"', ['wait… what']],
    ['nothing here', 'armi', []],
    ['', 'armi', []],
  ])('finds in %j, for %j, %j', (text, q, stretches) => {
    expect(found(text, q)).toEqual(stretches)
  })

  it('joins what overlaps or touches', () => {
    expect(found('disarmament', 'disarm armament')).toEqual(['disarmament'])
    expect(found('ananas', 'ana')).toEqual(['anana'])
  })

  it('finds any of the spellings', () => {
    expect(findTerms('said Blinken', [{ spellings: ['блинкен', 'blinken'], startsWord: false }])).toEqual([
      { start: 5, end: 12 },
    ])
  })

  it('folds letter by letter to what the whole text folds to', () => {
    const text = 'ΟΔΟΣ Σίσυφος Straße İstanbul \u01c4 ﬁ e\u0301\u0323 한국 ½ … „x“ l’a Łódź ΐ Й ﷺ 😀'
    expect([...text].map(fold).join('')).toBe(fold(text))
    expect(findTerms(text, [term(foldForSearch(text))])).toEqual([{ start: 0, end: text.length }])
  })
})
