// Each sign of a wall is seen in what walls say in six languages, and not in what articles say with the same words.
import { describe, expect, it } from 'vitest'
import { SIGNS, signsIn } from './wall-signs'

type At = 'head' | 'label' | 'line'
const CASES: [name: string, at: At, seen: string[], unseen: string[]][] = [
  [
    '“for subscribers only”',
    'line',
    ['Solo per abbonati', 'Réservé à nos abonnés', 'Nur für Abonnenten'],
    ['The ferry has 4,000 subscribers', 'Il porto è riservato ai pescherecci'],
  ],
  [
    'a story for subscribers',
    'line',
    ['This story is for our subscribers.', 'Este artículo es exclusivo para suscriptores.'],
    ['The article won a prize on Monday.', 'Los suscriptores pagan la mitad en el ferry.'],
  ],
  [
    'a story for members',
    'line',
    ['Dieser Beitrag ist für unsere Mitglieder', 'Cet article est réservé aux membres'],
    ['Der Artikel nennt drei Mitglieder des Rats', 'Les membres du club votent lundi'],
  ],
  [
    'a story to be paid for',
    'line',
    ['Questo è un articolo a pagamento', 'Dieser Artikel ist kostenpflichtig'],
    ['Il parcheggio a pagamento raddoppia', 'Der Artikel erschien am Montag'],
  ],
  [
    'a subscription as the way to read on',
    'line',
    ['Abonnez-vous pour lire la suite', 'Συνεχίστε την ανάγνωση με μια συνδρομή', 'Suscríbete para seguir leyendo'],
    ['The club sold a hundred memberships.', 'Wer den Roman zu Ende lesen will, braucht Geduld.'],
  ],
  [
    'an offer as the way to read on',
    'line',
    ['Choose a plan to finish this story', 'Jetzt testen und weiterlesen', 'Per leggere tutto scegli un’offerta'],
    ['The council made an offer for the pier.', 'Die Werft legte ein Angebot vor.'],
  ],
  [
    'a price for reading on',
    'line',
    ['Ξεκλειδώστε το άρθρο με 2 €', 'Unlock this story for £1'],
    ['The ticket costs £1.', 'Το εισιτήριο κοστίζει 2 €'],
  ],
  [
    'a used-up number of free articles',
    'line',
    [
      'You have reached your limit of free stories',
      'Hai letto i tuoi articoli gratuiti',
      'Has leído tus artículos gratis',
    ],
    ['Two free articles left this month', 'You have read the rules of the harbour'],
  ],
  [
    'an excerpt of the article',
    'line',
    ['Dies ist eine Vorschau des Artikels', 'This is a preview of the article'],
    ['The museum gave a preview of its show', 'Der Artikel erschien am Montag'],
  ],
  [
    'the article for sale',
    'line',
    ['Acquista questo articolo', 'Artikel kaufen'],
    ['The town buys a ferry', 'Artikel lesen'],
  ],
  [
    'an excerpt for sale',
    'line',
    ['Auszug: den Rest kaufen', 'Extrait – acheter le texte'],
    ['Die Stadt will das Haus kaufen', 'Un extrait du film'],
  ],
  [
    'a line that asks to read on',
    'line',
    ['Continue reading', 'Lire la suite'],
    ['The reading begins at six', 'La suite du match fut calme'],
  ],
  [
    'a question to subscribers',
    'line',
    ['Sei già abbonato?', 'Déjà abonné ?'],
    ['Già ieri pioveva', 'Bereits am Montag'],
  ],
  ['a price per month or week', 'line', ['4,90 € im Monat', '£2 a week'], ['two weeks in May', 'a fine of £200']],
  [
    'an offer to cancel at any time',
    'line',
    ['Cancel anytime', 'Sans engagement'],
    ['The ferry was cancelled', 'Un engagement du maire'],
  ],
  ['a link to subscribe', 'label', ['Subscribe', 'Suscríbete ya'], ['Submit', 'Suspender']],
  [
    'a request to accept cookies',
    'line',
    ['Acepta las cookies para entrar', 'Nous utilisons des cookies avec votre accord'],
    ['Grandma bakes cookies', 'The mayor accepts the plan'],
  ],
  [
    'the use of cookies',
    'line',
    ['Our pages use cookies to', 'Diese Seite verwendet Cookies'],
    ['The bakers use butter', 'Ein Rezept für Cookies'],
  ],
  [
    'a subscription as the way in',
    'line',
    ['Subscribe for unlimited access', 'Abbonati per accedere a tutti i testi'],
    ['The club has 300 memberships', 'Accedere a tutti i moli è vietato'],
  ],
  [
    'a price for access',
    'line',
    ['Get unlimited access for £1', 'Αποκτήστε πρόσβαση με 1 €'],
    ['A ticket to the pier is £1', 'Unlimited access to the beach'],
  ],
  [
    'a printed edition as the place to read on',
    'line',
    ['Read the full text: continue reading in our print edition', 'Το πλήρες κείμενο στην έντυπη έκδοση'],
    ['The print edition sold out', 'Το βιβλίο είναι σε νέα έκδοση'],
  ],
  [
    'cookies for advertising',
    'line',
    ['Cookies help us to show you ads', 'Werbung und Cookies'],
    ['Cookies and milk', 'Die Werbung für den Hafen'],
  ],
  [
    'a request for a password',
    'line',
    ['Enter your password', 'Saisissez votre mot de passe'],
    ['The password was long', 'Saisissez la balle'],
  ],
  [
    'a heading on an account',
    'head',
    ['Members’ area', 'Area riservata'],
    ['Coastal area flooded', 'Un’area di pesca'],
  ],
  ['a task to solve', 'line', ['Press and hold', 'Mantén pulsado el botón'], ['The press met at six', 'El botón rojo']],
  [
    'that this very page is not there',
    'line',
    ['This story has been withdrawn.', 'Esta noticia ha sido retirada.'],
    ['The ship was withdrawn.', 'Esta noticia alegró al pueblo.'],
  ],
  [
    'a server that does not answer',
    'line',
    ['The server is overloaded.', 'Le serveur ne répond pas.'],
    ['The ferry was overloaded.', 'Le serveur du café sourit.'],
  ],
  [
    'partners who use data',
    'line',
    ['We and our partners store information', 'Εμείς και οι συνεργάτες μας επεξεργαζόμαστε δεδομένα'],
    ['The partners opened a shop', 'The data show a drop'],
  ],
  [
    'personalised advertising',
    'line',
    ['Annunci personalizzati', 'personalisierte Anzeigen'],
    ['Un annuncio del sindaco', 'a personal letter'],
  ],
  [
    'words on your privacy',
    'line',
    ['We value your privacy', 'La tua privacy è importante'],
    ['The privacy bill failed', 'A valued guest'],
  ],
  [
    'a request for consent to go on',
    'line',
    ['Wir benötigen Ihre Zustimmung', 'La lecture nécessite votre consentement'],
    ['Der Rat stimmte ab', 'La lecture commence à six heures'],
  ],
  [
    'consent to the use of data',
    'line',
    ['Consenti l’uso dei dati', 'You consent to the use of personal data'],
    ['I dati sul turismo', 'Parents gave consent'],
  ],
  ['a button to accept or refuse', 'label', ['Alle akzeptieren', 'Rechazar'], ['Absenden', 'Recargar la tarifa']],
  [
    'a request to log in',
    'line',
    ['Please sign in to read this page', 'Bitte melden Sie sich an'],
    ['Please close the gate', 'She signed the deal'],
  ],
  [
    'a request to register',
    'line',
    ['To read this, create an account', 'Um diesen Text zu lesen, benötigen Sie ein Konto'],
    ['Vessels moor at the quay', 'The boat needs paint'],
  ],
  [
    'free registration',
    'line',
    ['Registrati gratis', 'Register for free'],
    ['Ingresso gratis', 'The vessel is on the list'],
  ],
  [
    'an account as the way to read on',
    'line',
    ['Inscrivez-vous pour lire cet article', 'Regístrate para leer'],
    ['Pour lire la carte, il faut une loupe', 'Un libro para leer'],
  ],
  [
    'help with a password',
    'line',
    ['Forgot your password?', 'Passwort vergessen?'],
    ['The password was “harbour”', 'Ein vergessener Koffer'],
  ],
  [
    'a session that has ended',
    'line',
    ['Tu sesión ha caducado', 'Your session has expired'],
    ['The session lasted two hours', 'La leche ha caducado'],
  ],
  ['a heading to log in', 'head', ['Log in', 'Anmelden'], ['Logging on the hill', 'Kein Andrang']],
  [
    'a question to those with an account',
    'line',
    ['Hai già un account?', 'Already registered?'],
    ['È già tardi', 'Ships on the list'],
  ],
  ['a link to log in', 'label', ['Accedi', 'Sign in'], ['Accessori', 'Signals']],
  [
    'a check that you are human',
    'line',
    ['Confirm you are human', 'Je ne suis pas un robot'],
    ['A robot cleans the hall', 'Human remains lay there'],
  ],
  [
    'unusual traffic',
    'line',
    ['Unusual traffic from your network', 'Richieste sospette dalla tua rete'],
    ['Heavy traffic on the bridge', 'Un uomo sospetto'],
  ],
  [
    'a refusal of access',
    'line',
    ['Access to this page is denied', 'Zugriff verweigert'],
    ['He denied the claim', 'Der Zugang zum Strand'],
  ],
  [
    'a request to change the browser’s settings',
    'line',
    ['Please enable JavaScript', 'Activez les cookies', 'Disattiva la VPN'],
    ['A course in JavaScript', 'Le volcan est actif'],
  ],
  [
    'a heading on an outdated browser',
    'head',
    ['Your browser is not supported', 'Navegador no compatible'],
    ['Old buses are not supported', 'Un navegador de Puerto Sal'],
  ],
  [
    'an outdated browser',
    'line',
    ['Please update your browser.', 'Ihr Browser ist leider veraltet.'],
    ['The council will update your bill.', 'Der Browser kam 1993 heraus.'],
  ],
  [
    'a check of the connection',
    'line',
    ['Checking your browser', 'Wir prüfen, ob die Verbindung sicher ist'],
    ['The train connection is late', 'Sicherheit am Hafen'],
  ],
  [
    'a heading on the browser’s settings',
    'head',
    ['Cookies required', 'JavaScript aktivieren'],
    ['Cookies from Saltmere', 'Activists meet'],
  ],
  ['a heading to wait', 'head', ['Just a moment…', 'Un instant…'], ['A moment in history', 'L’instant d’après']],
  [
    'a heading on a check',
    'head',
    ['Security check', 'Vérification en cours'],
    ['A cheque for the school', 'La vérité du maire'],
  ],
  ['the number of a request', 'line', ['Ray ID: 7f00a1', 'Reference #18.3'], ['Reference books', 'Ray ran 18 miles']],
  [
    'a heading that the page is not there',
    'head',
    ['Page not found', 'Seite nicht gefunden', 'Το άρθρο δεν βρέθηκε'],
    ['Boy not found', 'A page of history'],
  ],
  [
    'that the page is not there',
    'line',
    ['Questo articolo non è più disponibile.', 'L’article a été supprimé.'],
    ['The dog was not found.', 'Un article du code.'],
  ],
  [
    'a page you looked for',
    'line',
    ['La página que buscas', 'the page you requested'],
    ['She is looking for work', 'une page blanche'],
  ],
  [
    'a heading that what you looked for is not there',
    'head',
    ['No encontramos lo que buscas', 'Das Gesuchte gibt es nicht mehr'],
    ['Man looking for his dog', 'Der alte Kiosk ist nicht mehr'],
  ],
  [
    'a page you looked for that is not there',
    'line',
    ['What you were looking for was not found', 'Ce que vous cherchez est introuvable'],
    ['Police are looking for a boat', 'Le chat est introuvable'],
  ],
  ['a heading on a failure', 'head', ['Something went wrong', 'Κάτι πήγε στραβά'], ['What went right', 'Ein Irrtum']],
  ['an error for a heading', 'head', ['Errore', 'Oops! – Faro'], ['Trial and terror', 'Fehlerlos ins Ziel']],
  [
    'a failure',
    'line',
    ['Si è verificato un errore.', 'Une erreur est survenue.'],
    ['Un errore del portiere.', 'Une erreur du juge.'],
  ],
  [
    'a site under maintenance',
    'line',
    ['Our website is under maintenance.', 'Notre site est en maintenance.'],
    ['The bridge needs maintenance.', 'Le pont est fermé.'],
  ],
  ['a heading on maintenance', 'head', ['Wartungsarbeiten', 'We’ll be back soon'], ['Erwartungen', 'Back to school']],
  [
    'a bar to your region',
    'line',
    ['Not available in your region', 'Unavailable due to legal reasons'],
    ['Rain in the region', 'A legal dispute'],
  ],
  [
    'a way back to the front page',
    'label',
    ['Back to the homepage', 'Zur Startseite'],
    ['Home and garden', 'Am Start'],
  ],
  [
    'an error code for a heading',
    'head',
    ['404', 'Error 503 – Faro', 'Fehler 500'],
    ['1404 houses flooded since May', 'Room 40'],
  ],
]

