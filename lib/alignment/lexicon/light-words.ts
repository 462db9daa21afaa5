// Words that hold a sentence together and tell nothing of what it is about, by language, as printed.
import { spellingIn } from './concepts'

/** Forms of "be", "have" and "become", of verbs that only help others, pronouns, and adverbs of manner, degree and place. */
const WORDS: Readonly<Record<string, string>> = {
  it: `siamo siete eravamo eravate saremo sarei saresti saremmo sarebbe fosse fossero fossimo furono fummo stare stava
    stavano stanno stiamo starà sarà saranno sarò abbiamo avete avevo avevamo avremo avranno avrei avremmo avessi
    avesse avessero ebbe ebbero faremo faranno farà farebbe facendo facciamo fanno faceva facevano fece fecero verrà
    verranno verrebbe venga vengano venne vennero veniva venivano venire verremo dare dava danno daranno darebbe
    diede andare andrà andranno andrebbe andato andati andata andate vada vadano vanno andiamo passare dell nell sull
    dall all quest quell alcun alcuni alcuna alcune nessun nessuna ciascun ciascuno ciascuna entrambi entrambe tali
    tale appena quasi circa oltre almeno altrimenti ovunque altrove davanti dietro dentro fuori accanto attorno
    intorno lungo lungi tramite mediante nonostante malgrado affinché finché purché poiché giacché sebbene benché
    qualora pure neppure nemmeno neanche ormai intanto ancora dunque ossia cioè perfino persino addirittura piuttosto
    abbastanza soprattutto soltanto solamente comunque tuttavia anzi forse magari insomma infine inoltre peraltro
    riguardo rispetto proposito quanti quante tanti tante qualcuno qualcosa qualsiasi qualunque chiunque ciò essa
    essi esse egli ella coloro colui colei costoro cui vostro vostra vostri nostre nostri mio mia miei mie tuo tua
    suo sua loro propria propri proprie vi ci ne servirebbe servirebbero occorre occorrono bisogna risulta risultano
    risultava resta restano resterà resteranno rimane poter potersi potrà potranno potremo potrebbe potrebbero
    potessero possa possano possiamo potuto voler vorrebbe vorrebbero partire durante secondo`,
  es: `soy eres somos sois eran éramos fuera fuese fuesen fueran seamos sean seré seremos serán sería serían siendo
    estoy estamos estuvo estuvieron estuvimos estará estarán estaría estarían estemos estuviera estando hemos habéis
    hayan haya hubieran hubiera hubiese habrá habrán habría habrían habiendo tenemos tengo tenga tengan tuvo tuvieron
    tenido tendrá tendrán tendría tendrían hacen hacemos hizo hicieron hará harán haría hecho hecha hechos hechas
    haciendo haga hagan vamos vaya vayan iban iremos irán iría fueron podrá podrán podría podrían podemos pudo
    pudimos pudieron pueda puedan poder debe deben deberá deberán debería cabe caben cabían resta resto demás algún
    alguien cualquier cualquiera ambos ambas sendos propio propia propios propias tal tales cuyo cuya cuyos cuyas
    cuantos cuantas cuánto cuántos quién quiénes cuál dónde adónde mediante durante salvo excepto incluso además
    asimismo todavía aún ya apenas casi solamente únicamente siquiera quizá quizás acaso ojalá igualmente finalmente
    actualmente anteriormente posteriormente precisamente sobre bajo encima debajo delante detrás alrededor ahí allí
    allá aquí acá nosotros nosotras vosotros usted ustedes ellos mío mía míos nuestra nuestras vuestro suyo suya
    suyos vez veces modo manera debido respecto junto tras según pasará pasaría quedará quedan va van voy dar dan
    dado dada dará darán daría dio dieron diera mientras acerca`,
  fr: `suis sommes êtes étais étions fûmes fut furent serai serons serez serais serions seraient sois soyons soyez
    soient fût ayant étant avons avez avais avions aurai aura aurons aurez auront aurais aurait aurions auraient aie
    ait ayons aient eut eurent eût fais faisons font faisait faisaient fera feront ferait feraient fasse fassent vais
    allons allez vont allait allaient ira iront irait aille aillent allé allés peux pouvons pouvait pouvaient pourra
    pourrons pourront pourraient puisse puissent dois doit doivent devait devaient devra devront devrait devraient
    voudrait veut veulent voulons vient viennent venait viendra viendront vienne mis mise mises mettre mettra mettent
    met certains certaine certaines maint plusieurs chacun chacune quiconque quelconque aucuns autrui tel telle tels
    telles lui leur eux celui-ci ceci cela ça ici ailleurs partout là-bas dehors dedans dessus dessous derrière
    devant autour près durant outre malgré hormis sauf excepté envers quant puisque quoique lorsqu puisqu quoiqu afin
    tandis dès hors parmi presque environ plutôt assez trop bien pis surtout seulement uniquement également notamment
    enfin ensuite puis désormais dorénavant néanmoins toutefois pourtant cependant bientôt aussitôt tantôt quasi
    guère point mien mienne tien sien sienne nôtre vôtre leurs votre vos nos ses mes ces issue tenir tient tiendra
    tiennent restent reste restera resteront passera passe passent`,
  en: `being having getting going doing goes gets gone went got done does did has had was were are is am be been become
    becomes became becoming comes coming came gave gives given giving taken taking takes makes made making keeps kept
    keeping lets letting anyone anything anywhere everyone everything everywhere someone something somewhere whatever
    whoever whichever whenever wherever whether either neither both else otherwise instead rather quite very really
    simply merely hardly barely scarcely nearly almost perhaps maybe indeed therefore thus hence however nevertheless
    nonetheless moreover furthermore besides meanwhile afterwards beforehand already always often sometimes seldom
    ever yet still once twice again also too even only just along across around behind beside beyond despite except
    inside off onto outside per regarding since toward towards throughout underneath unless unlike upon versus via
    within ours yours theirs mine hers itself themselves ourselves yourself myself herself himself least lot lots
    such cannot couldn wouldn shouldn hasn haven hadn doesn didn isn aren wasn weren may might must shall ought used
    able unable proper strictly fully bluntly`,
  de: `bin bist seid seien sei wäre wären wärst gewesen sein seine habe habt hätte hätten gehabt hat hast worden wird
    wirst werdet würde würden geworden kann kannst könnt könnte könnten gekonnt muss müsste müssten musste gemusst
    soll sollst solle sollen sollte darf dürfe dürfen dürfte dürften durfte durften gedurft mag möge mögen möchte
    möchten mochte will willst wolle wollt wollten gewollt lässt lasse lassen ließ ließen gelassen geht gehe gehen
    ging gingen gegangen kommt komme kommen kam kamen käme gekommen macht mache machen machte machten gemacht tut tue
    tun tat taten getan stehe stehen stünde stünden stand standen gestanden stellt stelle stellen stellte stellten
    gestellt liegt liegen lag lagen legen legte gelegt nehme nehmen nimmt nahm bekäme bekämen gebe geben gegeben gab
    gäbe keiner keinem keines keinen manche manchen mancher manches jegliche sämtliche sämtlichen einiger einiges
    etliche solcher solchen solches jener jene jenen jenes derselbe dieselbe dasselbe denselben irgend irgendwie
    irgendein wer wen wem wessen was welcher welches welchen wobei wofür womit wonach woran worauf woraus worin worum
    wovon wozu dabei dadurch dafür dagegen daher dahin damals danach daneben daran darauf daraus darin darum darunter
    darüber davor dazwischen hierbei hierfür hiermit hin her heraus herein herum hinaus hinein hinzu herunter
    hinunter vorbei voraus zurück weg fort los auf ab an aus ein mit nach vor zu binnen samt statt anstatt trotz
    während außer außerhalb innerhalb oberhalb unterhalb jenseits diesseits entlang gemäß laut mangels anhand mittels
    obwohl obgleich falls sofern soweit solange sobald sodass ehe bis weder sowie beziehungsweise allerdings dennoch
    trotzdem jedenfalls immerhin ohnehin sowieso vielleicht wohl wahrlich freilich übrigens übrigen außerdem ferner
    zudem ebenfalls ebenso gleichfalls genauso weitgehend praktisch gerade nämlich etwa rund circa knapp ziemlich
    völlig gänzlich besonders insbesondere allem lediglich bloß kaum gar mein meine meinen meiner dein deine euer
    eure unser unsere unseren unserem unserer ihm ihn ihnen uns euch mich dich mir dir man sagen sage dauert dauern
    dauerte ware waren warum wegen`,
  el: `είμαι είσαι είμαστε είστε ήμουν ήσουν ήμασταν ήσασταν ήσαν έχω έχεις έχουμε έχετε είχα είχες είχαμε είχατε μπορώ
    μπορείς μπορούμε μπορούν μπορούσε μπορούσαν μπορέσει μπορέσουν πρέπει έπρεπε κάνω κάνει κάνουμε κάνουν έκανε
    έκαναν κάνατε γίνεται γίνονται γίνει γίνουν έγινε έγιναν γινόταν πάει πάνε πάμε πήγε πήγαν πας έρχεται έρχονται
    ήρθε ήρθαν έρθει έρθουν δίνει δίνουν βάζει βάζουν βγάζει βγάζουν παίρνει παίρνουν κάποιος κάποια κάποιο κάποιον
    κάποιοι κάποιους κάποιες κάτι ορισμένοι ορισμένα ορισμένες ορισμένων μερικοί μερικές μερικά καθένας καθεμία
    καθένα καθετί όποιος όποια όποιο όποιοι όσος όση όσο όσοι όσες όσα όσους όσων τόσο τόση τόσοι τόσες τόσα πόσο
    πόσοι πόσα ποιος ποια ποιο ποιοι ποιους ποιες εκείνος εκείνη εκείνο εκείνοι εκείνες εκείνα τούτο τούτη εγώ εσύ
    εμείς εσείς εμάς εσάς αυτού αυτών αυτούς αυτές δικός δική δικό δικοί δικές δικά εδώ εκεί παντού πουθενά κάπου
    αλλού πάνω κάτω μπροστά πίσω δίπλα γύρω έξω μέσα ανάμεσα απέναντι ώσπου μόλις αφού αφότου προτού ενόσω εφόσον
    μολονότι παρότι αν εάν είτε ούτε μήτε μηδέ λοιπόν άρα επομένως συνεπώς έτσι ωστόσο εντούτοις παρόλα ακόμη ακόμα
    πια πλέον σχεδόν περίπου μάλλον ίσως άραγε μάλιστα βέβαια φυσικά ειδικά ιδίως κυρίως απλώς απλά μόνον τουλάχιστον
    μέχρι έως χάρη εξαιτίας λόγω έναντι υπέρ εκτός εντός πέρα χωρίς δίχως αντί προτέρων κρατά κρατάει`,
}

const SPELT = new Map(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/u).filter(Boolean).map(spellingIn(language))),
  ]),
)

/** @param word in the spelling of `spellingIn` @param language BCP-47 */
export const isLight = (word: string, language: string): boolean => SPELT.get(language.slice(0, 2))?.has(word) ?? false
