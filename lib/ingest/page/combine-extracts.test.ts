// What one reader alone took: which of it belongs to the article.
import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks'
import { combineExtracts } from './combine-extracts'
import { parseHtml } from './parse-html'

const PARAGRAPH =
  'The mayor of Saltmere said on Tuesday that the harbour would stay closed until Monday at the earliest, whatever the ferry companies ask of the council.'
const ALL = Array.from({ length: 50 }, (_, index) => `${PARAGRAPH} (${index})`)
const PARAGRAPHS = ALL.map((text) => `<p>${text}</p>`)
const CAPTION = 'Boats at the old mole on Monday'

/** Readability takes the caption, defuddle the paragraphs alone. */
function paragraphsWith(before: string, after: string, isNews: boolean): string[] {
  const html = [...PARAGRAPHS.slice(0, 20), before, ...PARAGRAPHS.slice(20), after].join('')
  const page = readBlocks(parseHtml(`<main>${html}</main>`).body)
  const taken = page.map(({ text }) => text)
  return combineExtracts(page, taken, ALL, isNews).paragraphs
}

describe('combineExtracts', () => {
  const figure = `<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>`

  it('keeps the caption of a figure among the paragraphs where the page is no news', () => {
    expect(paragraphsWith(figure, '', false)).toEqual([...ALL.slice(0, 20), CAPTION, ...ALL.slice(20)])
  })

  it.each([
    ['on a page of news', figure, '', true],
    ['after the text', '', figure, false],
    ['that is one by its name alone', `<div class="photo-caption">${CAPTION}</div>`, '', false],
    ['in a header', `<header>${figure}</header>`, '', false],
  ])('leaves out a caption %s', (_, before, after, isNews) => {
    expect(paragraphsWith(before, after, isNews)).toEqual(ALL)
  })
})
