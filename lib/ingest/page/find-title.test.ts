// Headlines told from the name of their outlet where the page has no heading and does not name itself.
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page'

const TEXT = [
  'The mayor of Saltmere said on Tuesday that the harbour would stay closed until Monday, whatever the ferry companies ask.',
  'Two fishing boats were damaged overnight, and a third was still waiting for a tug beyond the mole, the coastguard said.',
]

async function titleOf(title: string, line: string): Promise<string | null> {
  const html = `<html><head><title>${title}</title></head><body><table><tr><td><b>${line}</b></td></tr><tr><td>${TEXT.map(
    (paragraph) => `<p>${paragraph}</p>`,
  ).join('')}</td></tr></table></body></html>`
  return (await readPage({ bytes: new TextEncoder().encode(html), name: 'page.html', contentType: null, url: null }))
    .title
}

describe('findTitle', () => {
  it.each([
    ['Moorpost: Harbour stays closed until Monday', 'Harbour stays closed until Monday'],
    ['Harbour stays closed until Monday | The Lantern', 'Harbour stays closed until Monday'],
    ['The Lantern :: Harbour stays closed until Monday', 'Harbour stays closed until Monday'],
    ['The Lantern: Ferries: no sailing until Monday', 'Ferries: no sailing until Monday'],
  ])('takes of "%s" what the page prints alone', async (title, line) => {
    expect(await titleOf(title, line)).toBe(line)
  })

  it.each([
    ['a colon of its own', 'Ferries: no sailing until Monday', 'Ferries: no sailing until Monday'],
    ['a part that is not printed alone', 'Ferries: no sailing until Monday', 'News of the coast'],
    ['the longer part, not a section printed alone', 'Harbour stays closed until Monday - Local news', 'Local news'],
  ])('keeps %s', async (_, title, line) => {
    expect(await titleOf(title, line)).toBe(title)
  })
})
