// Which headings of the other reader come back into a text.
import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks'
import { parseHtml } from './parse-html'
import { addSubheadings } from './subheadings'

const [OPENING, HARBOUR, COUNCIL] = [
  'The mayor of Saltmere said the harbour would stay closed.',
  'Two fishing boats were damaged overnight by the storm.',
  'The council backed her by eleven votes to four.',
] as const

/** A page of paragraphs, subheadings (`## …`) and linked ones (`#> …`); the other reader takes all of it. */
function added(...lines: string[]): string[] {
  const html = lines.map((line) =>
    line.startsWith('## ')
      ? `<h2>${line.slice(3)}</h2>`
      : line.startsWith('#> ')
        ? `<h2><a href="/x">${line.slice(3)}</a></h2>`
        : `<p>${line}</p>`,
  )
  const page = readBlocks(parseHtml(html.join('')).body)
  const taken = [OPENING, HARBOUR, COUNCIL].filter((text) => lines.includes(text))
  return addSubheadings(
    page,
    taken,
    page.map(({ text }) => text),
  )
}

describe('addSubheadings', () => {
  it('puts a subheading back over its paragraph', () => {
    expect(added(OPENING, '## A night of storm', HARBOUR, '## Eleven to four', COUNCIL)).toEqual([
      OPENING,
      'A night of storm',
      HARBOUR,
      'Eleven to four',
      COUNCIL,
    ])
  })

  it.each([
    ['the headline', ['## Harbour closed', OPENING, HARBOUR]],
    ['a heading over what was not taken', [OPENING, '## Also today', 'Ferry prices rise', HARBOUR]],
    ['a heading after the end', [OPENING, HARBOUR, '## Comments']],
    ['a linked headline of another article', [OPENING, '#> Ferry prices rise', HARBOUR]],
    ['a pointer', [OPENING, '## Read also: ferry prices rise', HARBOUR]],
  ])('leaves out %s', (_, lines) => {
    expect(added(...lines)).toEqual([OPENING, HARBOUR])
  })
})
