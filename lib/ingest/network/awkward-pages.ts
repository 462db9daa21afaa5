// Awkward pages and feeds, all invented, that arrive without a fault of the protocol.

import { writeNotice } from './awkward-notices'
import type { Answer, Respond } from './awkward-server'
import { encodeAs } from './encode-as'

const HARBOUR = [
  'The mayor of Lower Brinmouth said on Tuesday that the harbour would reopen before the end of the month.',
  '"We have repaired the eastern quay and the lights are working again," Ada Fennimore told reporters at the town hall.',
  'The harbour was closed in January after a storm tore away forty metres of the breakwater, and the fishing fleet has used the port of Skarholt since then.',
  'According to the harbour office, eleven of the nineteen boats will return in the first week. The others wait for a survey of the channel, which is to be finished by the spring.',
  'Fishermen welcomed the announcement. "It was a long winter," said Tobias Wrenfield, who has sailed from the town for thirty years.',
]

const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n')

/** A page as news sites make them, with `inner` for its article. */
function page(title: string, inner: string, head = '', language = 'en'): string {
  return `<!doctype html>
<html lang="${language}"><head><title>${title}</title>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>${title}</h1>${inner}</article></main>
<footer><p>The Brinmouth Sample Gazette, an invented paper.</p></footer></body></html>`
}

/** An ordinary page, with nothing awkward about it. */
export const PLAIN_PAGE = page(
  'Harbour to reopen',
  paragraphs(HARBOUR),
  '<meta charset="utf-8"><meta property="article:published_time" content="2026-03-03T09:30:00+01:00"><meta property="og:site_name" content="Brinmouth Sample Gazette">',
)

const GREEK_LINES = [
  'Ο δήμαρχος της Κάτω Βρύσης δήλωσε την Τρίτη ότι το λιμάνι θα ανοίξει ξανά πριν από το τέλος του μήνα.',
  '«Επισκευάσαμε την ανατολική προβλήτα και τα φώτα λειτουργούν ξανά», είπε η Αρετή Φεγγαρά στους δημοσιογράφους.',
  'Το λιμάνι έκλεισε τον Ιανουάριο, όταν μια καταιγίδα παρέσυρε σαράντα μέτρα του κυματοθραύστη.',
  'Σύμφωνα με το λιμεναρχείο, έντεκα από τα δεκαεννέα σκάφη θα επιστρέψουν την πρώτη εβδομάδα.',
]

/** The same Greek page in a character set, with the declaration in its head that is given. */
const greek = (charset: string, declared: string) =>
  encodeAs(charset, page('Ανοίγει ξανά το λιμάνι', paragraphs(GREEK_LINES), declared, 'el'))

const CONSENT = page(
  'Before you continue',
  `<p>We and our 812 partners store and access information on your device, such as cookies, and process personal data.</p>
<p>Please choose whether you agree. You can change your choice at any time in the privacy centre.</p>
<form action="/consent/accept"><button>Accept all</button> <button>Reject all</button> <button>Manage options</button></form>`,
)

const PAYWALL = page(
  'What the harbour cost',
  `<p>${HARBOUR[0]}</p><div class="paywall"><h2>Subscribe to read on</h2>
<p>This article is for subscribers. You have read 3 of 3 free articles this month.</p>
<a href="/subscribe">Subscribe now for 1 crown a week</a> <a href="/login">Already a subscriber? Log in</a></div>`,
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"What the harbour cost","isAccessibleForFree":false}</script>',
)

type FeedItem = { title: string; link: string; date?: string }

