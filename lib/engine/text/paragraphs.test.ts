// A line is a paragraph, unless the lines are only as long as the page was wide.
import { expect, it } from 'vitest'
import { findParagraphs } from './paragraphs'

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end))

it('takes each line for a paragraph', () => {
  expect(paragraphs('Porto chiuso\n\nIl sindaco ha detto no.\nIl prefetto ha detto sì.\n')).toEqual([
    'Porto chiuso',
    'Il sindaco ha detto no.',
    'Il prefetto ha detto sì.',
  ])
})

it('joins lines broken at a width, up to a blank line', () => {
  const first =
    'The minister said on Monday that the talks about the new harbour would\ngo on until the end of the week, and that nobody had been sent home\nbefore then.'
  const second =
    '“We will stay here until every single one of these papers has been\nsigned,” she said, and left the room.'
  expect(paragraphs(`Harbour talks go on\n\n${first}\n\n${second}\n`)).toEqual(['Harbour talks go on', first, second])
  const windows = (text: string) => text.replaceAll('\n', '\r\n')
  expect(paragraphs(windows(`${first}\n\n${second}`))).toEqual([windows(first), windows(second)])
})

it('joins a line that stops nowhere to one that begins small', () => {
  expect(paragraphs('Titolo\nIl sindaco ha detto che il porto\nresta chiuso.\nIl prefetto tace.')).toEqual([
    'Titolo',
    'Il sindaco ha detto che il porto\nresta chiuso.',
    'Il prefetto tace.',
  ])
})

it('leaves short lines and long lines alone', () => {
  expect(paragraphs('Uno\nDue\nTre\nQuattro')).toHaveLength(4)
  const long =
    'Il sindaco ha detto che il porto resterà chiuso fino a lunedì e che nessuno sarà licenziato prima della fine dei lavori.'
  expect(paragraphs(`${long}\n${long}`)).toHaveLength(2)
})
