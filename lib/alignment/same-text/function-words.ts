// Words of four letters and more that every text of a language holds; folded. Shorter ones are left out by their length.

const WORDS = `
it: alla alle allo agli anche ancora anno anni avere avra avrebbe avrebbero aveva avevano abbia abbiamo come contro cosa
  cosi cui dagli dalla dalle dallo degli della delle dello dopo dove dovra dunque durante essere erano fatto fino hanno
  infatti inoltre invece loro mentre molto negli nella nelle nello nostra nostro ogni oggi oltre ossia pero perche piu
  poco poi presso prima proprio qualche quando quale quali quanto quella quelle quelli quello questa queste questi questo
  quindi sara saranno sarebbe sarebbero secondo sempre senza siano sono sotto sopra stata state stati stato stesso
  suoi sulla sulle sullo sugli tanto tempo tra tutta tutte tutti tutto verso viene vengono detto dice spiegato aggiunto
  dichiarato
el: αλλα αλλη αλλο αλλοι αναμεσα αντι απο αποψη αυτα αυτεσ αυτη αυτην αυτο αυτοι αυτον αυτου αυτουσ αυτων δηλαδη διοτι
  ειναι ειχαν ειχε εναν ενασ ενοσ ενω επειδη επι επισησ εχει εχουμε εχουν ηταν ηδη κατα καθε καθωσ καποια καποιοι και
  κατι λογω μαζι μας μεσα μετα μεταξυ μεχρι μιας μπορει μονο ομωσ οποια οποιεσ οποιο οποιοι οποιοσ οποιου οποιων οπου
  οπωσ οταν οτι παρα πολυ πριν προκειται προσ πωσ σαν σε στα στη στην στισ στο στον στου στουσ συμφωνα σχετικα ταυτα
  τετοια τησ τηυ τισ τοτε του τουσ των υπαρχει υπο χωρισ ωστε ωστοσο δηλωσε ειπε προσθεσε τονισε αναφερε ανεφερε θελει
en: about above after again against also although among another because been before being below between both could does
  doing down during each ever every from further have having here herself himself into itself just like made make many
  might more most much must nearly never only onto other over same says said several shall should since some such than
  that their them then there these they this those though through told under until upon very were what when where which
  while whom whose will with within without would your added
fr: afin ainsi alors apres aucun aucune aupres aussi autre autres avaient avait avant avec avoir cela celle celles celui
  cependant cette chaque chez comme comment contre dans deja depuis dernier derriere dont donc dune elle elles encore
  entre etaient etait etant etre eux fait faire fois furent jamais jusqu jusque laquelle lequel lesquels leur leurs lors
  lorsque mais meme memes moins notre nous ont parce pendant peut peuvent plus plusieurs pour pourrait pourquoi puis
  quand quelque quelques quel quelle quels sans selon sera seront serait seraient sont sous soit souvent tandis tant tous
  tout toute toutes tres trop vers votre vous dit declare indique ajoute precise affirme
de: aber alle allem allen aller alles also andere anderen auch auf aus bereits bevor beim bisher damit dann dass davon
  dazu dein denen denn deren derzeit deshalb dessen diese diesem diesen dieser dieses doch dort durch eben eine einem
  einen einer eines erst etwa etwas fast gegen gegenuber gibt habe haben hatte hatten hier hinter ihre ihrem ihren ihrer
  immer indem inzwischen jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen konne konnen konnte konnten
  mehr mehrere muss mussen musste nach nachdem neben nicht nichts noch nun nur oder ohne rund schon sehr sein seine
  seinem seinen seiner seit selbst sich sind sogar solche soll sollen sollte sollten sondern sowie sowohl uber unter viele
  vielen vom von vor wahrend ware waren warum wegen weil weiter weitere welche wenn werde werden wieder will wird wobei
  wollen wollte worden wurde wurden zudem zufolge zum zur zwar zwischen sagte sagt erklarte teilte
es: acerca ademas adonde ahora algo alguna algunas alguno algunos ante antes aquel aquella asi aunque cada casi como con
  contra cual cuales cuando cuanto dentro desde despues donde durante ella ellas ellos embargo entonces entre era eran
  esas esos esta estaba estaban estado estan estar estas este esto estos fueron fuera haber habia habian habra hace hacer
  hacia hasta hubo luego mas menos mientras misma mismo mucho muchos muy nada nuestra nuestro nunca otra otras otro otros
  para pero poco porque pues puede pueden quien quienes segun sera seran seria sido siempre sino sobre solo sus tambien
  tampoco tanto tener tenia tiene tienen toda todas todavia todo todos tras unas unos varias varios dijo dicho afirmo
  senalo anadio explico aseguro
`

/** In all six languages together: a text is compared without being asked for its language. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  WORDS.replace(/^\w\w:/gmu, '')
    .split(/\s+/u)
    .filter((word) => word.length > 3),
)