/** An RSS feed of `items`. */
function rss(items: FeedItem[]): string {
  const entries = items.map(
    ({ title, link, date }) =>
      `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${link}</guid>${
        date ? `<pubDate>${date}</pubDate>` : ''
      }<description>${title}, in a few words.</description></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Brinmouth Sample Gazette</title><link>/</link><description>Invented news.</description>
${entries.join('\n')}
</channel></rss>`
}

const numbered = (count: number, date?: (n: number) => string): FeedItem[] =>
  Array.from({ length: count }, (_, index) => ({
    title: writeNotice(index + 1).title,
    link: `/notice/${index + 1}`,
    date: date?.(index),
  }))

/** The page that the feeds' item number `n` links to. */
export function noticePage(n: number): string {
  const { title, paragraphs: lines } = writeNotice(n)
  return page(title, paragraphs(lines), '<meta charset="utf-8">')
}

/** Dates as feeds really write them: a zone that does not exist, one in words, none, a wrong weekday, the future. */
const WRONG_DATES = [
  'Tue, 03 Mar 2026 09:30:00 CETX',
  'Tue, 03 Mar 2026 09:30:00 Central European Time',
  'Tue, 03 Mar 2026 09:30:00',
  'Sun, 03 Mar 2026 09:30:00 +0100',
  'Tue, 03 Mar 2099 09:30:00 +2500',
  '03/03/2026',
]

const FEED = 'application/rss+xml; charset=utf-8'

/** A feed whose items link to the host that was asked, whatever name it was asked by. */
const feed =
  (items: FeedItem[]): Respond =>
  ({ headers }, response) => {
    const absolute = items.map((item) => ({ ...item, link: `http://${headers.host}${item.link}` }))
    response.writeHead(200, { 'Content-Type': FEED }).end(rss(absolute))
  }

export const AWKWARD_PAGES: Record<string, Answer> = {
  '/feed': feed(numbered(3, () => 'Tue, 03 Mar 2026 09:30:00 +0100')),
  '/feed-relative-links': { type: FEED, body: rss(numbered(3)) },
  '/feed-broken': { type: FEED, body: `${rss(numbered(3)).slice(0, -60)}<item><title>Quay & <b>lights</title>` },
  '/feed-no-dates': feed(numbered(3)),
  '/feed-wrong-zones': feed(numbered(WRONG_DATES.length, (n) => WRONG_DATES[n] ?? '')),
  '/feed-10000': feed(numbered(10_000, () => 'Tue, 03 Mar 2026 09:30:00 +0100')),
  '/feed-empty': feed([]),
  '/feed-is-a-page': { body: PLAIN_PAGE, type: 'application/rss+xml' },

  '/consent': { body: CONSENT },
  '/paywall': { body: PAYWALL },
  '/error-as-200': {
    body: page('Page not found', '<p>Sorry, the page you are looking for does not exist or has been moved.</p>'),
  },
  '/hardly-any-text': {
    body: page('Gallery', '<figure><img src="/1.jpg" alt=""><figcaption>The quay.</figcaption></figure>'),
  },
  '/empty': { body: '' },
  '/script-only': {
    body: '<!doctype html><html><head><title>Gazette</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
  },

  '/windows-1253': { type: 'text/html; charset=windows-1253', body: greek('windows-1253', '') },
  '/windows-1253-in-meta': { type: 'text/html', body: greek('windows-1253', '<meta charset="windows-1253">') },
  '/windows-1253-undeclared': { type: 'text/html', body: greek('windows-1253', '') },
  '/iso-8859-7': { type: 'text/html; charset=iso-8859-7', body: greek('iso-8859-7', '') },
  '/iso-8859-7-undeclared': { type: 'text/html', body: greek('iso-8859-7', '') },
  '/utf-16le': { type: 'text/html', body: greek('utf-16le', '') },
  '/utf-16be': { type: 'text/html; charset=utf-16', body: greek('utf-16be', '') },
  '/wrong-charset': { type: 'text/html; charset=iso-8859-1', body: greek('utf-8', '<meta charset="utf-8">') },

  '/tdm-header': { body: PLAIN_PAGE, headers: { 'TDM-Reservation': '1', 'TDM-Policy': 'https://policy.example/tdm' } },
  '/tdm-meta': { body: page('Reserved', paragraphs(HARBOUR), '<meta name="tdm-reservation" content="1">') },
  '/tdm-meta-free': {
    body: page('Free', paragraphs(HARBOUR), '<meta content="0" name="TDM-Reservation">'),
    headers: { 'TDM-Reservation': '1' },
  },
  '/noai': { body: PLAIN_PAGE, headers: { 'X-Robots-Tag': 'noai, noimageai' } },
  '/noai-in-meta': { body: page('No machines', paragraphs(HARBOUR), '<meta name="robots" content="noindex, noai">') },
  '/noindex': { body: PLAIN_PAGE, headers: { 'X-Robots-Tag': 'noindex' } },
}
