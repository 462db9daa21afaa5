// Italian examples for every rule: what it must find, marked, and what it must leave alone.
import type { RuleExamples } from '../pack'

export const examples: RuleExamples[] = [
  {
    rule: 'quote-then-verb',
    yes: [
      '«{q1:Il ponte riaprirà entro primavera}», {c1:ha detto} {s1:Marta Ferri}.',
      '“{q1:Nessuno resterà indietro}”, {c1:assicura} l’assessore {s1:Dario Conti}.',
    ],
    no: [
      'Il museo ospita la mostra «Luci d’inverno», curata da Marta Ferri.',
      'Il cosiddetto “decreto spiagge” arriva in Aula, ma Dario Conti non ha detto nulla.',
    ],
  },
  {
    rule: 'verb-that',
    yes: [
      '{s1:Marta Ferri} {c1:ha detto} che {q1:il ponte riaprirà entro primavera}.',
      '{s1:La Regione} {c1:ha anche confermato} che {q1:i fondi ci sono e che i cantieri partiranno a maggio}.',
    ],
    no: ['Marta Ferri non ha detto che il ponte riaprirà.', 'Marta Ferri ha visto che il ponte era chiuso.'],
  },
]
