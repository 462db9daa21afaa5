// What agencies and papers print around any story, in six languages: compared texts are read without it.
import { agencyNames } from './agency-names'

/**
 * A line or sentence that says nothing of the story. `pattern` is matched against the whole of it, in folded words
 * (letters and digits) with one space between; `matches` and `spares` are lines as printed that it must take and leave.
 */
export type Boilerplate = { pattern: string; matches: readonly string[]; spares: readonly string[] }

/** Names of persons, places and initials in a credit. */
const NAMES = '(?: [\\p{L}\\p{N}]+){1,12}'
const REST = '(?: [\\p{L}\\p{N}]+){0,30}'

/** Whose the text is and who made it: where an agency stands here, the story is the agency's. */
export const credits: readonly Boilerplate[] = [
  {
    pattern: `(?:(?:copyright|c|©) )?(?:\\d{4} )?(?:tutti i diritti riservati|riproduzione(?: e)? (?:riservata|vietata)|e vietata la riproduzione)${REST}`,
    matches: [
      '© RIPRODUZIONE RISERVATA',
      'Riproduzione riservata © Copyright Agenzia Onda',
      'Tutti i diritti riservati.',
    ],
    spares: ['La riproduzione dei coralli è riservata ai mesi caldi.'],
  },
  {
    pattern: `(?:(?:copyright|c) )?(?:\\d{4} )?(?:[\\p{L}\\p{N}]+ ){0,6}(?:all rights reserved|alle rechte vorbehalten|tous droits(?: de reproduction(?: et de representation)?)? reserves|todos los derechos reservados|με επιφυλαξη παντοσ δικαιωματοσ|απαγορευεται η αναδημοσιευση)${REST}`,
    matches: [
      '© 2024 Sample Wire. All rights reserved.',
      'Alle Rechte vorbehalten',
      'Tous droits réservés',
      'Απαγορεύεται η αναδημοσίευση χωρίς άδεια',
    ],
    spares: ['He said all rights were reserved for the crown.'],
  },
  {
    pattern: `(?:(?:copyright|ⓒ) (?:\\d{4} )?|c \\d{4} )[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+){0,6}`,
    matches: ['Copyright 2024 Sample Wire', '(c) 2024 Sample Wire'],
    spares: [
      'C’est la première neige.',
      'The copyright of the film expires in May and nobody has yet said who will hold it then.',
    ],
  },
  {
    pattern: `(?:this material may not be published|prohibida (?:la|su) reproduccion|reproduccion prohibida|reproduction interdite|nachdruck verboten|wiedergabe ohne genehmigung)${REST}`,
    matches: [
      'This material may not be published, broadcast, rewritten or redistributed.',
      'Prohibida su reproducción total o parcial',
    ],
    spares: ['The ministry said the material may not be published.'],
  },
  {
    pattern: `(?:(?:efe )?c agencia efe )?esta expresamente prohibida la redistribucion${REST}`,
    matches: [
      'EFE (c) Agencia EFE. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos.',
    ],
    spares: ['La redistribución de la tierra está expresamente prohibida.'],
  },
  {
    pattern: `(?:\\p{L}+ ){0,3}issn \\p{N}+ \\p{N}+`,
    matches: ['(Ctr/Adnkronos) ISSN 2465 - 1222'],
    spares: ['Nel 2465 il porto sarà sommerso.'],
  },
  {
    pattern: `(?:additional |further )?(?:reporting|writing|written|compiled|editing|edited)(?: and (?:writing|editing|reporting))? by${NAMES}(?: (?:additional reporting|writing|editing|edited|compiled|translation|graphics)(?: and (?:writing|editing))? by${NAMES}){0,4}`,
    matches: [
      '(Reporting by Ann Example in Port Sample; Editing by Bob Example)',
      'Additional reporting by Ann Example',
    ],
    spares: ['The reporting by the daily was wrong.'],
  },
  {
    pattern: `(?:by|di|a cura di|par|von|por|του|τησ|dal nostro (?:corrispondente|inviato)|from our correspondent|de notre (?:correspondant|envoye special)|redazione|redaktion|newsroom|staff writer|redaccion)(?: [\\p{L}]+){1,6}`,
    matches: ['Von Anna Beispiel', 'di Mario Esempio', 'Par Jeanne Exemple', 'Του Γιάννη Παράδειγμα'],
    spares: ['Von Anna Beispiel kam am Abend aus dem Rathaus keine Antwort mehr.'],
  },
  {
    pattern: `(?:our standards the thomson reuters trust principles|(?:the )?(?:associated press|[\\p{L}]+) (?:writer|writers|journalist|journalists)${NAMES} contributed to this report|(?:[\\p{L}]+ ){1,8}contributed to this (?:report|article|story))`,
    matches: [
      'Our Standards: The Thomson Reuters Trust Principles.',
      'Ann Example in Port Sample contributed to this report.',
    ],
    spares: ['Three banks contributed to this fund.'],
  },
  {
    pattern: `(?:(?:con|with|avec|mit|με)(?: (?:informazioni|informacion|material|materiale|files|agencies|agences|agenturen|agencias|πληροφοριεσ))(?: (?:da|di|de|from|von|der|απο|d))?${REST}|(?:fonte|source|quelle|fuente|πηγη)${NAMES})`,
    matches: ['Fonte: Agenzia Onda', 'Quelle: dpa', 'Πηγή: ΑΠΕ-ΜΠΕ', 'Con información de EFE', 'avec agences'],
    spares: [
      'Fonte di preoccupazione resta per tutti, a cominciare dai sindaci della costa, la strada che scende al porto.',
    ],
  },
  {
    pattern: `(?:${[...agencyNames.keys()].join('|')}|epd|kna|sid|dts|ep)(?: (?:\\p{L}{1,3}|\\p{N}+|infocom|gmbh)){0,6}`,
    matches: [
      'dpa-infocom GmbH',
      '© dpa-infocom, dpa:240311-99-290823/2',
      '(ANSA).',
      'AFP',
      'dpa/lno',
      '(ANSA). ABC-XY',
    ],
    spares: ['ANSA reported the closure.', 'dpa-infocom ist eine Tochter'],
  },
  {
    pattern: `(?:redige|ecrit|edite|traduit|version francaise|reporte|redactado|editado|traducido|traduccion|redaccion|geschrieben|redigiert|bearbeitet|ubersetzt|scritto|tradotto|συνταξη|επιμελεια|μεταφραση)(?: par| por| von| de| da)?${NAMES}`,
    matches: [
      '(Rédigé par Jeanne Exemple, édité par Paul Exemple)',
      'Reporte de Ana Ejemplo; editado por Luis Ejemplo',
      'Μετάφραση: Άννα Παράδειγμα',
    ],
    spares: [
      'Reporte que las autoridades mantienen en secreto desde hace meses por motivos que nadie explica todavía.',
    ],
  },
  {
    pattern: '(?:segue|fine|ends?|mehr|fin|suite|sigue|nnnn|τελοσ)',
    matches: ['(SEGUE)', 'ENDS'],
    spares: ['Segue la cena.'],
  },
]