describe('signs', () => {
  it.each(CASES)('%s', (name, at, seen, unseen) => {
    const namesIn = (text: string) => signsIn(text, at).map((sign) => sign.name)
    for (const text of seen) expect(namesIn(text), text).toContain(name)
    for (const text of unseen) expect(namesIn(text), text).not.toContain(name)
  })

  it('are all tried', () => {
    const tried = new Set(CASES.map(([name]) => name))
    expect(SIGNS.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })

  it('are seen across the sentences of a short block, and not of a long one', () => {
    const names = (text: string) => signsIn(text, 'line').map((sign) => sign.name)
    const [article, excerpt] = ['Articolo della sola edizione su carta.', 'L’anteprima mostra le prime righe.']
    const between =
      'Il giornale esce ogni mattina nelle edicole della costa e delle isole, tranne il giorno di Natale e quello di Pasqua.'
    expect(names(`${article} ${excerpt}`)).toContain('an excerpt of the article')
    expect(names(`${article} ${between} ${excerpt}`)).not.toContain('an excerpt of the article')
  })

  it('are not seen where the log-in is asked for comments only', () => {
    expect(signsIn('Please log in to comment.', 'line').filter(({ isDecisive }) => isDecisive)).toEqual([])
    expect(signsIn('Para comentar debes iniciar sesión.', 'line').filter(({ isDecisive }) => isDecisive)).toEqual([])
  })

  it('are not seen in what an article quotes', () => {
    expect(signsIn('“Page not found” was all that readers of the Lantern saw on Monday.', 'line')).toEqual([])
    expect(signsIn('Da lunedì compare la scritta «Abbonati per continuare a leggere», dice Ada Neri.', 'line')).toEqual(
      [],
    )
  })
})
