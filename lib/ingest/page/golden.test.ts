// Pages as outlets print them, in six languages: boxes, captions, shares and banners around an article, its facts in every place they are put.
import { describe, expect, it } from 'vitest'
import type { Reading } from '../reading'
import { readPage } from './read-page'

const NOW = new Date('2026-01-15T12:00:00Z')
const utf8 = (html: string) => new TextEncoder().encode(html)
const read = (html: string | Uint8Array, url: string | null, contentType: string | null = null): Promise<Reading> =>
  readPage({ bytes: typeof html === 'string' ? utf8(html) : html, name: 'page.html', contentType, url }, NOW)

describe('readPage', () => {
  it('el: windows-1253, a date printed in Greek, "read also" between paragraphs', async () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253"><title>Κλειστό μένει το λιμάνι - Ο Φάρος (δοκιμή)</title>
      <meta property="og:locale" content="el_GR"></head><body><div class="menu"><a href="/">Αρχική</a> <a href="/p">Πολιτική</a></div>
      <div class="article"><h1>Κλειστό μένει το λιμάνι</h1><div class="date">Τρίτη, 5 Μαρτίου 2024</div>
      <p>Ο δήμαρχος Ηλιόπορτας Στέλιος Καραβάς δήλωσε ότι το λιμάνι θα μείνει κλειστό ως τη Δευτέρα, «όσο κι αν πιέζουν οι εταιρείες».</p>
      <p><a href="/x">Διαβάστε επίσης: Άνοιξε ο δρόμος του φάρου</a></p>
      <p>Άλλωστε, σύμφωνα με το λιμεναρχείο, δύο καΐκια έπαθαν ζημιές τη νύχτα και ένα τρίτο περιμένει ρυμουλκό έξω από τον μόλο.</p>
      </div><div class="footer">Όλα τα δικαιώματα διατηρούνται</div></body></html>`
    const high = new Map(
      Array.from({ length: 128 }, (_, index) => [
        new TextDecoder('windows-1253').decode(new Uint8Array([128 + index])),
        128 + index,
      ]),
    )
    const bytes = new Uint8Array([...html].map((letter) => high.get(letter) ?? letter.charCodeAt(0)))
    expect(await read(bytes, 'https://www.pharos.example/limani')).toEqual({
      text: 'Ο δήμαρχος Ηλιόπορτας Στέλιος Καραβάς δήλωσε ότι το λιμάνι θα μείνει κλειστό ως τη Δευτέρα, «όσο κι αν πιέζουν οι εταιρείες».\n\nΆλλωστε, σύμφωνα με το λιμεναρχείο, δύο καΐκια έπαθαν ζημιές τη νύχτα και ένα τρίτο περιμένει ρυμουλκό έξω από τον μόλο.',
      title: 'Κλειστό μένει το λιμάνι',
      byline: null,
      outlet: null,
      publishedAt: '2024-03-05',
      language: 'el',
      canonicalUrl: 'https://www.pharos.example/limani',
      warnings: [],
      quotes: null,
    })
  })

  it('en: AMP, a canonical on the same site, two authors, a caption and a newsletter box', async () => {
    const paragraphs = [
      'The mayor of Saltmere, Ada Quill, said on Tuesday that the harbour would stay closed until Monday at the earliest.',
      '“We cannot risk it,” she told the council, which backed her by eleven votes to four after a debate of three hours.',
      'The coastguard said two fishing boats had been damaged overnight, and that a third was still waiting for a tug beyond the mole.',
    ]
    const data = `{"@type":"NewsArticle","headline":"Saltmere harbour &amp; ferries closed","datePublished":"2024-03-05T09:30:00Z","dateModified":"2024-03-06T09:30:00Z",
      "author":[{"@type":"Person","name":"Tom Reed"},{"@id":"#a"}],"publisher":{"@type":"Organization","name":"The Saltmere Lantern"}}`
    const reading = await read(
      `<!doctype html><html amp lang="en-GB"><head><meta charset="utf-8"><link rel="canonical" href="https://www.lantern.example/harbour">
      <script type="application/ld+json">${data}</script><script type="application/ld+json">{"@id":"#a","@type":"Person","name":"Ivy Marsh"}</script></head>
      <body><header><amp-img src="logo.png"></amp-img></header><article><h1>Saltmere harbour &amp; ferries closed</h1>
      <figure><amp-img src="a.jpg" alt="Boats"></amp-img><figcaption>The harbour on Monday. Photograph: Lantern archive</figcaption></figure>
      <p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><section class="newsletter-signup"><h3>Morning briefing</h3><form><input><button>Sign up</button></form></section><p>${paragraphs[2]}</p></article>
      <aside class="related"><a href="/1">Ferry prices to rise</a><a href="/2">Council meets</a></aside></body></html>`,
      'https://amp.lantern.example/harbour',
    )
    expect(reading).toMatchObject({
      title: 'Saltmere harbour & ferries closed',
      byline: 'Tom Reed, Ivy Marsh',
      outlet: 'The Saltmere Lantern',
      publishedAt: '2024-03-05T09:30:00Z',
      language: 'en',
      canonicalUrl: 'https://www.lantern.example/harbour',
      warnings: [],
    })
    for (const paragraph of paragraphs) expect(reading.text).toContain(paragraph)
    expect(reading.text).not.toMatch(/Photograph|Ferry prices|Sign up/)
  })

  it('fr: a canonical on another site and one to the front page are not believed', async () => {
    const html = `<html lang="fr"><head><link rel="canonical" href="https://autre.example/port"><meta property="og:url" content="https://www.port-clair.example/"></head>
      <body><article><h1>Le port reste fermé</h1><p>Le maire de Port-Clair, Luc Varenne, a déclaré mardi que le port resterait fermé jusqu’à lundi, malgré les demandes des compagnies.</p>
      <p>« Nous ne prendrons aucun risque », a-t-il ajouté devant le conseil municipal, qui a approuvé la décision par onze voix contre quatre.</p></article></body></html>`
    const { canonicalUrl, warnings } = await read(html, 'https://www.port-clair.example/port#haut')
    expect(canonicalUrl).toBe('https://www.port-clair.example/port')
    expect(warnings).toEqual([expect.stringContaining('on another site'), expect.stringContaining('a front page')])
  })

  it('de: a template in another language, a date to come', async () => {
    const html = `<html lang="en"><head><meta property="article:published_time" content="2026-03-05T10:00:00+01:00"></head><body><article><h1>Hafen bleibt zu</h1>
      <p>Der Bürgermeister von Salzhafen, Jens Ufer, sagte am Dienstag, der Hafen bleibe bis Montag geschlossen, auch wenn die Reedereien drängten.</p>
      <p>„Wir gehen kein Risiko ein“, fügte er vor dem Stadtrat hinzu, der die Entscheidung mit elf zu vier Stimmen billigte.</p></article></body></html>`
    const { language, publishedAt, warnings } = await read(html, null)
    expect([language, publishedAt]).toEqual(['de', '2026-03-05T10:00:00+01:00'])
    expect(warnings).toEqual([
      expect.stringContaining('its language is "en"'),
      expect.stringContaining('still to come'),
    ])
  })

  it('es: dates that part for machines and readers', async () => {
    const html = `<html lang="es"><head><meta property="article:published_time" content="2024-03-09"></head><body><article><h1>El puerto sigue cerrado</h1>
      <p class="fecha">5 de marzo de 2024</p><p>El alcalde de Puerto Sal, Iván Rojo, dijo el martes que el puerto seguirá cerrado hasta el lunes, pese a las quejas de las navieras.</p>
      <p>«No vamos a correr ningún riesgo», añadió ante el pleno, que aprobó la decisión por once votos a favor y cuatro en contra.</p></article></body></html>`
    const { publishedAt, warnings } = await read(html, null)
    expect(publishedAt).toBe('2024-03-09')
    expect(warnings).toEqual([expect.stringContaining('9 March 2024 for machines and 5 March 2024 for readers')])
  })

  it('it: a live blog keeps its entries in order', async () => {
    const entries = [
      'Il sindaco di Santa Marea, Aldo Ferri, ha convocato la stampa davanti al porto per le dieci di questa mattina.',
      'Ferri ha detto che il porto resterà chiuso fino a lunedì e che nessun traghetto partirà prima di allora.',
      'La guardia costiera ha riferito che due pescherecci hanno subito danni nella notte vicino al molo vecchio.',
    ]
    const { text } = await read(
      `<html lang="it"><body><main><h1>Porto chiuso, la diretta</h1>${entries
        .map(
          (entry, index) =>
            `<article class="live-entry"><time>1${index}:00</time><h2>Aggiornamento ${index}</h2><p>${entry}</p></article>`,
        )
        .join('')}</main></body></html>`,
      null,
    )
    const places = entries.map((entry) => text.indexOf(entry))
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
  })

  it('takes the text given to machines where a script would draw it', async () => {
    const body =
      'The mayor of Saltmere said on Tuesday that the harbour would stay closed.\\n\\n“We cannot risk it,” Ada Quill told the council, which backed her by eleven votes to four.'
    const { text, warnings } = await read(
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour","articleBody":"${body}"}</script></head><body><div id="app"></div></body></html>`,
      null,
    )
    expect(text.split('\n\n')).toHaveLength(2)
    expect(warnings).toEqual([expect.stringContaining('gives to machines')])
  })

  it.each([
    ['deep', `${'<div>'.repeat(200_000)}WORDS${'</div>'.repeat(200_000)}`],
    ['many', '<p>WORDS</p>'.repeat(15_000)],
    ['unclosed', '<div><b><p>WORDS'.repeat(500)],
    ['data', `<script type="application/ld+json">[${'{},'.repeat(1_000_000)}{}]</script><p>WORDS</p>`],
    ['comments', `<p>WORDS</p>${'<!-- '.repeat(200_000)}`],
    ['broken', '<p>WORDS</p></div></b></html><table><p>WORDS<td><!doctype><html><body <a href=">'],
  ])(
    'comes to an end on a page that is %s',
    async (_, html) => {
      const words =
        'The mayor of Saltmere said on Tuesday that the harbour would stay closed until Monday, and that no ferry would sail before. The council backed her by eleven votes to four after a debate of two hours.'
      const { text } = await read(`<html><body>${html.replaceAll('WORDS', words)}</body></html>`, null)
      expect(text).toContain(words)
    },
    60_000,
  )
})
