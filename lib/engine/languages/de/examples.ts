// German examples for every rule: what it must find, marked, and what it must leave alone.
import type { RuleExamples } from '../pack'

export const examples: RuleExamples[] = [
  {
    rule: 'quote-then-verb',
    yes: [
      '„{q1:Die Brücke öffnet im Frühjahr}“, {c1:sagte} {s1:Marta Ferber}.',
      '»{q1:Niemand bleibt zurück}«, {c1:versichert} Stadträtin {s1:Dora Quint}.',
    ],
    no: [
      'Das Museum zeigt die Ausstellung „Licht im Winter“, die Marta Ferber betreut.',
      'Die sogenannte „Brückensteuer“ kommt, doch Dora Quint hat dazu nichts gesagt.',
    ],
  },
  {
    rule: 'verb-then-quote',
    yes: [
      '{s1:Marta Ferber} {c1:sagte}: „{q1:Die Brücke öffnet im Frühjahr.}“',
      'Am Montag {c1:erklärte} die {s1:Stadt}: »{q1:Die Kabel sind geprüft worden.}«',
    ],
    no: ['Marta Ferber liest „Die Brücke am Fluss“.', 'Die Stadt bekam vier Dinge: Brot, Öl, Wein und Salz.'],
  },
  {
    rule: 'quote-split',
    yes: [
      '„{q1:Die Brücke öffnet im Frühjahr}“, {c1:sagte} {s1:Marta Ferber}, „{q1:und sie wird schöner als zuvor}.“',
      '„{q1:Die Kabel sind sicher}“, {c1:betonte} {s1:Jan Osthoff}. „{q1:Wir haben jedes einzelne geprüft.}“',
    ],
    no: [
      '„Die Brücke öffnet im Frühjahr“, sagte Marta Ferber und ging.',
      'Auf „Sturm“ und „Stille“ folgt im Museum „Nacht“.',
    ],
  },
  {
    rule: 'quote-colon',
    yes: [
      '{s1:Marta Ferber}: „{q1:Die Brücke wird pünktlich im Frühjahr fertig.}“',
      'Die Antwort der {s1:Stadt}: „{q1:Die Kabel sind längst geprüft worden.}“',
    ],
    no: ['Auf dem Programm: „Sturm“ und „Stille“.', 'Das Ergebnis: drei Punkte und ein Platz weiter oben.'],
  },
  {
    rule: 'quote-alone',
    yes: [
      '{s1:Marta Ferber} sagte, die Brücke sei sicher.\n\n„{q1:Wir haben jedes einzelne Kabel geprüft.}“',
      'Die {s1:Stadt} teilte mit, dass die Fähre weiter fährt.\n\n»{q1:Niemand muss sich Sorgen um seinen Weg machen.}«',
    ],
    no: ['Marta Ferber sagte, die Brücke sei sicher.\n\n„Sturm“', 'Die Stadt teilte mit, dass die Fähre weiter fährt.'],
  },
  {
    rule: 'reported-mood',
    yes: [
      '{s1:Marta Ferber} wies die Kritik zurück. {q1:Die Kabel seien erst im Mai geprüft worden.}',
      'Die {s1:Stadt} sagte, die Brücke sei sicher. {q1:Die Fähre habe in den vergangenen Jahren nur Verluste gemacht.}',
      '{s1:Marta Ferber} wies die Kritik zurück. {q1:Sie hege keinen Zweifel am Umbau.}',
      'Die {s1:Stadt} sagte, die Brücke sei sicher.\n\nNeue Kabel\n\n{q1:Alle alten Kabel seien schon im Mai ersetzt worden.}',
    ],
    no: [
      'Marta Ferber wies die Kritik zurück. Die Kabel wurden im Mai geprüft.',
      'Marta Ferber sagte, die Brücke sei sicher. Danach kam ein Bus, der eigentlich früher hätte fahren sollen.',
      'Die Stadt sagte, die Brücke sei sicher. Danach fuhr die Fähre wieder.',
    ],
  },
  {
    rule: 'verb-that',
    yes: [
      '{s1:Marta Ferber} {c1:sagte}, dass {q1:die Brücke im Frühjahr öffnet}.',
      'Die {s1:Stadt} {c1:teilte} am Montag mit, {q1:die Kabel seien geprüft worden}.',
      'Die {s1:Stadt} {c1:teilte} mit, dass {q1:die Brücke am 17. Januar wieder öffnet und die 3. Fähre bleibt}.',
      'Ihm {c1:wird vorgeworfen}, {q1:die Kabel nie geprüft zu haben}.',
      'Es {c1:wurde} von {s1:Anwohnern} behauptet, {q1:die Brücke habe gewackelt}.',
      'Die {s1:Stadt} {c1:sagte}, {q1:die noch zu schaffende Stelle werde bald besetzt}.',
      'Um 11:09 Uhr {c1:berichtet} die {s1:Online-Ausgabe} des Blatts, dass {q1:die Brücke gesperrt ist}.',
      'Zuletzt {c1:hatte} der Chef des Hafens, {s1:Jan Osthoff}, {c1:erklärt}, {q1:die Fähre fahre weiter}.',
      '{s1:Marta Ferber} {c1:behauptete}, {q1:in der Zeitung sei falsch berichtet und die Brücke verschwiegen worden}.',
      'Jan Osthoff kam am Montag. Nun {c1:beantragte} {s1:er}, {q1:die Brücke, also auch die Straße, bis Mai zu sperren}.',
      'So {c1:sagte} der für die Brücke zuständige {s1:Beamte}, dass {q1:nur noch zwei Kabel halten}.',
    ],
    no: [
      'Marta Ferber hat nicht gesagt, dass die Brücke öffnet.',
      'Marta Ferber sah, dass die Brücke gesperrt war.',
      'Der Pilot bemerkte die Schäden am Rad, zur Brücke umkehren konnte er nicht mehr.',
      'Die Brücke wurde gebaut, damit die Fähre ruht.',
    ],
  },
  {
    rule: 'verb-question',
    yes: [
      '{s1:Marta Ferber} {c1:fragte}, {q1:ob die Brücke im Frühjahr öffnet}.',
      'Die {s1:Stadt} {c1:ließ} offen, {q1:wann die Fähre wieder fährt}.',
    ],
    no: ['Marta Ferber prüfte, ob die Brücke hält.', 'Die Stadt suchte lange, wo der Fehler liegt.'],
  },
  {
    rule: 'verb-addressee',
    yes: [
      'Die {s1:Stadt} {c1:warf} {q1:dem Bauunternehmen Schlamperei} vor.',
      '{s1:Marta Ferber} {c1:bat} {q1:die Anwohner um Geduld}.',
    ],
    no: ['Die Stadt warf den Plan weg.', 'Marta Ferber nahm die Anwohner mit an den Fluss.'],
  },
  {
    rule: 'verb-object',
    yes: [
      'Die {s1:Stadt} {c1:wies} {q1:die Kritik der Anwohner am Umbau} zurück.',
      '{s1:Marta Ferber} {c1:forderte} {q1:eine Prüfung aller Kabel der Brücke}.',
    ],
    no: [
      'Die Stadt wies den Weg zum Fluss.',
      'Marta Ferber kaufte die Brücke.',
      'Marta Ferber bestritt die Vorwürfe.',
      'Marta Ferber stellte am Montag das neue Modell der alten Brücke vor.',
    ],
  },
  {
    rule: 'verb-verdict',
    yes: [
      '{s1:Marta Ferber} {c1:nannte} {q1:den Plan „eine Brücke ins Nichts“}.',
      'Die {s1:Stadt} {c1:bezeichnete} {q1:den Bericht als haltlos}.',
    ],
    no: [
      'Das Dorf hat eine Brücke, die „der Steg“ heißt.',
      'Marta Ferber baute den Plan „Steg“ weiter aus.',
      'Die Stadt kritisierte die neue Brücke über den breiten Fluss.',
    ],
  },
  {
    rule: 'paraphrase-then-verb',
    yes: [
      '{q1:Die Brücke werde im Frühjahr öffnen}, {c1:sagte} {s1:Marta Ferber}.',
      '{q1:Die Fähre hat jedes Jahr Geld verloren}, {c1:räumte} die {s1:Stadt} ein.',
      '{q1:Die Fähre ist seit Mai außer Betrieb}, das {c1:teilte} die {s1:Stadt} mit.',
      '{q1:Am Abend habe ein Mann gedroht, die Brücke zu sprengen}, {c1:hieß es}.',
      '{q1:Die Brücke bleibe zu}, {c1:heisst es} aus dem {s1:Rathaus}.',
    ],
    no: [
      'Die Brücke öffnet im Frühjahr, die Fähre fährt weiter.',
      'Die Fähre hat Geld verloren, was die Stadt überraschte.',
    ],
  },
  {
    rule: 'according-to-before',
    yes: [
      '{c1:Laut} {s1:Marta Ferber} {q1:öffnet die Brücke im Frühjahr}.',
      '{c1:Nach} {s1:ihrer} {c1:Ansicht} {q1:öffnet die Brücke im Frühjahr}.',
      '{c1:Nach Angaben} eines neutralen {s1:Vermittlers} {q1:öffnet die Brücke im Frühjahr}.',
      '{c1:Laut} örtlichen {s1:Medien} {q1:gab es an der Brücke zwei Verletzte}.',
      '{c1:Wie} die {s1:Stadt} mitteilte, {q1:sind die Kabel geprüft worden}.',
    ],
    no: ['Nach dem Fest öffnet die Brücke wieder.', 'Wie die Brücke hält, weiß niemand.'],
  },
  {
    rule: 'according-to-after',
    yes: [
      '„{q1:Die Brücke öffnet im Frühjahr}“, {c1:so} {s1:Marta Ferber}.',
      '{q1:Die Kabel wurden zuletzt vor zwanzig Jahren geprüft}, {c1:wie} die {s1:Stadt} mitteilte.',
    ],
    no: ['Die Brücke ist breit, so breit wie der Fluss.', 'Die Fähre ist so alt wie die Stadt.'],
  },
  {
    rule: 'according-to-inside',
    yes: [
      '{q1:Die Brücke wird} {c1:nach Angaben} der {s1:Stadt} {q1:im Frühjahr geöffnet}.',
      '{q1:Die Kabel}, {c1:so} {s1:Marta Ferber}, {q1:seien sicher}.',
      '{q1:Die {s1:Feuerwehr} hat} {c1:nach eigenen Angaben} {q1:die ganze Brücke abgesucht}.',
    ],
    no: ['Die Brücke wird nach dem Fest geöffnet.', 'Die Kabel, so dick wie ein Arm, sind neu.'],
  },
  {
    rule: 'coordinated-verb',
    yes: [
      '{s1:Marta Ferber} bestätigte, dass die Brücke zu spät kommt, und {c1:sagte}, {q1:die Kosten seien nicht gestiegen}.',
      'Die {s1:Stadt} sagte, die Kabel seien sicher, {c1:betonte} aber, dass {q1:sie noch einmal geprüft würden}.',
    ],
    no: [
      'Marta Ferber sagte, die Brücke komme zu spät, und ging.',
      'Die Stadt wies den Bericht zurück und schloss die Akte.',
    ],
  },
  {
    rule: 'colon-headline',
    yes: [
      '{s1:Ferber}: {q1:Brücke öffnet im Frühjahr}\n\nDie neue Brücke ist fast fertig.',
      '{s1:Küstenwache}: {q1:Schiffe sollen im Hafen bleiben}\n\nEin Sturm zieht auf.',
    ],
    no: [
      'Live: Sturm schließt den Hafen\n\nEin Sturm hat am Freitag den Hafen geschlossen.',
      'Kommentar: Eine Brücke zu viel\n\nDie Stadt hat zwei Brücken.',
    ],
  },
  {
    rule: 'headline-dash',
    yes: [
      '{q1:Brücke öffnet im Frühjahr} – {s1:Ferber}\n\nDie neue Brücke ist fast fertig, sagte Marta Ferber.',
      '{q1:Fähre hat jahrelang Geld verloren} – {s1:Osthoff}\n\nDie Fähre hat Geld verloren, sagte Jan Osthoff.',
    ],
    no: [
      'Sturm schließt den Hafen – Liveticker\n\nEin Sturm hat am Freitag den Hafen geschlossen.',
      'Die Brücke, die Fähre und der Fluss – ein Überblick\n\nDie Stadt hat zwei Brücken.',
    ],
  },
  {
    rule: 'back-reference',
    yes: [
      '{q1:Die Brücke ist nicht sicher}. Das {c1:sagte} {s1:Marta Ferber} am Freitag.',
      '{q1:Die Fähre kommt nie zurück}. Das {c1:teilte} die {s1:Stadt} mit.',
      '{q1:Die Fähre darf nicht mehr fahren}. Das {c1:hat} das {s1:Gericht} am Dienstag {c1:entschieden}.',
    ],
    no: ['Die Brücke ist nicht sicher. Das sah Marta Ferber am Freitag.', 'Die Fähre ist spät. Das ist der Bus auch.'],
  },
  {
    rule: 'noun-that',
    yes: [
      '{c1:Die Behauptung} der {s1:Stadt}, {q1:die Kabel seien geprüft worden}, überraschte viele.',
      '{c1:Die Warnung} von {s1:Marta Ferber}, dass {q1:die Brücke nicht hält}, blieb ungehört.',
    ],
    no: [
      'Die Tatsache, dass die Kabel alt sind, überraschte viele.',
      'Der Tag, an dem die Brücke öffnete, war ein Sonntag.',
    ],
  },
]
