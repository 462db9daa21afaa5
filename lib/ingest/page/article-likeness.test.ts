import { expect, it } from 'vitest'
import { examinePage } from './read-page'

const page = (body: string, head = '') =>
  examinePage({
    bytes: new TextEncoder().encode(
      `<html lang="en"><head><title>Saltmere Post</title>${head}</head><body>${body}</body></html>`,
    ),
    name: 'page.html',
    contentType: 'text/html; charset=utf-8',
    url: 'https://saltmere.example/page',
  })

it('takes a short report with a day and whole sentences', async () => {
  const { refusal } = await page(
    `<article><h1>Harbour stays closed until Monday</h1><p><time datetime="2024-05-07">7 May</time></p>
    <p>The harbour of Saltmere will stay closed until Monday, the port office said on Tuesday, after a crane fell into the inner basin.</p>
    <p>Nobody was hurt. “We were lucky that the quay was empty at that hour,” said Ada Quill, who runs the office.</p></article>`,
    '<meta property="og:type" content="article">',
  )
  expect(refusal).toBeNull()
})

it.each([
  [
    'a player with a line below it',
    '<h1>Harbour talk, episode 9</h1><p>Play in new window | Download (38 MB)</p><p>Ada and Tom walk along the quay.</p>',
  ],
  [
    'a form to vote',
    '<h1>Should the ferry run on Sundays?</h1><form><label><input type="radio"> Yes</label><label><input type="radio"> No</label></form><p>Thank you for taking part in our survey of the week, the result is shown when you have voted.</p>',
  ],
  [
    'a box of services',
    '<h1>Services</h1><p>Chemists on duty</p><p>Cinema listings</p><p>Tide tables</p><p>You will find all opening hours in the printed edition that you can buy at your kiosk.</p>',
  ],
])('refuses %s', async (_, body) => {
  const { refusal } = await page(
    `<nav><a href="/">Home</a> <a href="/a">News</a></nav>${body}<footer>Saltmere Post</footer>`,
  )
  expect(refusal).not.toBeNull()
})
