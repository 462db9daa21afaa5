// Markup as it is met: pages without tags a page should have, and with tags where they should not be.
import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks'
import { parseHtml } from './parse-html'

const textOf = (html: string) => readBlocks(parseHtml(html).body).map(({ text }) => text)

describe('parseHtml', () => {
  it.each([
    '<p>One</p><p>Two</p>',
    '<!doctype html><title>x</title><p>One<p>Two',
    '<html><p>One</p><p>Two</p></html>',
    '<html><head><title>x</title></head><p>One</p><p>Two</p></html>',
    '<html><head><title>x</title><p>One</p><p>Two</p></html>',
    '<html><div></div><head><title>x</title></head><body><p>One</p><p>Two</p></body></html>',
    '<body><p>One</p><p>Two</p></body>',
    '<html><body><p>One</p></body><body><p>Two</p></body></html>',
  ])('finds the body of %s', (html) => {
    expect(textOf(html)).toEqual(['One', 'Two'])
    if (html.includes('<title>')) expect(parseHtml(html).title).toBe('x')
  })

  it('has a body for no markup at all', () => {
    expect(textOf('')).toEqual([])
    expect(textOf('Just words')).toEqual(['Just words'])
  })
})

describe('readBlocks', () => {
  it.each([
    ['parts paragraphs at two line breaks', '<div>One<br><br>Two<br>three</div>', ['One', 'Two\nthree']],
    ['keeps links in their sentence', '<p>The <a href="/m">mayor</a> said <b>no</b>.</p>', ['The mayor said no.']],
    [
      'reads lists, quotations and headings',
      '<h2>A</h2><ul><li>B</li><li>C</li></ul><blockquote>D</blockquote>',
      ['A', 'B', 'C', 'D'],
    ],
    [
      'shows no script, style, form field or alternative text',
      '<p>A<script>x</script><style>y</style><img alt="z"></p><select><option>q</select>',
      ['A'],
    ],
    ['leaves out what is hidden', '<p hidden>A</p><p style="display: none">B</p><p>C</p>', ['C']],
    [
      'drops soft hyphens and zero widths, and makes blanks plain',
      '<p>har&shy;bour\u200b\u00a0side</p>',
      ['harbour side'],
    ],
    ['keeps the joiner where a script needs it', '<p>می\u200cخواهم a\u200cb</p>', ['می\u200cخواهم ab']],
  ])('%s', (_, html, blocks) => {
    expect(textOf(html)).toEqual(blocks)
  })

  it('reads what is nested deeper than the stack', () => {
    expect(textOf(`${'<div>'.repeat(30_000)}deep${'</div>'.repeat(30_000)}`)).toEqual(['deep'])
  })
})

it('refuses markup that would fill the memory', () => {
  const tags = (count: number) => '<p>x'.repeat(count)
  expect(() => parseHtml(tags(250_001))).toThrow('more than 250,000 tags')
  expect(() => parseHtml('<'.repeat(250_001))).toThrow('more than 250,000 tags')
  expect(() => parseHtml('&amp;'.repeat(250_001))).toThrow('more than 250,000 tags')
})

it('reads past tags with more attributes than can be told apart', () => {
  const attributes = Array.from({ length: 130_000 }, (_, number) => `a${number}`).join(' ')
  const { body } = parseHtml(`<html><body><p ${attributes}>One</p><p class="two">Two</p></body></html>`)
  expect(readBlocks(body).map(({ text }) => text)).toEqual(['One', 'Two'])
  expect([...body.children].map(({ attributes }) => attributes.length)).toEqual([0, 1])
})
