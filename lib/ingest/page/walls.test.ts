// Pages that stand in an article's way are told from articles, and articles about such pages are not taken for them.
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page'

const read = (body: string, head = '') =>
  readPage({
    bytes: new TextEncoder().encode(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
    name: 'page.html',
    contentType: 'text/html; charset=utf-8',
    url: 'https://www.faro.example/a/b',
  })

const LEADS: Record<string, string> = {
  it: 'Il sindaco di Santa Marea ha annunciato martedì che il porto resterà chiuso fino alla fine della settimana per i danni della mareggiata.',
  el: 'Ο δήμαρχος της Αγίας Μαρίνας ανακοίνωσε την Τρίτη ότι το λιμάνι θα μείνει κλειστό ως το τέλος της εβδομάδας λόγω των ζημιών.',
  en: 'The mayor of Saltmere announced on Tuesday that the harbour would stay closed until the end of the week because of storm damage.',
  fr: 'Le maire de Port-Clair a annoncé mardi que le port resterait fermé jusqu’à la fin de la semaine à cause des dégâts de la tempête.',
  de: 'Der Bürgermeister von Salzhafen kündigte am Dienstag an, dass der Hafen wegen der Sturmschäden bis zum Wochenende geschlossen bleibt.',
  es: 'El alcalde de Puerto Sal anunció el martes que el puerto seguirá cerrado hasta el fin de semana por los daños del temporal.',
}

describe('pay walls', () => {
  it.each([
    ['it', 'Contenuto riservato agli abbonati. Sei già abbonato? Accedi'],
    ['el', 'Το άρθρο είναι διαθέσιμο σε συνδρομητές. Είστε ήδη συνδρομητής; Σύνδεση'],
    ['en', 'Subscribe to continue reading. Already a subscriber? Log in'],
    ['fr', 'Cet article est réservé aux abonnés. Déjà abonné ? Se connecter'],
    ['de', 'Nur für Abonnenten. Sie sind bereits Abonnent? Anmelden'],
    ['es', 'Contenido exclusivo para suscriptores. ¿Ya eres suscriptor? Inicia sesión'],
  ])('are seen in %s', async (language, wall) => {
    await expect(
      read(`<article><h1>Harbour</h1><p>${LEADS[language]}</p><div class="gate"><p>${wall}</p></div></article>`),
    ).rejects.toThrow('behind a pay wall: save the page from your browser while logged in')
  })

  it('are seen where the page says it is not free and shows a beginning', async () => {
    const data = '{"@type":"NewsArticle","headline":"Harbour","isAccessibleForFree":"False"}'
    await expect(
      read(
        `<article><h1>Harbour</h1><p>${LEADS.en}</p></article>`,
        `<script type="application/ld+json">${data}</script>`,
      ),
    ).rejects.toThrow('behind a pay wall')
  })

  it('are not seen in an article about them, nor under a whole article', async () => {
    const about = `<article><h1>Why readers pay</h1><p>“Subscribe to continue reading” is the sentence Saltmere’s readers see most, the editor of the Lantern said on Monday.</p>
      <p>${LEADS.en}</p><p>The paper took its pay wall down for the storm, and four in ten visitors stayed on the site for longer than before, she added.</p>
      <p>Its rival in Northwick kept the wall up and lost a third of its visitors in a week, according to figures both papers gave the council.</p>
      <p>Neither would say how many of them had been for subscribers only, and the council did not ask them to when it met again on Friday.</p></article>`
    expect((await read(about)).text).toContain('Its rival in Northwick')
    const whole = `<article><h1>Harbour</h1>${`<p>${LEADS.en}</p>`.repeat(9)}</article><div class="offer">Subscribe to continue reading</div>`
    expect((await read(whole)).text).toContain('The mayor of Saltmere')
  })
})

describe('requests for consent', () => {
  it.each([
    [
      'it',
      'Rispettiamo la tua privacy. Noi e i nostri partner archiviamo informazioni su un dispositivo, come i cookie, e trattiamo dati personali. Puoi accettare o gestire le tue scelte.',
      'Accetta tutti',
    ],
    [
      'el',
      'Σεβόμαστε το απόρρητό σας. Εμείς και οι συνεργάτες μας αποθηκεύουμε πληροφορίες σε μια συσκευή, όπως cookies, και επεξεργαζόμαστε προσωπικά δεδομένα.',
      'Αποδοχή όλων',
    ],
    [
      'en',
      'We value your privacy. We and our partners store information on a device, such as cookies, and process personal data. You may accept or manage your choices.',
      'Accept all',
    ],
    [
      'fr',
      'Nous respectons votre vie privée. Nous et nos partenaires stockons des informations sur un terminal, telles que les cookies, et traitons des données personnelles.',
      'Tout accepter',
    ],
    [
      'de',
      'Ihre Privatsphäre ist uns wichtig. Wir und unsere Partner speichern Informationen auf einem Gerät, etwa Cookies, und verarbeiten personenbezogene Daten.',
      'Alle akzeptieren',
    ],
    [
      'es',
      'Valoramos tu privacidad. Nosotros y nuestros socios almacenamos información en un dispositivo, como las cookies, y tratamos datos personales de los lectores.',
      'Aceptar todo',
    ],
  ])('are seen in %s', async (_, words, button) => {
    await expect(read(`<main><h1>Faro</h1><p>${words}</p><button>${button}</button></main>`)).rejects.toThrow(
      'a request for consent',
    )
  })

  it('are not seen in a banner beside an article', async () => {
    const reading = await read(
      `<div id="cookie-banner"><p>We value your privacy. We and our partners use cookies.</p><button>Accept all</button></div>
       <article><h1>Harbour</h1>${`<p>${LEADS.en}</p>`.repeat(3)}</article>`,
    )
    expect(reading.text).not.toContain('privacy')
    expect(reading.text).toContain('The mayor of Saltmere')
  })
})

describe('other pages that are no article', () => {
  it.each([
    [
      'robots',
      'Just a moment…',
      'Verify you are human by completing the action below. faro.example needs to review the security of your connection before proceeding.',
    ],
    ['robots', 'Un momento', 'Verifica di essere umano completando l’azione qui sotto prima di proseguire sul sito.'],
    ['robots', 'Στιγμή', 'Επιβεβαιώστε ότι είστε άνθρωπος για να συνεχίσετε στον ιστότοπο.'],
    ['robots', 'Un instant', 'Vérifiez que vous êtes humain en effectuant l’action ci-dessous.'],
    ['robots', 'Moment', 'Bestätigen Sie, dass Sie ein Mensch sind, um fortzufahren.'],
    ['robots', 'Un momento', 'Verifica que eres un ser humano completando la acción siguiente.'],
    [
      'error page',
      '404',
      'Page not found. The page you are looking for may have been moved, or it no longer exists. Try the search.',
    ],
    ['error page', 'Errore', 'Pagina non trovata. La pagina richiesta non esiste o è stata spostata.'],
    ['error page', 'Σφάλμα', 'Η σελίδα δεν βρέθηκε. Ίσως έχει μετακινηθεί ή δεν υπάρχει πλέον.'],
    ['error page', 'Erreur', 'Page introuvable. Cette page n’existe pas ou plus sur notre site.'],
    ['error page', 'Fehler', 'Seite nicht gefunden. Die gesuchte Seite ist nicht mehr verfügbar.'],
    ['error page', 'Error', 'Página no encontrada. La página que busca no existe o ya no está disponible.'],
    [
      'log in',
      'Sign in',
      'Please sign in to read this page. Forgot your password? Create an account to follow topics.',
    ],
    ['log in', 'Accedi', 'Effettua il login per leggere questa pagina. Hai dimenticato la password? Registrati.'],
    ['hardly any text', 'Faro', 'Santa Marea'],
  ])('are seen: %s, %s', async (why, title, words) => {
    await expect(read(`<main><h1>${title}</h1><p>${words}</p></main>`, `<title>${title}</title>`)).rejects.toThrow(why)
  })

  it('are seen: a front page of links', async () => {
    const items = Array.from(
      { length: 40 },
      (_, index) =>
        `<li><a href="/a/${index}">Harbour news number ${index}: council meets again over ferry prices</a></li>`,
    )
    await expect(read(`<main><h1>News</h1><ul>${items.join('')}</ul></main>`)).rejects.toThrow('a list of links')
  })

  it('lets a short notice pass', async () => {
    const reading = await read(
      `<article><h1>Ferry</h1><p>${LEADS.en}</p><p>“Nobody will be left on the islands,” said Ada Quill, who runs the ferry company.</p></article>`,
    )
    expect(reading.text).toContain('Ada Quill')
  })

  it('lets an article about a bot check and a missing page pass', async () => {
    const reading = await read(
      `<article><h1>Council site</h1><p>Residents who tried to book a berth were told to “verify you are human” eleven times on Monday, Ada Quill of the harbour office said.</p>
       <p>Those who passed saw “page not found”. The council said its supplier was to blame and promised a new site by June, at no cost to the town.</p>
       <p>${LEADS.en}</p><p>The supplier did not answer calls on Tuesday, and its own web site was down for most of the afternoon, a spokesman for the council said.</p></article>`,
    )
    expect(reading.text).toContain('The supplier did not answer')
  })
})

describe('pages that say at length that there is no article', () => {
  const filler = {
    en: [
      'It may have been moved or taken down, or the address you typed may hold a slip of the pen somewhere in it.',
      'Please check the address, go back to the front page or use the search above to look for what you wanted, and tell our web desk if you think that this is a mistake of ours.',
    ],
    it: [
      'Controlla che l’indirizzo digitato sia giusto, oppure torna alla prima pagina e prova con la ricerca in alto a destra nella testata.',
      'Se pensi che si tratti di uno sbaglio del giornale scrivi alla redazione e indica l’indirizzo della pagina da cui sei arrivato, così lo correggeremo.',
    ],
  }
  it.each([
    ['Page not found', filler.en],
    ['Page not found | Saltmere Lantern', filler.en],
    ['Pagina non trovata - Il Faro di prova', filler.it],
    ['Error establishing a database connection', filler.en],
    ['Unavailable in your region', filler.en],
    ['Cookies required', ['Please enable cookies in your browser to read our site.', ...filler.en]],
  ])('%s', async (title, paragraphs) => {
    const body = `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`
    await expect(read(body, `<title>${title}</title>`)).rejects.toThrow(/error page|check against robots/)
  })

  it('are not seen in a short article whose headline speaks of them', async () => {
    const title = 'Saltmere’s harbour office answers residents with a page not found for a third day'
    const body = `<article><h1>${title}</h1><p>${LEADS.en}</p><p>Residents who looked for the new timetable on Wednesday found nothing, and the office said that it had moved to another address over the weekend.</p><p>A clerk said that the pages would be back by Friday and asked everyone to telephone in the meantime.</p></article>`
    expect((await read(body, `<title>${title}</title>`)).text).toContain('A clerk said')
  })
})
const card = (index: number, headline: string, words: string) =>
  `<div class="card"><h3><a href="/a/${index}">${headline}</a></h3><p>${words}</p></div>`
const CARDS = [
  card(1, 'Ferry prices go up in May', 'A crossing will cost two pounds more, the company says.'),
  card(2, 'School wins chess cup again', 'Four pupils from Northwick beat the champions of the county.'),
  card(3, 'Lighthouse gets a new lamp', 'The old one had served the coast since the winter of 1961.'),
  card(4, 'Council votes on the pier', 'Members will decide on Thursday whether it is to be rebuilt.'),
  card(5, 'Herring festival called off', 'Too few boats went out this month because of the storms.'),
].join('')

describe('the form of a page', () => {
  it.each([
    ['a front page', '<title>The Saltmere Lantern</title>', `<h1>The Saltmere Lantern</h1>${CARDS}`],
    ['a page of search results', '<title>Search results: sea</title>', `<h1>Results for “sea”</h1>${CARDS}`],
    [
      'an author’s page',
      '<title>Articles by Ada Quill - Lantern</title>',
      `<h1>Ada Quill</h1><p>Ada Quill has written on the islands and their ferries since 2004 and lives in Northwick.</p>${CARDS}`,
    ],
  ])('%s is a list of links', async (_, head, body) => {
    await expect(read(`<main>${body}</main>`, head)).rejects.toThrow('a list of links')
  })

  it('lets a brief with a larger grid of other stories pass', async () => {
    const reading = await read(
      `<main><article><h1>Harbour closed until the weekend</h1><p>${LEADS.en}</p><p>Divers found two cracks in the sea wall, and a crane is to be brought from the mainland on Wednesday to close them.</p></article><section>${CARDS}</section></main>`,
      '<title>Harbour closed until the weekend | Lantern</title><meta property="og:type" content="article">',
    )
    expect(reading.text).toContain('The mayor of Saltmere')
  })

  it('a series of pictures has hardly any text', async () => {
    const pictures = Array.from(
      { length: 9 },
      (_, index) => `<figure><img src="/${index}.jpg"><span>${index + 1}/9</span></figure>`,
    )
    await expect(
      read(`<main><h1>Storm in pictures</h1><p>See the photos.</p>${pictures.join('')}</main>`),
    ).rejects.toThrow('beside its pictures')
  })
})

describe('an article that says it is not free', () => {
  const closed = (selector: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":"${selector}"}}</script>`

  it('is taken where the part that is not free is there', async () => {
    const reading = await read(
      `<article><h1>Harbour</h1><div class="body"><p>${LEADS.en}</p><p>Divers found two cracks in the sea wall, and a crane is to be brought from the mainland on Wednesday.</p></div></article>`,
      closed('.body'),
    )
    expect(reading.text).toContain('two cracks')
  })

  it('is refused where that part is missing', async () => {
    await expect(
      read(`<article><h1>Harbour</h1><p>${LEADS.en}</p><div class="rest"></div></article>`, closed('.rest')),
    ).rejects.toThrow('behind a pay wall')
  })

  it('is taken where the text goes on after a note on subscriptions', async () => {
    const reading = await read(
      `<article><h1>Harbour</h1><p>${LEADS.en}</p><div>Subscribe to read on without adverts.</div><p>Divers found two cracks in the sea wall, and a crane is to be brought from the mainland on Wednesday to close them.</p>
       <p>The ferry will call at Northwick until then, and buses will take passengers along the coast road every half hour.</p></article>`,
    )
    expect(reading.text).toContain('Divers found')
  })
})

describe('an article beside a form', () => {
  it('is taken', async () => {
    const reading = await read(
      `<article><h1>Harbour</h1><p>${LEADS.en}</p><p>Divers found two cracks in the sea wall, and a crane is to be brought from the mainland on Wednesday to close them.</p></article>
       <form><label>Email<input type="email"></label><label>Password<input type="password"></label><button>Sign in</button><a href="/f">Forgot your password?</a></form>
       <form>Our newsletter: the news of the coast every morning <input type="email"><button>Sign up</button></form>`,
    )
    expect(reading.text).toContain('two cracks')
  })

  it('is told from a form in its place', async () => {
    await expect(
      read(
        `<main><h1>Harbour closed</h1><h2>Register for free to read</h2><p>Enter your email address and we will send you a code.</p><input type="email"><button>Go on</button><p>Already have an account? <a href="/in">Sign in</a></p></main>`,
      ),
    ).rejects.toThrow('asks to log in first')
  })
})

describe('an article with an offer beside it', () => {
  const crane =
    '<p>Divers found two cracks in the sea wall, and a crane is to be brought from the mainland on Wednesday.</p>'
  const buses =
    '<p>Buses will take passengers along the coast road every half hour until the harbour opens again, the ferry company said on Tuesday evening.</p>'
  const body = `<h1>Harbour</h1><p>${LEADS.en}</p>${crane}${buses}`

  it.each([
    ['You have 2 free articles left. Subscribe to keep reading the Lantern.'],
    ['Heute kostenlos für Sie. Lesen Sie den ganzen Text mit einem Abo auch morgen.'],
    ['This gift article is from a friend. Subscribe to read the full story on any day.'],
  ])('is taken where the page lets it be read: %s', async (offer) => {
    expect((await read(`<article>${body}<p>${offer}</p></article>`)).text).toContain('Buses will take')
  })

  it('is refused where no article is left', async () => {
    await expect(
      read(`<article>${body}<p>You have 0 free articles left. Subscribe to keep reading.</p></article>`),
    ).rejects.toThrow('behind a pay wall')
  })

  it('is refused where the offer is broken into lines, and taken where its lines stand apart', async () => {
    const page = (between: string) =>
      read(
        `<article><h1>Harbour</h1><p>${LEADS.en}</p><h3>Keep reading</h3>${between}<p>Four weeks for £4</p></article>`,
      )
    await expect(page('')).rejects.toThrow('behind a pay wall')
    expect((await page(crane + buses)).text).toContain('Buses will take')
  })

  it('is refused where what bars the way is marked up as a margin', async () => {
    await expect(
      read(
        `<article><h1>Harbour</h1><p>${LEADS.en}</p><aside class="post-upgrade"><h2>For subscribers only</h2></aside></article>`,
      ),
    ).rejects.toThrow('behind a pay wall')
  })

  it('is taken where it stands between a bar to log in and a box for comments', async () => {
    const reading = await read(
      `<div><div>Log in or create an account</div><input type="password"><button>Log in</button></div><div>${body}</div><div>Log in | Comments</div>`,
    )
    expect(reading.text).toContain('Buses will take')
  })

  it('is taken where it only quotes a reader being spoken to', async () => {
    const quoting =
      '<p>The story of the wreck is for subscribers only in the rival paper, whose editor told the council: “You will pay us.”</p>'
    expect((await read(`<article>${body}${quoting}</article>`)).text).toContain('Buses will take')
  })
})

describe('headings of lists', () => {
  const rows = [
    'Storm closes the coast road',
    'Council debates the new pier',
    'Rovers against Northwick Town',
    'Ferry crews vote on a strike',
  ]
    .map((name) => `<div><h3>${name}</h3><p>Last entry two minutes ago by our desk</p></div>`)
    .join('')

  it('make a list of headlines whose links scripts draw', async () => {
    await expect(read(`<main><h1>All live blogs</h1>${rows}</main>`)).rejects.toThrow('a list of links')
  })

  it('are short: a headline that holds the same word makes none', async () => {
    const title = 'Archives of the old harbour office hold a letter that nobody has claimed'
    const talk = `<h1>${title}</h1><p>${LEADS.en}</p><p>The keeper of the papers said that she would look for the heirs until the end of the year.</p>`
    expect((await read(`<main>${talk}${CARDS}</main>`, `<title>${title}</title>`)).text).toContain('heirs')
  })
})

it('names what it saw', async () => {
  await expect(
    read('<main><h1>Harbour</h1><p>Nur für Abonnenten</p><p>Jetzt weiterlesen für 2,90 € im Monat</p></main>'),
  ).rejects.toThrow('(it shows “for subscribers only”, ')
})
