// What is read off a page: its text and nothing around it, and what it says of itself.
import { describe, expect, it, vi } from 'vitest'
import { examinePage, readPage } from './read-page'

const PAGE = `<!doctype html><html lang="it"><head><meta charset="utf-8">
<title>Il porto di Santa Marea resta chiuso - Cronaca - Il Faro di prova</title>
<meta property="og:site_name" content="Il Faro di prova">
<meta property="og:title" content="Il porto di Santa Marea resta chiuso | Il Faro di prova">
<link rel="canonical" href="/cronaca/porto-chiuso">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
"headline":"Il porto di Santa Marea resta chiuso","datePublished":"2024-03-05T10:00:00+0100",
"author":[{"@type":"Person","name":"Lina Moretti"}],"publisher":{"@type":"Organization","name":"Il Faro di prova"}}]}</script>
</head><body><nav><a href="/">Home</a><a href="/x">Cronaca</a></nav><main><article>
<h1>Il porto di Santa Marea resta chiuso</h1><p class="byline">di Lina Moretti, 5 marzo 2024</p>
<p><a href="/m">Il sindaco di Santa Marea, Aldo Ferri, ha detto marted&igrave; che il porto rester&agrave; chiuso.</a></p>
<figure><img alt="Il porto"><figcaption>Il porto visto dal molo (foto d'archivio)</figcaption></figure>
<p>&laquo;Non possiamo rischiare&raquo;, ha aggiunto Ferri davanti al consiglio&nbsp;comunale, che ha approvato la
deci&shy;sione con undici voti a favore e quattro contrari.</p>
<p>Secondo la guardia costiera, due pescherecci hanno subito danni nella notte.</p>
</article></main><footer>Tutti i diritti riservati</footer></body></html>`

const sourceOf = (html: string, url: string | null = 'https://www.faro.example/cronaca/porto-chiuso?utm_source=x') => ({
  bytes: new TextEncoder().encode(html),
  name: 'page.html',
  contentType: null,
  url,
})

describe('readPage', () => {
  it('reads text and facts', async () => {
    expect(await readPage(sourceOf(PAGE))).toEqual({
      text: [
        'Il sindaco di Santa Marea, Aldo Ferri, ha detto martedì che il porto resterà chiuso.',
        '«Non possiamo rischiare», ha aggiunto Ferri davanti al consiglio comunale, che ha approvato la decisione con undici voti a favore e quattro contrari.',
        'Secondo la guardia costiera, due pescherecci hanno subito danni nella notte.',
      ].join('\n\n'),
      title: 'Il porto di Santa Marea resta chiuso',
      byline: 'Lina Moretti',
      outlet: 'Il Faro di prova',
      publishedAt: '2024-03-05T10:00:00+01:00',
      language: 'it',
      canonicalUrl: 'https://www.faro.example/cronaca/porto-chiuso',
      warnings: [],
      quotes: null,
    })
  })

  it('refuses a page with hardly any text', async () => {
    await expect(readPage(sourceOf('<html><body><div id="app"></div></body></html>'))).rejects.toThrow(
      'hardly any text',
    )
  })
})

it('refuses a page with more text than any article has', async () => {
  const line = (_: unknown, number: number) =>
    `<p>Il sindaco di Santa Marea ha detto il giorno ${number} che il porto resterà chiuso. ${'Il molo è rotto. '.repeat(60)}</p>`
  const many = Array.from({ length: 5_000 }, line).join('')
  await expect(readPage(sourceOf(`<html lang="it"><body><article>${many}</article>`))).rejects.toThrow(
    'is too large for one article',
  )
})

it('takes the running text alone of a page with more lines than the readers can take', async () => {
  const line = (number: number) =>
    `Il sindaco di Santa Marea ha detto il giorno ${number} al consiglio comunale che il porto resterà chiuso fino alla fine del mese.`
  const paragraphs = [1, 2, 3].map(line)
  const html = `<html lang="it"><body><p>${paragraphs.join('<p>')}<pre>${'uno due\n\n'.repeat(50_000)}</pre>`
  const { reading } = await examinePage(sourceOf(html))
  expect(reading.text).toBe(paragraphs.join('\n\n'))
  expect(reading.warnings).toContainEqual(expect.stringContaining('too large'))
})

it('prints nothing of what is wrong with a page, and leaves the console as it was', async () => {
  const printed = ['error', 'warn', 'log'] as const
  const heard = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined))
  try {
    const broken = PAGE.replace('"@graph":[', '"@graph":[{,')
    expect((await readPage(sourceOf(broken))).title).toBe('Il porto di Santa Marea resta chiuso')
    expect(heard.map(({ mock }) => mock.calls)).toEqual([[], [], []])
    console.error('a fault of ours')
    expect(heard[0]?.mock.calls).toEqual([['a fault of ours']])
  } finally {
    for (const one of heard) one.mockRestore()
  }
})

it('keeps half characters and control characters out of text and title', async () => {
  const odd = PAGE.replaceAll('resta chiuso', 'resta \u001b[31mchiuso').replace(
    '"headline":"Il',
    '"headline":"Il\\ud83d',
  )
  const long = PAGE.replaceAll('Il porto di Santa Marea resta chiuso', `${'Molo '.repeat(59)}Sera🌊`)
  for (const html of [odd, long]) {
    const { text, title } = await readPage(sourceOf(html))
    expect(`${title}\n${text}`).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u)
  }
})
