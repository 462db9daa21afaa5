import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts'

const STORY = [
  'Il porto di Santa Marea resta chiuso per tre giorni dopo la tempesta di lunedì, che ha spezzato due moli e affondato undici barche da pesca.',
  'La capitaneria ha fatto sapere che i rimorchiatori cominceranno giovedì a liberare il canale dai rottami, se il vento lo permetterà.',
  '«Non riapriamo finché i sommozzatori non avranno controllato ogni metro del fondale», ha detto la comandante Marta Ferri.',
  'I pescatori chiedono al Comune un fondo di quattrocentomila euro per le reti perdute e minacciano di bloccare la strada costiera.',
  'Nel 2019 una mareggiata simile aveva tenuto ferme le navi per due settimane.',
]
const whole = STORY.join('\n\n')

describe('compareTexts', () => {
  it('calls identical what differs in white space, Unicode form and the shape of marks alone', () => {
    const other = whole
      .normalize('NFD')
      .replaceAll('\n\n', '\n')
      .replaceAll(' ', '\u00a0')
      .replaceAll('«', '“')
      .replaceAll('»', '”')
    expect(compareTexts(whole, other)).toMatchObject({ same: 'identical', similarity: 1, share: 1 })
  })

  it('calls near what has one word more', () => {
    expect(compareTexts(whole, whole.replace('undici', 'dodici')).same).toBe('near')
    expect(compareTexts(whole, whole.toUpperCase()).same).toBe('near')
  })

  it('is not led by what any story may have printed around it', () => {
    const boilerplate = '\n\nLeggi anche: Il mare in tempesta\n\n© RIPRODUZIONE RISERVATA'
    const other = 'Il consiglio comunale di Valdorso ha approvato il bilancio con i voti della maggioranza.'
    expect(compareTexts(whole, `ROMA, 3 MAR (ANSA) - ${whole}${boilerplate}`)).toMatchObject({ same: 'near', share: 1 })
    expect(compareTexts(STORY[3] + boilerplate, other + boilerplate).same).toBe('no')
  })

  it('takes a cut for a copy, and two texts for less alike the more is cut', () => {
    const cuts = STORY.map((_, at) => compareTexts(whole, STORY.slice(0, at + 1).join('\n\n')))
    expect(cuts.map(({ same }) => same)).toEqual(['near', 'near', 'near', 'near', 'identical'])
    expect(cuts.map(({ share }) => Math.round(share))).toEqual([1, 1, 1, 1, 1])
    const likenesses = cuts.map(({ similarity }) => similarity)
    expect(likenesses).toEqual([...likenesses].sort((a, b) => a - b))
  })

  it('does not take two stories for one because they share a quotation', () => {
    const other = [
      'Le scuole della costa riaprono domani, ma i pullman faranno il giro dall’interno.',
      'In consiglio regionale si è discusso a lungo di chi debba pagare i danni ai moli: «Non riapriamo finché i sommozzatori non avranno controllato ogni metro del fondale», ha letto in aula un assessore.',
      'Gli albergatori temono disdette fino a Pasqua e vogliono una campagna di pubblicità.',
    ].join('\n\n')
    expect(compareTexts(whole, other).same).toBe('no')
  })

  it('says of nothing at all that it is itself, and no copy of anything', () => {
    expect(compareTexts('', ' \n').same).toBe('identical')
    expect(compareTexts('', whole)).toMatchObject({ same: 'no', similarity: 0, share: 0 })
    expect(compareTexts('!!!', '???').same).toBe('no')
  })
})

const sentence = fc.constantFrom(...STORY, 'Domani si vota.', '“Mai”', '(ANSA)', 'Το λιμάνι μένει κλειστό.', '𝕬 ﬁ ´')
const text = fc.oneof(
  fc.array(sentence, { maxLength: 8 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme' }),
)

describe('of any texts', () => {
  it('is symmetric, and its figures lie between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compareTexts(a, b)
        expect(compareTexts(b, a)).toEqual(there)
        for (const figure of [there.similarity, there.share]) {
          expect(figure).toBeGreaterThanOrEqual(0)
          expect(figure).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('a text is identical to itself, in any Unicode form and with any white space', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom('  ', '\u00a0', '\n', '\t\r\n'),
        (a, form, space) => {
          expect(compareTexts(a, a.normalize(form).replaceAll(' ', space)).same).toBe('identical')
        },
      ),
    )
  })
})
