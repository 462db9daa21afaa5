// The notions that pages in an article's place speak of, as the beginnings of their words in six languages. Folded; a trailing `_` ends a word.

export const NOTIONS = {
  subscriber: `
    premium member|paying reader|plus-leser|e abbonato|γινετε μελη
    subscriber|digital member|paying member|abbonat|συνδρομητ|abonne_|abonnes_|abonnee|abonnent|abokund|suscriptor|suscrit
  `,
  only: `
    available to|riservato a chi|vorbehalten
    only|exclusive|reserved|for subscriber|for our subscriber|for paying|riservat|esclusiv|solo |soltanto|per abbonat|per gli abbonat|agli abbonat
    μονο|αποκλειστικ|για συνδρομητ|σε συνδρομητ|στουσ συνδρομητ|reserve|exclusi|uniquement|aux abonne|pour les abonne|pour nos abonne
    nur |exklusiv|vorbehalten|fur abonnent|unseren abonnent|solamente|unicamente|para suscriptor|para nuestros suscriptor|reservad
  `,
  subscribe: `
    become a supporter|become a patron|choose a plan|devenez membre|mitglied werden|diventa soci|diventa sostenitor|γινετε μελοσ|γινε μελοσ|hazte suscriptor|hazte soci|[^ ]*abo_
    subscri|abbona|συνδρομ|abonn|abo_|abos_|probeabo|suscri|membership|become a member|members_|hazte socio|sostien|premium|digital access|digital pass|day pass
  `,
  forMembers: `
    for members|for our members|for supporters|members only|per i soci|ai soci_|per i sostenitori|για μελη|για τα μελη|pour les membres|aux membres|pour nos membres
    fur mitglieder|fur unsere mitglieder|unseren mitgliedern|para socios|para nuestros socios|a los socios
  `,
  paid: `
    paid article|paid content|pay to read|articolo a pagamento|contenuto a pagamento|in accesso a pagamento|επι πληρωμη|με πληρωμη|acces payant|article payant|contenu payant|kostenpflichtig|bezahlartikel|bezahlinhalt|articulo de pago|contenido de pago|acceso de pago
  `,
  open: `
    [1-9]\\d* (?:more )?(?:free )?(?:article|stor|read)[^ ]* (?:left|remaining)|gift article|open to you today|free for you today|free today|oggi gratis per te|oggi gratuito|σημερα δωρεαν|δωρεαν για σασ σημερα|gratuit aujourd'hui|heute kostenlos|heute frei|hoy gratis|gift link|gifted this|gifted you|shared this article with you
    hai ancora [1-9]|[1-9]\\d* articol[^ ]+ (?:gratuit[^ ] )?(?:rimast|rimanent)|ti e stato regalat|aperto per te|aperta per te|ti e offerto|ti regala
    εχετε ακομη [1-9]|εχετε ακομα [1-9]|[1-9]\\d* δωρεαν αρθρ[^ ]+ ακομ|σασ το χαρι|σασ προσφερεται απο
    il vous reste (?:encore )?[1-9]\\d* article|vous est offert|vous a ete offert|article offert
    noch [1-9]\\d* (?:kostenlose[nr]? |freie[nr]? )?[^ ]*artikel|wurde ihnen geschenkt|geschenkter artikel|geschenkartikel
    te quedan? [1-9]|le quedan? [1-9]|te ha regalado|le ha regalado|articulo regalado
  `,
  offer: `
    choose a subscription|attiva la prova|elige tu plan|elige un plan|upgrade now|upgrade to_
    offer|plan_|plans_|package|free trial|trial_|offert|pacchett|pian[oi]_|prova gratuita|πακετ|προσφορ|offre|formule|essai|angebot|probemonat|testen|tarif|paket
    oferta|planes_|prueba gratis|suscripcion|join the|join us|sign up|rejoign|unete
  `,
  money: `
    \\d+(?:[.,]\\d+)? ?(?:euro|eur_|€|£|\\$|usd|dollar|pound|chf|francs)|(?:€|£|\\$|eur |chf ) ?\\d
  `,
  period: `
    month|week|year|annual|mese_|mesi_|mensil|settiman|anno_|annual|μηνα|μηνεσ|μηνιαι|εβδομαδ|ετοσ|χρονο|ετησι|mois_|semaine|mensuel|par an_|l'an_|annuel
    monat|woche|jahr|mes_|meses_|semana|ano_|anos_|mensual|anual
  `,
  cancel: `
    cancel any|cancel when|disdici|disdetta|disdire|ακυρωσ|ακυρωνετ|χωρισ δεσμευση|sans engagement|resiliable|annulable|kundbar|jederzeit kund|cancela cuando|sin permanencia|sin compromiso
  `,
  readOn: `
    to see more|to carry on|go on reading|leggere tutto|articolo integrale|testo integrale|πληρεσ κειμενο|πληρεσ αρθρο|seguir con la lectura|continuar con la lectura|poursuivre la lecture
    continue reading|keep reading|read on_|carry on reading|to read this|to read the|read the full|read the rest|read the whole|full article|full access|full story|whole story|rest of this|finish reading|finish this|unlock|to continue_|want to read|see the rest
    continuare a leggere|continua a leggere|continuare la lettura|continua la lettura|proseguire|prosegui la lettura|leggere quest|leggere l'articol|leggere il resto|leggere tutt|per leggere|leggerlo tutto|articolo complet|articolo integral|resto dell'articolo|sblocca
    συνεχισετε|συνεχιστε|συνεχεια του|συνεχεια τησ|να διαβασετε|για να διαβασ|ολοκληρο το αρθρο|ολοκληρο το κειμενο|ολοκληρου του|διαβαστε ολοκληρ|ξεκλειδω|την αναγνωση|το υπολοιπο
    lire la suite|la suite de|suite est reserve|poursuivre|poursuivez|continuer a lire|continuer votre lecture|continuer la lecture|continuez votre|lire cet article|lire l'article|lire l'integralite|l'integralite|en integralite|debloque|article complet|de cet article
    weiterlesen|weiter lesen|weiterzulesen|zu ende lesen|ganzen artikel|ganze artikel|vollstandigen|vollstandige|kompletten artikel|artikel lesen|diesen artikel|freischalt|freigeschaltet|diesen text|den ganzen text|lesen sie diesen|lesen sie sofort|lesen sie jetzt|sofort weiter|entsperr
    seguir leyendo|sigue leyendo|siga leyendo|continuar leyendo|continua leyendo|leer este|leer el articulo|leer la noticia|leer complet|articulo completo|noticia completa|texto completo|resto del articulo|para leer|desbloque
  `,
  already: `
    already|are you a|have an|have a_|existing|gia_|sei_|ηδη|ειστε|εχετε|deja|vous etes|vous avez|bereits|schon|sind sie|haben sie|ya_|eres_|es usted|tienes
  `,
  usedUp: `
    you've hit|you have hit|hai superato|ξεπερασατε|εχετε εξαντλησει|vous avez depasse|uberschritten|has superado|ha superado
    you have read|you've read|you have reached|you've reached|you have used|you've used|reached the limit|reached your|no free|no more free|hai letto|hai raggiunto|hai esaurito|hai finito|hai gia letto|raggiunto il limite|limite di
    διαβασατε|εχετε διαβασει|εξαντλησ|φτασατε|εφτασατε|φτασει στο οριο|vous avez lu|vous avez atteint|vous avez epuise|atteint la limite|sie haben alle|sie haben bereits|sie haben das|sie haben ihr|aufgebraucht|limit erreicht
    has leido|ha leido|has alcanzado|ha alcanzado|has agotado|ha agotado|has llegado al limite|ha llegado al limite
  `,
  free: `
    free_|complimentary|limit|gratuit|gratis|omaggio|δωρεαν|οριο|offert|kostenlos|freien artikel|freie artikel
  `,
  article: `
    article|articles|stories|story|articol|contenut|αρθρ|κειμεν|contenu|artikel|beitrag|inhalt|texte_|text_|articulo|noticia|contenido
  `,
  excerpt: `
    excerpt|preview|only the beginning|estratto|anteprima|inizio dell'articolo|αποσπασμα|προεπισκοπηση|extrait|apercu|debut de l'article|il vous reste|reste a lire|auszug|leseprobe|vorschau|anfang des artikel|extracto|fragmento|vista previa|avance de
  `,
  buy: `
    buy_|purchase|shopping cart|basket|acquist|carrello|compra|αγορα|καλαθι|achet|panier|kaufen|kauf_|warenkorb|comprar|carrito|cesta
  `,
  cookies: `
    cookie|tracking|tracker|traceur|traqueur|rastread|rastreo|tecnologie simili|similar technolog|ahnliche technolog|personalised ad|personalized ad
  `,
  agree: `
    accept|agree|consent|permission|reject|decline|withdraw|your choice|your preference|accett|accont|consens|acconsent|rifiut|revocar|preferenz|scelte|αποδεχ|αποδοχ|συναιν|συγκαταθ|συμφων|απορριψ|απορριπτ|αρνηθ|διαφων|προτιμησ|τισ επιλογεσ
    consent|accord_|refus|choix|parametr|zustimm|einwillig|akzeptier|einverstanden|ablehn|widerruf|einstellung|acept|rechaz|consient|consentim|configur|preferenc|permiso
  `,
  partners: `
    partner|vendor|third part|fornitor|terze parti|terzi_|συνεργατ|τριτ|προμηθευτ|partenaire|tiers_|fournisseur|drittanbiet|dritte|dienstleister|socios|terceros|proveedor
  `,
  data: `
    cookie|device|personal data|information|identifier|dispositiv|dati_|informazion|συσκευη|δεδομεν|πληροφορι|appareil|terminal|donnees|gerat|daten|informationen|datos|informacion
  `,
  personalised: `
    personali|profil|tailored|targeted|εξατομικ|personnal|cibl|zugeschnitten
  `,
  advertising: `
    ad_|ads_|advert|annunci|pubblicit|διαφημ|publicit|annonce|anzeige|werbung|anuncio
  `,
  privacy: `
    your data_|i tuoi dati|τα δεδομενα σασ|vos donnees|ihre daten|tus datos|sus datos
    privacy|riservatezza|απορρητ|ιδιωτικοτητ|προσωπικων δεδομενων|vie privee|confidentialite|privatsphare|datenschutz|privacidad
  `,
  matters: `
    we value|we care|we respect|matters|important|your privacy|manage|settings|rispettiamo|ci sta a cuore|importa|la tua|la vostra|tieni|σεβομαστε|σημασια|σασ_|σημαντικ|respecte|respectons|importante|votre|wichtig|ihre_|ihrer_|einstellungen|valoramos|respetamos|nos importa|tu_|su_|preocup
  `,
  signIn: `
    log in|login|logged in|log into|sign in|signed in|sign into|accedi|accedere|effettua l'accesso|entra_|συνδεθ|συνδεση|συνδεεσ|συνδεδεμεν|εισοδο|εισελθ|connecter|connectez|connexion|connecte_|identifi|anmeld|melden sie sich|eingeloggt|einlogg|einzulogg|inicia sesion|inicie sesion|iniciar sesion|iniciado sesion|identificat|acceder_|accede_|acceso_|entrar_
  `,
  register: `
    register|registration|sign up|create an account|create account|create your|an account|your account|free account|registra|un account|iscriv|crea un|crea il tuo|εγγραφ|εγγραφειτε|λογαριασμ|inscri|creer un|creez|compte|registrier|konto|benutzerkonto|regist|crear|cuenta
  `,
  must: `
    please|must|need|required|to continue|to read|to view|to access|per continuare|per leggere|per accedere|per proseguire|per visualizzare|devi_|e necessario|occorre|παρακαλ|πρεπει|απαιτειται|για να_|veuillez|devez|pour lire|pour acceder|pour continuer|pour poursuivre|necessaire|necessite
    bitte|mussen|benotigen|erforderlich|um weiter|um diesen|um den|um auf|debe_|debes_|necesita|necesario|para leer|para acceder|para continuar|para seguir|para ver|por favor
  `,
  password: `
    password|passcode|κωδικο|συνθηματικ|mot de passe|passwort|kennwort|contrasena|clave_
  `,
  forgotten: `
    forgot|lost your|lost password|reset|remember me|keep me|dimenticat|smarrit|recuper|reimposta|ricordami|ξεχασ|επαναφορ|ανακτησ|να με θυμασ|oubli|reinitialis|se souvenir|vergessen|zurucksetz|angemeldet bleiben|olvid|recordarme|restablec
  `,
  session: `
    session|sessione|συνεδρια|sitzung|sesion
  `,
  expired: `
    expired|timed out|ended|scadut|terminat|εληξε|ληξει|expire|abgelaufen|beendet|caducad|expirad|ha terminado
  `,
  human: `
    a machine_|real person|a program_|una macchina|un programma_|μηχανη_|προγραμμα_|une machine|un programme_|kein programm|keine maschine|una maquina|un programa_
    human_|a human|robot|bot_|bots_|automated|automatic program|umano|umana|essere uman|programma automatic|automatizzat|ανθρωποσ|ανθρωπο_|ρομποτ|αυτοματοποιημεν|humain|automatise|mensch_|mensch sind|roboter|automatisiert|humano|humana|persona real|automatizad
  `,
  verify: `
    show that|zeigen sie|να δειξετε|montrez que|muestra que
    verif|confirm|prove|make sure|are you|you are|you're|i'm not|i am not|check|identif|recogni|conferm|dimostra|assicur|sei_|non sono|non sei|επιβεβαι|επαληθευ|βεβαιωθ|αποδειξ|ειστε|ειμαι|want to be sure|need to be sure|controll|non sia_|essere sicuri|σιγουρ|etre sur|sichergehen|sicher sein|estar seguro|no seas_|no sea_|prouv|assurer|vous etes|n'etes|ne suis pas|etes-vous|bestatig|beweis|nachweis|sicherzustell|uberpruf|ich bin|sie ein|sind sie|compro|demuestr|asegur|no soy|no eres|eres_
  `,
  turnOn: `
    enable|turn on|turn javascript|allow_|activate|attiva|abilita|consenti|ενεργοποι|επιτρεψτε|activ|autoris|aktivier|einschalt|erlaub|habilit|permite|permita|required|requires|need|disable|disattiva|desactiv|απενεργοποι|deaktivier
  `,
  scripts: `
    javascript|cookies|vpn_|ad blocker|adblocker|ad-blocker|scripts_
  `,
  connection: `
    browser|connection|connessione|συνδεση_|συνδεσησ|πλοηγησ|προγραμμα περιηγησησ|περιηγητ|navigateur|connexion|verbindung|conexion|navegador|security of
  `,
  browser: `
    browser|προγραμμα περιηγησησ|περιηγητ|φυλλομετρητ|navigateur|navegador
  `,
  outdated: `
    not supported|no longer supported|unsupported|out of date|outdated|too old|update your|upgrade your|non supportat|non e piu supportat|obsolet|troppo vecchi|aggiorna|δεν υποστηριζ|παρωχημεν|παλια εκδοση|ενημερωστε|αναβαθμιστε
    pas pris en charge|plus pris en charge|trop ancien|mettez a jour|mettre a jour|veraltet|nicht unterstutzt|nicht mehr unterstutzt|aktualisier|no es compatible|no compatible|anticuad|desactualizad|actualic|actualiza
  `,
  comment: `
    comment|σχολι|kommentier|kommentar|comentar
  `,
  use: `
    use_|uses_|store_|usiamo|utilizziamo|utilizza_|χρησιμοποι|utilis|verwend|nutzen_|nutzt_|einsetzen|usamos|utiliza|usa_
  `,
  entry: `
    unlimited access|get access|access to all|access to every|accesso illimitato|accedere a tutt|accedi a tutt|αποκτηστε προσβαση|απεριοριστη προσβαση|acces illimite|acceder a l'integralite|acceder a tous|zugang sichern|unbegrenzter zugang|unbegrenzten zugang|acceso ilimitado|accede a todo|acceder a todo
  `,
  edition: `
    print edition|printed edition|e-paper|epaper|digital edition|in edicola|copia digitale|edizione digitale|edizione cartacea|εντυπη εκδοση|edition papier|version papier|edition numerique|printausgabe|gedruckten ausgabe|edicion impresa|edicion en papel
  `,
  task: `
    press and hold|hold the button|the puzzle|slide to|solve the|select all images|captcha|tieni premuto|risolvi il|seleziona le immagini|κρατηστε πατημενο|επιλεξτε τισ εικονεσ|λυστε το|glissez|maintenez appuye|maintenez le bouton|selectionnez les images|gedruckt halten|halten sie die taste|losen sie die|losen sie das|manten pulsado|mantenga pulsado|selecciona las imagenes|resuelve el
  `,
  thisThing: `
    this page|this story|this article|this content|this link|questa pagina|quest'articolo|questo articolo|questa notizia|questo contenuto|αυτη η σελιδα|αυτο το αρθρο|το αρθρο αυτο|η σελιδα αυτη|cette page|cet article|ce contenu|diese seite|dieser artikel|dieser beitrag|dieser inhalt|esta pagina|esta noticia|este articulo|este contenido
  `,
  server: `
    server|website|this site|our site|il sito|questo sito|διακομιστη|ιστοσελιδα|serveur|notre site|ce site|webseite|unsere seite|servidor|esta web|nuestra web|este sitio
  `,
  overloaded: `
    overloaded|not responding|did not respond|too busy|sovraccaric|non risponde|υπερφορτω|δεν απαντα|δεν ανταποκρινεται|surcharge|ne repond pas|uberlastet|antwortet nicht|reagiert nicht|sobrecargad|saturad|no responde
  `,
  enter: `
    enter your|type your|type in your|user ?name|inserisci|nome utente|πληκτρολογ|εισαγετε|ονομα χρηστη|saisissez|entrez|geben sie|benutzername|introduce|introduzca|escribe tu|tu usuario|su usuario
  `,
  memberArea: `
    members_|member area|members' area|your account|area riservata|area personale|area utente|εισοδοσ|λογαριασμοσ|espace membre|espace abonne|espace personnel|mon compte|mitgliederbereich|mein konto|kundenbereich|area de socios|area privada|mi cuenta
  `,
  checked: `
    checking|is secure|security of|security check|review the security|being verified|controllo|controllando|verifica|verifichiamo|in corso|sicura|ελεγχ|ασφαλησ|ασφαλεια|verifi|securis|uberpruf|prufen|gepruft|sicherheit|sicher ist|compro|verificando|segura|seguridad
  `,
  unusual: `
    unusual|suspicious|too many|unusually|insolit|sospett|troppe|anomal|ασυνηθ|υποπτ|παρα πολλα|inhabitu|suspect|trop de|ungewohnlich|verdachtig|zu viele|auffallig|inusual|sospechos|demasiad
  `,
  traffic: `
    traffic|request|activity|traffico|richiest|attivita|κινηση|δραστηριοτητα|αιτηματα|trafic|requete|activite|anfragen|datenverkehr|aktivitat|zugriffe|trafico|solicitud|peticion|actividad
  `,
  access: `
    access_|your ip|request_|accesso|richiesta|tuo ip|προσβαση|αιτημα|acces_|requete|zugriff|zugang|anfrage|acceso|solicitud|you have been|sei stato|vous avez ete|sie wurden|ha sido
  `,
  denied: `
    denied|blocked|forbidden|rejected|not permitted|cannot be granted|negat|bloccat|vietat|respint|αρνηθ|απορριφθ|αποκλει|μπλοκαρ|απαγορευ|δεν επιτρεπεται|refuse|interdit|bloque|verweigert|gesperrt|blockiert|abgelehnt|untersagt|denegad|bloquead|prohibid|rechazad
  `,
  wait: `
    just a moment|one moment|please wait|please stand by|un momento|un attimo|attendere|attendi|ενα λεπτο|μια στιγμη|παρακαλω περιμενετε|un instant|patientez|veuillez patienter|einen moment|moment bitte|bitte warten|einen augenblick|espere|espera_
  `,
  number: `
    (?:ray|request|reference|incident|support|event|session|vorgangs?|anfrage|referenz|vorfall|identifiant|reference|identificativo|riferimento|codice|identificador|referencia|incidencia|αναγνωριστικο|κωδικοσ)[- ]?(?:id|number|nummer|numero|code|#)?[ :#]+[\\da-f.-]*\\d
  `,
  thing: `
    page|article|content|story|url_|web address|document|pagina|articol|contenut|notizia|risorsa|indirizzo|σελιδα|αρθρο|περιεχομενο|διευθυνση|ειδηση|contenu|adresse|seite_|artikel|beitrag|inhalt|dokument|adresse|articulo|contenido|noticia|direccion|enlace|link_|lien_|συνδεσμο
  `,
  gone: `
    withdrawn|seem to find|couldn't locate|ritirat|non si puo piu|non c'e piu|δεν ειναι εδω|pas pu trouver|avons pas trouve|zuruckgezogen|nicht auffind|haben wir leider nicht|no hemos podido
    not found|not be found|couldn't find|can't find|cannot find|could not find|didn't find|nothing was found|does not exist|doesn't exist|no longer|not available|isn't available|unavailable|been removed|was removed|been moved|been deleted|was deleted|has moved|has expired|moved or|may have been|broken
    non trovat|non e stata trovata|non e stato trovato|non abbiamo trovato|non riusciamo a trovare|non esiste|inesistente|piu disponibil|non disponibil|non e disponibil|piu esist|rimoss|stata spostata|stato spostato|eliminat|cancellat|piu online
    δεν βρεθηκ|δε βρεθηκ|δεν βρηκαμε|δεν μπορεσαμε|δεν υπαρχει|δεν ειναι διαθεσιμ|δεν ειναι πλεον|δεν ειναι πια|μη διαθεσιμ|μετακινηθ|διαγραφ|αποσυρθ|αφαιρεθ|καταργηθ|μεταφερθηκε
    introuvable|non trouve|pas ete trouve|pas trouve|n'existe|plus disponible|pas disponible|n'est disponible|supprim|ete deplace|ete retire|plus en ligne|indisponible|perimee
    nicht gefunden|nicht finden|existiert|gibt es nicht|nicht mehr|nicht verfugbar|geloscht|entfernt|verschoben|umgezogen|nicht erreichbar|depubliziert
    no encontrad|no se ha encontrado|no se encuentra|no se encontro|no encontramos|no hemos encontrado|no existe|no esta disponible|no disponible|ya no|eliminad|borrad|se ha movido|movida|ha cambiado|retirad|despublicad
  `,
  soughtFor: `
    looking for|you requested|requested page|you were trying|you followed|you tried|stai cercando|stavi cercando|hai cercato|richiest[ao]|cercat[ao]|ψαχνετε|αναζητατε|αναζητησατε|ζητησατε|που ζητ|cherchez|recherchez|recherchee|demandee|demande_|suchen|gesucht|aufgerufen|angefordert|gewunscht|buscas|busca_|buscaba|solicitad|intenta_|intentas
  `,
  failed: `
    something went wrong|an error occurred|error has occurred|unexpected error|internal error|database connection|database error|server error|service unavailable|bad gateway|gateway timeout|technical problem|technical difficult|temporarily unavailable
    qualcosa e andato storto|si e verificato un|errore imprevisto|errore interno|errore del server|connessione al database|errore di sistema|servizio non disponibile|problema tecnico|temporaneamente non|κατι πηγε στραβα|κατι δεν πηγε|παρουσιαστηκε|προεκυψε|εσωτερικο σφαλμα|σφαλμα διακομιστη|σφαλμα βασησ|συνδεση με τη βαση|συνδεσησ με τη βαση|τεχνικο προβλημα|προσωρινα μη
    erreur est survenue|erreur s'est produite|erreur interne|erreur inattendue|erreur serveur|connexion a la base|service indisponible|probleme technique|momentanement indisponible|temporairement indisponible|schiefgelaufen|schief gelaufen|schiefgegangen|ein fehler ist|fehler aufgetreten|interner fehler|serverfehler|interner server|verbindung zur datenbank|technische storung|technisches problem|vorubergehend nicht
    algo ha salido mal|algo salio mal|algo fue mal|se ha producido un error|se produjo un error|ha ocurrido un error|ocurrio un error|error interno|error inesperado|error del servidor|conexion con la base|conexion a la base|servicio no disponible|problema tecnico|temporalmente no
  `,
  mistake: `
    gone_|sorry_|ουπσ_|desole_|pardon_|perdon_|lo sentimos|ci dispiace|tut uns leid
    error_|errore_|σφαλμα|erreur_|fehler_|oops|ops_|oups|hoppla|ups_|vaya_
  `,
  upkeep: `
    in aggiornamento|lavorando per voi|tornera online|under construction|en travaux|peau neuve|im umbau|en obras|mejoras en la web|vuelve en una
    maintenance|back soon|be right back|back shortly|manutenzione|torniamo presto|torneremo|torniamo subito|συντηρηση|αναβαθμιση|επιστρεφουμε|συντομα κοντα|de retour|revenons|wartung|gewartet|wieder da_|wieder fur sie|gleich zuruck|bald wieder|mantenimiento|volvemos|volveremos|vuelve pronto
  `,
  site: `
    site_|website|we are|we're|we'll|our team|sito_|stiamo|ιστοτοπ|ιστοσελιδα|σελιδα|το site|nous |notre |wir |unsere|seite_|website|sitio|web_|estamos|nuestro
  `,
  wayBack: `
    home page|homepage|front page|go back|go home|back to|try again|try later|use the search|try a search|our search|reload|torna alla|torna indietro|home page|pagina iniziale|riprova|usa la ricerca|prova a|ricarica|αρχικη|δοκιμαστε|επιστρεψτε|επιστροφη|αναζητηση|page d'accueil|l'accueil|retour|reessay|essayez|moteur de recherche|rechargez
    startseite|zuruck zur|zuruck zu|erneut|noch einmal|suchfunktion|unsere suche|die suche|portada|pagina de inicio|pagina principal|vuelve a|volver|buscador|intentalo|intentelo|pruebe|prueba a|recarga
  `,
  region: `
    your region|your country|your location|in your area|legal reasons|european economic area|from a country|tuo paese|tua zona|tua regione|motivi legali|nella tua area|χωρα σασ|περιοχη σασ|νομικουσ λογουσ|votre pays|votre region|votre zone|raisons legales|ihrem land|ihrer region|ihrem standort|rechtlichen grunden|deinem land|tu region|tu pais|su region|su pais|tu zona|tu ubicacion|motivos legales|razones legales
  `,
  reader: `
    you_|your_|yours_|we_|our_|us_|click_|tu_|tuo_|tua_|tuoi_|tue_|ti_|noi_|nostr[ioae]_|vostr[ioae]_|vi_|puoi_|potete|σασ_|μασ_|εμεισ|ειστε|μπορειτε|κανετε|επιλεξτε|vous|votre_|vos_|nous_|notre_|nos_
    [^ ]{3,}[εα]τε_|[^ ]{4,}ειτε_|sie_|ihre?n?m?r?_|wir_|unser|usted|tus?_|sus?_|te_|nosotros|nuestr[ao]s?_|puedes|puede_|haz_|haga_
  `,
  listing: `
    search results|results for|your search|archives|latest news|latest stories|all articles|articles by|stories by|posts by|posts tagged|author at|topic:|tag:|category:|page \\d+|all live blogs|newsletter archive|news in brief|most recent
    risultati|hai cercato|archivio|ultime notizie|ultim'ora|tutte le notizie|tutti gli articoli|articoli di|notizie su|notizie,|argomento:|categoria:|pagina \\d+
    αποτελεσματα|αναζητηση|αρχειο|τελευταια νεα|τελευταιεσ ειδησεισ|ροη ειδησεων|ολα τα νεα|ολα τα αρθρα|αρθρα του|αρθρα τησ|συντακτησ|συντακτρια|κατηγορια|ετικετα|σελιδα \\d+
    resultats|votre recherche|archives|dernieres actualites|dernieres infos|toute l'actualite|l'actualite|en continu|tous les articles|articles de|ses articles|dossier :|mot-cle|page \\d+
    suchergebnis|treffer|ihre suche|archiv|aktuelle nachrichten|alle nachrichten|neueste|alle artikel|artikel von|beitrage von|schlagwort|thema:|themenseite|newsticker|liveticker|alle ticker|im uberblick|seite \\d+
    resultados|tu busqueda|su busqueda|ultimas noticias|ultima hora|todas las noticias|todos los articulos|articulos de|noticias de|noticias sobre|archivo|etiqueta|categoria|pagina \\d+
  `,
} as const

export type Notion = keyof typeof NOTIONS
