// Pages that list articles, and pages that only hold many links.
import { expect, it } from 'vitest'
import { examinePage } from './read-page'

const SAID = [
  'The ferry will not sail before the spring, because the divers found cracks along its keel.',
  'The yard had warned the board of them, as it now turns out, two years before.',
  'Nobody was hurt when it ran aground, and the cargo was taken off in the night.',
  'The board meets again on Monday and wants to hear the captain himself then.',
  'He has not answered any questions so far, and his lawyer has not either.',
]
const pageOf = (body: string) => `<html lang="en"><title>Ferry</title><body><main>${body}</main></body></html>`
const repeat = (make: (said: string, number: number) => string) => pageOf(SAID.map(make).join(''))

async function kindOf(html: string) {
  const bytes = new TextEncoder().encode(html)
  return (await examinePage({ bytes, name: 'page.html', contentType: null, url: null })).refusal?.kind ?? null
}

it('takes headlines with a line each for a list', async () => {
  const teaser = (said: string, number: number) =>
    `<div><h2><a href="/news/${number}">Council decides on the ferry’s repair</a></h2><p>${said}</p></div>`
  expect(await kindOf(repeat(teaser))).toBe('links')
})

it('takes no names, moments or addresses for headlines', async () => {
  const post = (said: string, number: number) =>
    `<div><a href="/@ada${number}"><b>Ada</b> <span>@ada${number}@harbour.example</span></a><p>${said}</p></div>`
  const reply = (said: string, number: number) =>
    `<div><h3><a href="/ada">ada-prova</a></h3><a href="#r${number}"><relative-time>Jan 1${number}, 2026</relative-time></a><p>${said}</p></div>`
  const row = (_: string, number: number) =>
    `<tr><td>Hull ${number}</td><td><a href="/hulls/${number}">yard/hull-drawing-2026-${number}</a></td></tr>`
  const table = pageOf(`<p>${SAID[0]}</p><table>${SAID.map(row).join('')}</table>`)
  expect(await Promise.all([repeat(post), repeat(reply), table].map(kindOf))).not.toContain('links')
})
