// A file of a chart is SVG whatever the names in it, holds all it says, and keeps on its paper.
import { describe, expect, it } from 'vitest'
import { formatFor } from '@/components/ui/format'
import type { MatrixFigure } from '../matrix-figure'
import { drawMatrix } from './matrix-sheet'
import { writeSheet } from './sheet'
import { element, escapeXml } from './svg'
import { clipTo, widthOf, wrap } from './text-width'

describe('element', () => {
  it('keeps any text from being read as markup', () => {
    expect(escapeXml('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;')
    expect(element('rect', { x: 1.23456, id: '"', fill: null })).toBe('<rect x="1.23" id="&quot;"/>')
  })

  it('replaces what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d😀')).toBe('a\ufffdb\ufffdc\ufffdd😀')
  })
})

describe('wrap', () => {
  it('breaks between words and loses none', () => {
    const text = 'One bar: the statements published in one week, of all there are.'
    const lines = wrap(text, 12, 160)
    expect(lines.join(' ')).toBe(text)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(160)
  })

  it('clips what stays too long, and the last line it may take', () => {
    expect(clipTo('abcdefghij', 10, 30)).toMatch(/^abc.*…$/)
    expect(wrap('one two three four five', 12, 50, 2)).toHaveLength(2)
    expect(wrap('one two three four five', 12, 50, 2)[1]).toMatch(/…$/)
    expect(wrap('', 12, 50)).toEqual([])
  })
})

describe('writeSheet', () => {
  const cell = (count: number, share: number | null) => ({ key: 'k', count, share, href: '/statements', label: 'x' })
  const figure: MatrixFigure = {
    ...{ title: 'Statements <by> speaker', unit: 'One bar: …', shares: [{ text: 'All 5.', href: '/statements' }] },
    ...{ notes: ['One scale.'], corner: '' },
    columns: [
      { key: '*', name: 'All outlets', isAside: false },
      { key: 'a', name: 'A & B', isAside: false },
    ],
    rows: [{ key: 'r', name: 'Ana "A"', isAside: false, isSum: false, cells: [cell(5, 1), cell(3, 1)] }],
    table: { corner: '', columns: [], rows: [] },
  }
  const svg = writeSheet(figure, drawMatrix(figure, formatFor('en')), {
    filters: 'Filters: Words: <b>',
    made: 'Dictum, made on 1 Jan 2026. 5 statements in 2 articles in the corpus.',
  })

  it('says what it counts, of what, and when, with nothing from elsewhere', () => {
    for (const words of [
      'Statements &lt;by&gt; speaker',
      'All 5.',
      'Words: &lt;b&gt;',
      'made on 1 Jan 2026',
      'A &amp; B',
    ])
      expect(svg).toContain(words)
    expect(svg).not.toMatch(/(href|src|url)\s*[=(]/)
    expect(svg.match(/<svg /g)).toHaveLength(1)
  })

  it('draws bars as long as their shares, within the paper', () => {
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(([, ...at]) =>
      at.map(Number),
    )
    expect(bars).toHaveLength(2)
    for (const [x = 0, , width = 0] of bars) expect(x + width).toBeLessThan(960)
  })
})
