// Italian examples for every rule: what it must find, marked, and what it must leave alone.
import type { RuleExamples } from '../pack'

export const examples: RuleExamples[] = [
  {
    rule: 'quote-then-verb',
    yes: [
      '«{q1:Il ponte riaprirà entro primavera}», {c1:ha detto} {s1:Marta Ferri}.',
      '“{q1:Nessuno resterà indietro}”, {c1:assicura} l’assessore {s1:Dario Conti}.',
      '— {q1:Il ponte riaprirà entro primavera}, — {c1:ha detto} {s1:Ferri}.',
      '“{q1:Il ponte riaprirà entro primavera}“, {c1:ha detto} {s1:Ferri}.',
      '“{q1:Il ponte riaprirà entro primavera}", {c1:ha detto} {s1:Ferri}. Poi “Luci” e “Notti”.',
      '«{q1:Il ponte riaprirà entro primavera}», {s1:la Regione} in un comunicato.',
    ],
    no: [
      'Il museo ospita la mostra «Luci d’inverno», curata da Marta Ferri.',
      'Il cosiddetto “decreto spiagge” arriva in Aula, ma Dario Conti non ha detto nulla.',
    ],
  },
  {
    rule: 'verb-then-quote',
    yes: [
      '{s1:Marta Ferri} {c1:ha detto}: «{q1:Il ponte riaprirà entro primavera}».',
      '{c1:Risponde} il ministro {s1:Dario Conti}: “{q1:I fondi ci sono}”.',
    ],
    no: ['Marta Ferri non ha detto: «Il ponte riaprirà».', 'La regista ha presentato il film «Il ponte» a Valbruna.'],
  },
  {
    rule: 'quote-split',
    yes: [
      '«{q1:Il ponte riaprirà}», {c1:ha detto} {s1:Marta Ferri}, «{q1:ma non prima di maggio}».',
      '«{q1:Aspettiamo da anni} – {c1:ha ricordato} {s1:Ferri} – {q1:e non ci fermeremo}».',
      '“{q1:Il ponte è sicuro}”, {c1:ha detto} {s1:Marta Ferri}. “{q1:Lo dicono le perizie}”.',
      '{s1:Marta Ferri} è categorica: «{q1:Il ponte} – {c1:ripete} – {q1:riaprirà a maggio}».',
    ],
    no: [
      '«Il ponte riaprirà», ha detto Marta Ferri. Poi ha visitato la mostra «Luci d’inverno».',
      '«Il ponte riaprirà», ha detto Ferri. «Non ci credo», ha replicato Conti.',
    ],
  },
  {
    rule: 'quote-colon',
    yes: [
      'Duro il commento di {s1:Marta Ferri}{c1::} «{q1:È una scelta che pagheremo cara}».',
      '"{q1:Abbiamo sofferto fino alla fine}"{c1::} {s1:Bruno Sala} non trattiene la gioia.',
    ],
    no: ['Tre le proposte: «Ponte aperto» è la più votata.', 'Il menu: pasta, pesce e dolce.'],
  },
  {
    rule: 'quote-alone',
    yes: [
      'Marta Ferri ha detto che il ponte riaprirà.\n«{q1:Nessuno in città ha mai smesso di aspettarlo}».',
      '«Il ponte riaprirà», ha detto Marta Ferri.\n«{q1:E i lavori costeranno meno del previsto}».',
      'Un {s1:pompiere} racconta la notte del crollo. «{q1:Abbiamo sentito un boato e poi più nulla}».',
      '«Il ponte riaprirà», ha detto Marta Ferri. {q1:«Non chiederemo altri soldi» alla Regione «perché i fondi già stanziati bastano»}.',
    ],
    no: ['Marta Ferri ha inaugurato la mostra.\n«Luci d’inverno»', 'Il ponte è chiuso. Riaprirà a maggio.'],
  },
  {
    rule: 'verb-that',
    yes: [
      '{c1:Si dice} che {q1:il ponte resterà chiuso fino a maggio}.',
      '{s1:Marta Ferri} {c1:ha detto} che {q1:il ponte riaprirà entro primavera}.',
      '{s1:La Regione} {c1:ha anche confermato} che {q1:i fondi ci sono e che i cantieri partiranno a maggio}.',
      'La portavoce della Regione, {s1:Marta Ferri}, {c1:ha osservato} che {q1:il ponte è sicuro}.',
      'Nella nota della {s1:Regione} {c1:si legge} che {q1:il ponte riaprirà entro primavera}.',
      'Dalla {s1:Regione} {c1:fanno sapere} che {q1:il ponte riaprirà entro primavera}.',
      'Sia {s1:la Regione che il Comune} {c1:hanno detto} che {q1:i fondi ci sono}.',
      'I {s1:tecnici} che hanno fatto il sopralluogo {c1:ritengono} che {q1:il ponte sia sicuro}.',
    ],
    no: [
      'Marta Ferri non ha detto che il ponte riaprirà.',
      'Marta Ferri ha visto che il ponte era chiuso.',
      'Il contratto prevede che il ponte riapra entro maggio.',
    ],
  },
  {
    rule: 'verb-question',
    yes: [
      '{s1:Marta Ferri} {c1:ha chiesto} {q1:se il ponte riaprirà entro primavera}.',
      '{s1:Dario Conti} {c1:ha spiegato} {q1:perché i lavori sono in ritardo}.',
    ],
    no: ['Marta Ferri non ha chiesto se il ponte riaprirà.', 'Nessuno sa se il ponte riaprirà.'],
  },
  {
    rule: 'verb-infinitive',
    yes: [
      '{s1:Marta Ferri} {c1:ha detto} {q1:di voler riaprire il ponte}.',
      '{s1:La Regione} {c1:ha promesso} {q1:di finire i lavori a maggio}.',
      'Quando {s1:la Regione} {c1:ha promesso} {q1:di finire i lavori}, il cantiere era già fermo.',
      'È arrivata {s1:Marta Ferri} che, dopo una pausa, {c1:ha detto} {q1:di voler riaprire il ponte}.',
    ],
    no: ['Marta Ferri ha cercato di riaprire il ponte.', 'La Regione non ha promesso di finire i lavori.'],
  },
  {
    rule: 'verb-addressee',
    yes: [
      '{q1:Il sindaco} {c1:è stato accusato} da {s1:Marta Ferri} {q1:di aver mentito sul ponte}.',
      '{s1:Marta Ferri} {c1:ha accusato} {q1:la Regione di aver perso tempo}.',
      '{s1:La Regione} {c1:ha esortato} {q1:il Comune a riaprire il ponte}.',
    ],
    no: [
      'Marta Ferri ha incontrato la Regione a Valbruna.',
      'La Regione non ha accusato il Comune di aver perso tempo.',
    ],
  },
  {
    rule: 'verb-object',
    yes: [
      '{s1:Marta Ferri} {c1:ha respinto} {q1:le accuse del comitato}.',
      '{s1:La Regione} {c1:ha espresso} {q1:profonda preoccupazione per i ritardi}.',
    ],
    no: ['Marta Ferri ha inaugurato il cantiere del ponte.', 'La Regione non ha criticato il progetto.'],
  },
  {
    rule: 'verb-verdict',
    yes: [
      '{s1:Marta Ferri} {c1:ha definito} {q1:il progetto «un regalo ai costruttori»}.',
      '{s1:Dario Conti} lo {c1:definisce} “{q1:vergognoso}”.',
    ],
    no: ['Il progetto, definito anni fa, non è mai partito.', 'Marta Ferri non ha definito il progetto “vergognoso”.'],
  },
  {
    rule: 'paraphrase-then-verb',
    yes: [
      '{q1:Il ponte riaprirà entro primavera}, {c1:ha detto} {s1:Marta Ferri}.',
      '{q1:I lavori}, {c1:sostengono} {s1:i tecnici}, {q1:sono ormai quasi finiti}.',
      '{q1:Nel porto di Valbruna scarseggiano medici}, {s1:la Regione} {c1:ha avvertito}.',
    ],
    no: [
      'Dopo la riunione, Marta Ferri ha lasciato Valbruna.',
      'Finita la cerimonia, ha parlato Marta Ferri.',
      'Dopo le perizie di lunedì sul cedimento tra Valbruna e Portoscuro, la Regione alza la voce.',
      'Con una nota di poche righe sul porto, la Regione ha assicurato.',
    ],
  },
  {
    rule: 'according-to-before',
    yes: [
      '{c1:Secondo} {s1:Marta Ferri}, {q1:il ponte riaprirà entro primavera}.',
      '{c1:Come} ha spiegato {s1:Dario Conti}, {q1:i fondi arriveranno a maggio}.',
      '{c1:Secondo quanto} riferito dalla {s1:Regione}, {q1:i fondi arriveranno a maggio}.',
      '{c1:Secondo} {s1:Marta Ferri} {q1:il ponte riaprirà entro primavera, prima della festa}.',
      'Il ponte è chiuso da mesi, mentre {c1:secondo} {s1:i tecnici} {q1:bastava un giorno di lavori}.',
      '{c1:Per} {s1:Marta Ferri} {q1:si tratta di «una scelta sbagliata»}.',
      '{c1:Secondo} {s1:i tecnici}, {q1:il custode entrava di notte chiedendo soldi agli operai}.',
      'Contrario il sindaco {s1:Dario Conti}, {c1:per} il quale {q1:il ponte è un rischio}.',
    ],
    no: [
      'Il secondo ponte riaprirà entro primavera.',
      'Secondo la legge, il ponte deve restare aperto.',
      'Per Marta Ferri è stata una giornata lunga.',
    ],
  },
  {
    rule: 'according-to-after',
    yes: [
      '{q1:Il ponte riaprirà entro primavera}, {c1:secondo} {s1:Marta Ferri}.',
      '{q1:I fondi arriveranno a maggio}, {c1:stando a} {s1:fonti della Regione}.',
    ],
    no: ['Il ponte riaprirà secondo il calendario.', 'Ferri è arrivata per prima, Conti secondo.'],
  },
  {
    rule: 'according-to-inside',
    yes: [
      '{q1:Il ponte}, {c1:secondo} {s1:Marta Ferri}, {q1:riaprirà entro primavera}.',
      '{q1:I fondi della Regione}, {c1:a detta di} {s1:Dario Conti}, {q1:sono già spesi}.',
    ],
    no: ['Il ponte, secondo le regole, è chiuso.', 'Marta Ferri, seconda in classifica, ha vinto.'],
  },
  {
    rule: 'gerund-continuation',
    yes: [
      'Marta Ferri ha detto che il ponte è sicuro, {c1:aggiungendo} che {q1:riaprirà entro primavera}.',
      '«Il ponte è sicuro», ha detto Ferri, {c1:sottolineando} che {q1:le perizie lo confermano}.',
    ],
    no: [
      'Marta Ferri ha detto che il ponte è sicuro, passeggiando tra gli operai.',
      'Gli operai stanno dicendo che il ponte è sicuro.',
    ],
  },
  {
    rule: 'coordinated-verb',
    yes: [
      'Marta Ferri ha confermato che il ponte è sicuro, ma {c1:ha sottolineato} che {q1:servono altri controlli}.',
      'Marta Ferri ha detto che il ponte è sicuro e {c1:ha esortato} {q1:la Regione a riaprirlo}.',
    ],
    no: [
      'Marta Ferri ha detto che il ponte è sicuro e solido.',
      'Marta Ferri è salita sul ponte e ha salutato gli operai.',
    ],
  },
  {
    rule: 'colon-headline',
    yes: [
      '{s1:Ferri}{c1::} «{q1:Il ponte riaprirà}»',
      'Ponte, l’assessora {s1:Ferri}{c1::} {q1:lavori finiti a maggio}',
      'Valbruna: {s1:Ferri}, {q1:lavori finiti a maggio}\nMarta Ferri ha detto che il ponte riaprirà.',
    ],
    no: [
      'Calcio: Valbruna, pareggio in casa\nLa squadra ha pareggiato.',
      'Valbruna: riaperto il ponte\nMarta Ferri ha tagliato il nastro.',
      'Meteo: domani piogge su tutto il Nord',
    ],
  },
  {
    rule: 'headline-dash',
    yes: [
      '«{q1:Il ponte riaprirà a maggio}» - {s1:Marta Ferri}',
      '“{q1:Nessuno resterà indietro}” — {s1:Dario Conti}',
      'Ponte, {s1:Ferri} “{q1:Finiremo i lavori a maggio}”',
    ],
    no: ['Il ponte sul Serna - Valbruna', '31 maggio - Cronaca'],
  },
  {
    rule: 'back-reference',
    yes: [
      '{q1:Il ponte riaprirà entro primavera}. Lo {c1:ha detto} {s1:Marta Ferri}.',
      '{q1:I lavori finiranno a maggio}. {c1:A dirlo è} l’assessore {s1:Dario Conti}.',
      '«{q1:Il ponte riaprirà}». {c1:Così}, in una nota, l’assessora {s1:Marta Ferri}.',
      '«{q1:Il ponte riaprirà}». {c1:Parola} di {s1:Dario Conti}.',
      '{q1:Il ponte riaprirà entro primavera}. {c1:Ad affermarlo è} il vicesindaco l’architetto {s1:Dario Conti}.',
      '{q1:Il ponte riaprira’ entro primavera}. {c1:E’ quanto} ha detto, durante una cerimonia, l’assessora {s1:Marta Ferri}.',
      '{q1:Il ponte rischia il crollo}. È l’{c1:allarme} lanciato dal {s1:comitato}.',
    ],
    no: [
      'Il ponte è chiuso. Lo ha progettato Marta Ferri.',
      'Il ponte riaprirà. Lo sanno tutti.',
      '«Il ponte riaprirà». Così Ferri ha deciso di restare.',
      'Il ponte è chiuso. Le parole di Marta Ferri hanno sorpreso tutti.',
    ],
  },
  {
    rule: 'noun-that',
    yes: [
      'Non basta la promessa di {s1:Marta Ferri} secondo cui {q1:il ponte riaprirà entro primavera}.',
      '«{q1:Che vergogna}», è il {c1:commento} di {s1:Rosa Tinti}.',
      '«{q1:Il ponte riaprirà} – la {c1:replica} di {s1:Dario Conti} – {q1:e senza ritardi}».',
      '{s1:Rosa Tinti} ha perso la pazienza. «{q1:Ora basta rinvii}», la {c1:conclusione}.',
    ],
    no: [
      'La promessa di Marta Ferri che ha vinto le elezioni resta sulla carta.',
      'Il commento di Marta Ferri è atteso per domani.',
    ],
  },
]
