// Words by which a page is told from the story that stands on it, in six languages; folded.

const listOf = (words: string) => words.trim().split(/\s+/u)

/** What a news site speaks of in any language. */
const ANYWHERE = 'newsletter* cookie* website* login* podcast*'

/**
 * Of each language, the words with which a page speaks to its reader or of itself, as prose outside quotations hardly
 * does, and what it then speaks of; a star stands for any ending.
 */
const WORDS = [
  [
    'tu te ti tuo tua tuoi tue vuoi puoi hai voi vostro vostra vostri vostre nostro nostra nostri nostre utilizziamo usiamo',
    `abbona* app account sito giornale giornalismo articolo articoli contenuto contenuti edizione lettori redazione casella
     commento commenti notifiche profilo`,
  ],
  [
    'εσασ σασ μασ μπορειτε θελετε χρησιμοποιουμε',
    `συνδρομ* ιστοσελιδ* ιστοτοπ* δημοσιογραφια* ενημερωτικο εφαρμογη αρθρο αρθρα αρθρων περιεχομενο λογαριασμο αναγνωστεσ
     αναγνωστων σχολια ειδοποιησεισ ειδησεισ`,
  ],
  [
    'you your yours we our',
    `subscri* unsubscri* app apps account article articles journalism content inbox readers comments notifications edition
     premium newsdesk newsroom stories`,
  ],
  [
    'vous votre vos nous notre nos',
    `abonn* desabonn* appli application compte site journal journalisme article articles contenu contenus edition lecteurs
     redaction commentaires notifications`,
  ],
  [
    'wir uns unser unsere unseren unserem unserer dein deine deinen dich dir',
    `abo abos abonn* digitalabo* probeabo* app apps konto benutzerkonto seite webseite internetseite onlineangebot
     journalismus artikel inhalte inhalten leser lesern leserinnen redaktion kommentare benachrichtigungen posteingang`,
  ],
  [
    'tu tus te usted ustedes nuestro nuestra nuestros nuestras puedes quieres utilizamos usamos',
    `suscri* app cuenta sitio web diario periodismo articulo articulos contenido contenidos edicion lectores redaccion
     comentarios boletin boletines notificaciones`,
  ],
] as const

const oneOf = (words: string) => new RegExp(`^(?:${listOf(words).join('|').replaceAll('*', '.*')})$`, 'u')

/** How a page addresses its reader, and what it names when it does. Each is matched against one folded word. */
export type PageSpeech = { address: RegExp; site: RegExp }

/** By language. */
export const pageSpeech: readonly PageSpeech[] = WORDS.map(([address, site]) => ({
  address: oneOf(address),
  site: oneOf(`${site} ${ANYWHERE}`),
}))

const ANY_SITE_WORD = oneOf([...WORDS.map(([, site]) => site), ANYWHERE].join(' '))

/** Whether a folded word names something of a news site in one of the languages. */
export const namesSite = (word: string): boolean => ANY_SITE_WORD.test(word)

/** Lines that stand above a list of other stories; folded words with one space between. */
export const LIST_HEADING = new RegExp(
  `^(?:${[
    '(?:(?:gli )?articoli |(?:le )?notizie |(?:i )?)?piu (?:letti|lette|visti|commentati)(?: (?:oggi|del giorno))?',
    '(?:τα )?πιο (?:δημοφιλη|διαβασμενα)|δημοφιλη|ροη ειδησεων|τελευταια νεα|σχετικα (?:αρθρα|νεα)',
    '(?:the )?most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)',
    '(?:les )?(?:articles les )?plus (?:lus|lues|vus|partages)|dernieres (?:actualites|infos)|articles (?:lies|similaires)',
    'meistgelesen(?:e artikel)?|am meisten gelesen|(?:neueste|weitere|verwandte) (?:artikel|meldungen|nachrichten|themen)',
    '(?:las |los |lo )?mas (?:leidas?|leidos?|vistas?|vistos?)|ultimas noticias|(?:noticias|articulos) relacionad[ao]s',
    'ultime notizie|(?:articoli|notizie|video) correlat[ie]|related (?:articles|stories|news|content)|mehr zum thema',
    'leggi anche|potrebbe interessarti(?: anche)?|διαβαστε (?:επισησ|ακομα|ακομη)|read (?:also|more|next)|see also',
    '(?:a )?lire aussi|sur le meme (?:sujet|theme)|lesen sie auch|auch interessant|lee tambien|te puede interesar',
  ].join('|')})$`,
  'u',
)
