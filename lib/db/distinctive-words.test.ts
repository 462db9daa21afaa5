// Which words set texts apart: those some say and others do not, never those everybody says.
import { describe, expect, it } from 'vitest'
import { distinctiveWords } from './distinctive-words'

const others = Array.from({ length: 40 }, (_, number) => `la piazza numero ${number} della città resta aperta`)
const words = (own: string[]) => distinctiveWords(own, others).map(({ text }) => text)

describe('distinctiveWords', () => {
  it('gives the surest first and leaves out what everybody says', () => {
    expect(words(['la diga della valle', 'la diga e la valle', 'la diga resta', 'la fontana'])).toEqual([
      'diga',
      'valle',
    ])
  })

  it('counts texts, not words: one that says a word ten times says it once', () => {
    expect(words(['diga diga diga diga diga diga diga', 'altro', 'ancora'])).toEqual([])
  })

  it('takes one word for all its spellings, as most often printed', () => {
    const own = ['η Διώρυγα', 'ΔΙΩΡΥΓΑ και διώρυγα', 'διώρυγα']
    expect(distinctiveWords(own, others)[0]).toMatchObject({ text: 'διώρυγα', folded: 'διωρυγα' })
  })

  it('measures Dunning’s ratio', () => {
    // 2 · (10·ln(10·110/(10·10)) + 100·ln(100·110/(100·100))), all four cells of 10/0 against 0/100.
    const [word] = distinctiveWords(Array(10).fill('diga'), Array(100).fill('altro'))
    expect(word?.score).toBeCloseTo(2 * (10 * Math.log(11) + 100 * Math.log(1.1)), 9)
  })

  it('finds nothing where there is nothing to compare', () => {
    expect(distinctiveWords([], others)).toEqual([])
    expect(distinctiveWords(['la diga', 'la diga'], [])).toEqual([])
  })
})