/** What stands on the page beside the story. */
export const surroundings: readonly Boilerplate[] = [
  {
    pattern: `(?:leggi anche|leggi (?:tutto|pure)|potrebbe interessarti(?: anche)?|per approfondire|vedi anche|guarda (?:anche|il video)|da sapere|διαβαστε (?:επισησ|ακομα|ακομη|εδω|περισσοτερα|και)|δειτε (?:επισησ|ακομα|εδω|το βιντεο|και)|read (?:more|also|next)|see also|related(?: (?:articles?|stories|news|content|topics))?|more on this story|watch|lire aussi|a lire aussi|voir aussi|sur le meme (?:sujet|theme)|lesen sie (?:auch|mehr|hier)|mehr zum thema|siehe auch|auch interessant|lee tambien|lea tambien|leer mas|consulte aqui|te puede interesar|mas informacion|noticias relacionadas|ver tambien)${REST}`,
    matches: [
      'Leggi anche: Il porto riapre lunedì',
      'READ MORE: Port to reopen',
      'Lire aussi – Le port rouvre',
      'Lesen Sie auch: Hafen öffnet',
      'Lea también: El puerto reabre',
      'Διαβάστε επίσης: Ανοίγει το λιμάνι',
      'See also',
    ],
    spares: ['Il sindaco ha detto che leggerà anche la relazione.'],
  },
  {
    pattern: `(?:iscriviti|abbonati|seguici|segui${NAMES} su|ακολουθηστε|εγγραφειτε|subscribe|sign up|follow us|click here|download our|inscrivez vous|abonnez vous|suivez nous|abonnieren sie|melden sie sich|folgen sie uns|suscribete|suscribase|siguenos|siga ${NAMES})${REST}`,
    matches: [
      'Iscriviti alla newsletter per ricevere le notizie',
      'Ακολουθήστε μας στο Google News',
      'Sign up for our newsletter',
      'Suscríbete a nuestro boletín',
      'Folgen Sie uns auf allen Kanälen',
      'Abonnez-vous',
    ],
    spares: ['The firm will subscribe to the new bonds.'],
  },
  {
    pattern: `(?:foto|photo|image|imago|bild|imagen|φωτογραφια|φωτο|video|archivbild|symbolbild|credit|credits|file photo|foto di archivio|foto d archivio|crediti)(?: [\\p{L}\\p{N}]+){0,8}`,
    matches: ['Foto: Agenzia Onda', 'Photo d’archives', 'Archivbild'],
    spares: ['Foto e documenti sono stati consegnati dai carabinieri alla procura della città.'],
  },
  {
    pattern: `(?:(?:tempo di )?lettura|(?:reading|read) time|temps de lecture|lecture|lesezeit|lesedauer|tiempo de lectura|χρονοσ αναγνωσησ)?(?: (?:ca|about|environ|circa))? ?\\p{N}{1,2}(?: ?(?:min|mins|minuto|minuti|minutes?|minuten|minutos|λεπτα|λεπτο))?(?: (?:read|lesezeit|de lecture|di lettura|de lectura))?`,
    matches: [
      'Lesezeit: 4 Minuten',
      'Temps de lecture : 2 min',
      'Tempo di lettura: 3 minuti',
      '5 min read',
      'Χρόνος ανάγνωσης 2 λεπτά',
    ],
    spares: ['Lesezeit ist Lebenszeit.', 'Tre minuti di silenzio.', '5 minutes of rain'],
  },
  {
    pattern: `(?:condividi|share|partager|partagez|teilen|compartir|comparte|κοινοποιηση|κοινοποιηστε|μοιραστειτε)(?: (?:this|the|questo|questa|cet|cette|l|diesen|este|esta|το|la|tu|lo))?(?: (?:article|articolo|story|page|pagina|artikel|beitrag|articulo|noticia|αρθρο|notizia))?(?: (?:su|on|via|by|sur|auf|per|par|en|por|στο|με|via|or|o|ou|oder|ή|η|e|and|y|und|et|και|link|x|e|mail|email|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|viber|messenger|instagram|threads|bluesky|sms|courriel|correo)){1,14}`,
    matches: [
      'Share this story by email, WhatsApp or on Bluesky',
      'Teilen: Facebook, X, Reddit',
      'Μοιραστείτε το άρθρο στο Facebook, στο X ή με email',
    ],
    spares: [
      'Share by share the firm was sold on Facebook rumours.',
      'Condividi la tua opinione, ha chiesto il sindaco agli abitanti.',
    ],
  },
  {
    pattern: `(?:condividi|share(?: this(?: article)?)?|partager|teilen|compartir|κοινοποιηση|commenti?|comments?|kommentare|stampa|print|tags?|pubblicita|advertisement|anzeige|publicite|publicidad|διαφημιση)(?: (?:su|on|sur|auf|en|στο))?(?: [\\p{L}\\p{N}]+){0,4}`,
    matches: ['Condividi su Facebook', 'Advertisement', 'ANZEIGE', 'Partager', 'Compartir'],
    spares: ['Share prices fell sharply across every market in the region.'],
  },
  {
    pattern: `(?:(?:ultimo )?aggiornamento|(?:last )?updated(?: on| at)?|published(?: on| at)?|pubblicato(?: il| alle)?|mis a jour(?: le)?|publie(?: le| a)?|aktualisiert(?: am| um)?|stand|veroffentlicht(?: am)?|actualizado(?: el| a)?|publicado(?: el| a)?|δημοσιευση|δημοσιευθηκε|τελευταια ενημερωση|ενημερωση)(?: [\\p{L}\\p{N}]{1,12}){0,8}`,
    matches: [
      'Ultimo aggiornamento: 3 marzo 2024, 10:30',
      'Updated 3 March 2024',
      'Publié le 3 mars 2024 à 10h30',
      'Stand: 03.03.2024, 10:30 Uhr',
      'Τελευταία ενημέρωση: 10:30',
    ],
    spares: ['Updated figures from the ministry show a fall of nine in ten cases.'],
  },
  {
    pattern: `(?:(?:this|the) (?:story|article|report) (?:was|has been|is)(?: [\\p{L}]+){0,3} (?:published|generated|updated|edited|auto generated|translated|corrected)|questo (?:articolo|testo) e stato|dieser (?:text|artikel|beitrag) (?:wurde|ist|erschien)|cet article (?:a ete|est)|este articulo (?:fue|ha sido)|το (?:αρθρο|κειμενο) (?:αυτο )?δημοσιευθηκε|correction|corrects|errata corrige)${REST}`,
    matches: [
      'This story has been automatically generated from a wire feed.',
      'Dieser Text wurde mit Material der dpa erstellt.',
      'Cet article a été publié automatiquement.',
    ],
    spares: ['The story was told by everyone.'],
  },
]
