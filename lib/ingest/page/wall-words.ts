// What pages say that stand where an article should be, in six languages. Folded; a phrase is looked for anywhere in the page's short text.

export type Wall = 'pay' | 'consent' | 'login' | 'robot' | 'error'

export const WALL_WORDS: Readonly<Record<Wall, string>> = {
  pay: `
    subscribe to continue|subscribe to read|to continue reading|continue reading this article|for subscribers only|subscribers only|subscriber-only
    already a subscriber|this article is for subscribers|you have reached your limit|you've reached your limit|free articles left|free articles this month|unlock this article|start your subscription|become a subscriber
    riservato agli abbonati|contenuto riservato|per continuare a leggere|abbonati per leggere|abbonati per continuare|sei gia abbonato|articolo per abbonati|gia abbonato
    μονο για συνδρομητες|αποκλειστικα για συνδρομητες|για να συνεχισετε την αναγνωση|για να διαβασετε ολοκληρο|ειστε ηδη συνδρομητης|γινετε συνδρομητης|γινε συνδρομητης|το αρθρο ειναι διαθεσιμο σε συνδρομητες
    reserve aux abonnes|reservee aux abonnes|article reserve|pour lire la suite|poursuivre la lecture|il vous reste .{1,20} de cet article a lire|deja abonne|abonnez-vous pour|la suite est reservee
    nur fur abonnenten|weiterlesen mit|jetzt abonnieren und weiterlesen|um weiterzulesen|bereits abonnent|sie sind bereits abonnent|lesen sie diesen artikel mit|exklusiv fur abonnenten|artikel freischalten
    solo para suscriptores|exclusivo para suscriptores|contenido exclusivo para|para seguir leyendo|para continuar leyendo|suscribete para|suscribase para|ya eres suscriptor|ya soy suscriptor
  `,
  consent: `
    we value your privacy|we and our partners|before you continue|manage your privacy|accept all cookies|accept all|your privacy choices|we use cookies
    rispettiamo la tua privacy|la tua privacy|noi e i nostri partner|noi e i nostri fornitori|accetta tutti|accetta tutto|accetta e continua|gestisci preferenze|utilizziamo i cookie
    σεβομαστε το απορρητο|η ιδιωτικοτητα σας|σεβομαστε την ιδιωτικοτητα|εμεις και οι συνεργατες|αποδοχη ολων|συμφωνω|χρησιμοποιουμε cookies
    nous respectons votre vie privee|votre vie privee|nous et nos partenaires|tout accepter|accepter et continuer|continuer sans accepter|nous utilisons des cookies
    ihre privatsphare|wir und unsere partner|alle akzeptieren|zustimmen und weiter|mit werbung weiterlesen|einstellungen verwalten|wir verwenden cookies|wir nutzen cookies
    nos importa tu privacidad|valoramos tu privacidad|su privacidad|tu privacidad|nosotros y nuestros socios|aceptar todo|aceptar y continuar|rechazar todo|utilizamos cookies|usamos cookies
  `,
  login: `
    log in to continue|sign in to continue|please log in|please sign in|you must be logged in|you need to log in|forgot your password|forgotten your password|create an account
    accedi per continuare|effettua il login|effettua l'accesso|devi effettuare l'accesso|password dimenticata|hai dimenticato la password
    συνδεθειτε για να συνεχισετε|πρεπει να συνδεθειτε|παρακαλω συνδεθειτε|ξεχασατε τον κωδικο|ξεχασες τον κωδικο|δημιουργια λογαριασμου
    connectez-vous pour|veuillez vous connecter|vous devez etre connecte|mot de passe oublie|creer un compte
    bitte melden sie sich an|bitte loggen sie sich ein|melden sie sich an, um|sie mussen angemeldet sein|passwort vergessen|konto erstellen
    inicia sesion para|inicie sesion para|debe iniciar sesion|debes iniciar sesion|olvidaste tu contrasena|olvido su contrasena|crear una cuenta
  `,
  robot: `
    verify you are human|verify that you are human|verifying you are human|are you a robot|i'm not a robot|i am not a robot|you are not a robot|checking your browser|just a moment|enable javascript and cookies|unusual traffic|access denied|access to this page has been denied|security check|ddos protection|complete the captcha|press and hold|please turn javascript on|bot detection|enable cookies|cookies required|cookies are required
    verifica di essere umano|verifica che sei umano|conferma di essere umano|non sono un robot|non sei un robot|accesso negato|traffico insolito|controllo di sicurezza|abilita i cookie|attiva i cookie
    επιβεβαιωστε οτι ειστε ανθρωπος|επαληθευστε οτι ειστε ανθρωπος|δεν ειμαι ρομποτ|δεν ειστε ρομποτ|η προσβαση απορριφθηκε|δεν επιτρεπεται η προσβαση|ασυνηθιστη κινηση|ελεγχος ασφαλειας|ενεργοποιηστε τα cookies
    verifiez que vous etes humain|verifier que vous etes humain|verifier que vous etes un humain|je ne suis pas un robot|n'etes pas un robot|acces refuse|trafic inhabituel|controle de securite|activez les cookies|activer les cookies
    bestatigen sie, dass sie ein mensch|dass sie ein mensch sind|ich bin kein roboter|kein roboter sind|zugriff verweigert|ungewohnlichen datenverkehr|sicherheitsuberprufung|aktivieren sie cookies|cookies aktivieren
    verifica que eres humano|verifique que es humano|verifica que eres un ser humano|no soy un robot|no eres un robot|acceso denegado|trafico inusual|comprobacion de seguridad|activa las cookies|active las cookies|habilite las cookies
  `,
  error: `
    page not found|page cannot be found|page can't be found|page could not be found|404 not found|error 404|404 error|no longer available|no longer exists|does not exist|something went wrong|internal server error|service unavailable|bad gateway|temporarily unavailable|we couldn't find|we can't find|under maintenance|nothing was found|error establishing a database connection|database error|unavailable in your region|unavailable in your country|not available in your region|not available in your country|access cannot be granted
    pagina non trovata|la pagina non esiste|la pagina richiesta|non e piu disponibile|non e stata trovata|errore 404|errore interno|servizio non disponibile|si e verificato un errore|sito in manutenzione|non disponibile nel tuo paese|non disponibili nel tuo paese
    η σελιδα δεν βρεθηκε|η σελιδα δε βρεθηκε|δεν βρεθηκε η σελιδα|δεν υπαρχει πλεον|δεν ειναι διαθεσιμ|σφαλμα 404|παρουσιαστηκε σφαλμα|κατι πηγε στραβα|υπο συντηρηση|διαθεσιμο στη χωρα σας|διαθεσιμη στη χωρα σας
    page introuvable|page non trouvee|cette page n'existe|n'existe pas ou plus|n'est plus disponible|erreur 404|une erreur est survenue|une erreur s'est produite|service indisponible|en maintenance|disponible dans votre pays|disponible dans votre region
    seite nicht gefunden|seite wurde nicht gefunden|nicht mehr verfugbar|existiert nicht|fehler 404|ein fehler ist aufgetreten|konnte nicht gefunden werden|nicht erreichbar|wartungsarbeiten|in ihrem land nicht verfugbar|in ihrer region nicht verfugbar
    pagina no encontrada|no se ha encontrado|no se encuentra la pagina|la pagina que busca|ya no esta disponible|no existe|error 404|se ha producido un error|algo salio mal|servicio no disponible|en mantenimiento|disponible en su pais|disponible en tu pais|disponible en su region
  `,
}
