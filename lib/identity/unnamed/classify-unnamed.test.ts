// What kind of source stands behind words that name nobody, and whose: lists of our own for each language.
import { describe, expect, it } from 'vitest'
import { buildNameLookup } from '../lookup'
import { reference } from '../reference'
import { classifyUnnamed } from './classify-unnamed'

const names = buildNameLookup(reference)

/** By language: class, country or `-`, then the words as an article would print them. */
const SOURCES: Record<string, string> = {
  en: `
    government West | Western officials
    government US | two senior U.S. officials
    government US | American officials in Kyiv
    government US | a White House official
    government IL | officials from the Israeli prime minister's office
    government RU | Kremlin aides
    government - | three lawmakers
    government PS | Palestinian health officials
    government UA | officials in Kyiv
    government - | officials briefed on Iranian intelligence
    government GB | a Downing Street source
    government EU | an EU official
    government - | US and Israeli officials
    intelligence US | a US intelligence official
    intelligence - | intelligence analysts
    intelligence US | former CIA officers
    intelligence GB | British spy chiefs
    military US | a Pentagon spokesman who asked not to be named
    military UA | Ukrainian commanders
    military NATO | NATO military officers
    military - | a defence official
    diplomatic Europe | a European diplomat
    diplomatic US | State Department officials
    diplomatic - | negotiators
    law-enforcement - | the prosecutors
    law-enforcement - | a law enforcement official
    law-enforcement FR | French police sources
    company - | two of the airline's executives
    company - | a former employee of the bank
    company - | company officials
    witness - | eyewitnesses
    witness - | residents near the military base
    familiar - | people familiar with the matter
    familiar - | a person briefed on the Pentagon's plans
    familiar RU | sources close to the Kremlin
    familiar - | industry insiders
    document - | a leaked memo
    document - | an internal police report
    other - | security analysts
    other - | critics of the government
    other - | union officials
    other - | artificial intelligence sources
    other - | sources`,
  it: `
    government West | funzionari occidentali
    government US | funzionari statunitensi
    government US | un alto funzionario della Casa Bianca
    government IT | fonti di Palazzo Chigi
    government - | ambienti governativi
    government DE | fonti del governo tedesco
    government - | alcuni deputati
    government - | fonti ufficiali
    government - | funzionari informati sui rapporti dell'intelligence
    government EU | fonti Ue
    intelligence US | fonti dell'intelligence americana
    intelligence IL | un agente del Mossad
    intelligence - | fonti dei servizi segreti
    military IL | fonti militari israeliane
    military US | un funzionario del Pentagono
    military - | un ufficiale
    military KR | ufficiali sudcoreani
    diplomatic - | fonti diplomatiche
    diplomatic Europe | diplomatici europei
    diplomatic IT | fonti della Farnesina
    diplomatic FR | un funzionario dell'ambasciata francese
    law-enforcement - | gli inquirenti
    law-enforcement - | fonti giudiziarie
    law-enforcement - | gli agenti della polizia stradale
    company - | due dipendenti dell'azienda
    company - | fonti bancarie
    witness - | testimoni
    witness - | i vicini di casa
    witness - | gli abitanti della zona
    familiar - | una persona informata sui fatti
    familiar - | fonti vicine alla trattativa
    familiar IL | fonti vicine al governo israeliano
    familiar RU | persone vicine al Cremlino
    familiar - | fonti bene informate
    document - | un promemoria riservato
    document - | i verbali della riunione
    other - | gli analisti militari
    other - | fonti sindacali
    other - | alcuni esperti di intelligenza artificiale
    other - | fonti`,
  el: `
    government West | δυτικοί αξιωματούχοι
    government US | Αμερικανός αξιωματούχος
    government US | αξιωματούχοι του Λευκού Οίκου
    government - | κυβερνητικές πηγές
    government - | κυβερνητικών πηγών
    government - | στελέχη του υπουργείου Παιδείας
    government GR | πηγές του Μεγάρου Μαξίμου
    government - | ορισμένοι βουλευτές
    government EU | αξιωματούχος της ΕΕ
    intelligence US | πηγές των αμερικανικών μυστικών υπηρεσιών
    intelligence - | αξιωματούχο των υπηρεσιών πληροφοριών
    intelligence IL | ισραηλινοί κατάσκοποι
    military US | αξιωματούχος του Πενταγώνου
    military - | στρατιωτικές πηγές
    military UA | Ουκρανοί στρατιώτες
    military TR | Τούρκοι αξιωματικοί
    diplomatic - | διπλωματικές πηγές
    diplomatic FR | Γάλλος διπλωμάτης
    diplomatic - | πηγές του υπουργείου Εξωτερικών
    law-enforcement - | αστυνομικές πηγές
    law-enforcement - | δικαστικών κύκλων
    law-enforcement - | αξιωματικοί του λιμενικού
    company - | στελέχη της εταιρείας
    company - | τραπεζικά στελέχη
    witness - | αυτόπτες μάρτυρες
    witness - | κατοίκους της περιοχής
    familiar - | πηγή με γνώση των διαπραγματεύσεων
    familiar - | πρόσωπα που γνωρίζουν την υπόθεση
    familiar - | πηγές κοντά στον πρόεδρο
    document - | εσωτερικό σημείωμα
    document - | απόρρητα έγγραφα
    other - | στρατιωτικοί αναλυτές
    other - | στελέχη της αντιπολίτευσης
    other - | πηγές`,
  fr: `
    government West | des responsables occidentaux
    government US | un haut responsable américain
    government FR | une source à l'Élysée
    government - | des sources gouvernementales
    government - | plusieurs députés
    government - | un conseiller ministériel
    government IL | des responsables israéliens
    government - | des responsables informés du dossier militaire
    intelligence US | une source du renseignement américain
    intelligence - | un agent des services secrets
    intelligence RU | d'anciens espions russes
    military UA | des militaires ukrainiens
    military - | une source au sein de l'armée
    military - | un officier
    military US | un responsable du Pentagone
    diplomatic - | une source diplomatique
    diplomatic Europe | deux diplomates européens
    diplomatic FR | une source au Quai d'Orsay
    law-enforcement - | une source policière
    diplomatic - | un diplomate en poste à Moscou
    law-enforcement - | les enquêteurs
    law-enforcement - | une source judiciaire
    company - | deux salariés de l'entreprise
    company - | des cadres du groupe
    company - | d'anciens employés
    witness - | des témoins
    witness - | une riveraine
    familiar - | une source proche du dossier
    familiar - | des personnes au fait des discussions
    familiar - | l'entourage de la ministre
    document - | une note confidentielle
    document - | un rapport de la gendarmerie
    other - | les avocats de la famille
    other - | une source syndicale
    other - | des spécialistes de l'intelligence artificielle`,
  de: `
    government West | westliche Regierungsvertreter
    government US | US-Beamte
    government US | ein ranghoher amerikanischer Beamter
    government - | Regierungskreise
    government - | aus Koalitionskreisen
    government DE | Kreise des deutschen Kanzleramts
    government - | mehrere Abgeordnete
    government - | ein mit den Verhandlungen vertrauter Beamter
    intelligence US | US-Geheimdienstmitarbeiter
    intelligence - | Geheimdienstkreise
    intelligence GB | der britische Geheimdienst
    intelligence UA | Vertreter des ukrainischen Nachrichtendienstes
    military - | Militärkreise
    military - | ein Sprecher der Armee
    military RU | russische Soldaten
    military - | zwei Offiziere
    diplomatic DE | Kreise des Auswärtigen Amtes
    diplomatic - | Diplomatenkreise
    diplomatic Europe | europäische Diplomaten
    law-enforcement - | Ermittlerkreise
    law-enforcement - | eine Polizeisprecherin
    law-enforcement - | die Staatsanwälte
    law-enforcement - | Sicherheitskreise
    company - | Konzernkreise
    company - | zwei ehemalige Mitarbeiter des Unternehmens
    company - | Bankmanager
    witness - | Augenzeugen
    witness - | Anwohner
    familiar - | eine mit der Angelegenheit vertraute Person
    familiar - | gut informierte Kreise
    familiar - | regierungsnahe Kreise
    document - | ein interner Vermerk
    document - | vertrauliche Unterlagen
    other - | Militärexperten
    other - | Gewerkschaftskreise
    other - | Beobachter`,
  es: `
    government West | funcionarios occidentales
    government US | un alto funcionario estadounidense
    government ES | fuentes de Moncloa
    government - | fuentes gubernamentales
    government - | varios diputados
    government US | funcionarios de la Casa Blanca
    government - | funcionarios informados sobre el plan militar
    government MX | autoridades mexicanas
    intelligence US | fuentes de la inteligencia estadounidense
    intelligence - | agentes de inteligencia
    intelligence - | un miembro de los servicios secretos
    military IL | fuentes militares israelíes
    military CO | soldados colombianos
    military - | un mando militar
    military US | una fuente del Pentágono
    diplomatic - | fuentes diplomáticas
    diplomatic Europe | un diplomático europeo
    diplomatic - | fuentes de la Cancillería
    law-enforcement - | fuentes policiales
    law-enforcement - | los fiscales
    law-enforcement - | fuentes de la investigación
    company - | dos empleados de la compañía
    company - | fuentes del sector
    company - | un directivo
    witness - | testigos presenciales
    witness - | los vecinos
    familiar - | personas familiarizadas con el asunto
    familiar - | fuentes cercanas a la negociación
    familiar - | fuentes próximas
    familiar RU | fuentes cercanas al Kremlin
    familiar - | fuentes al tanto de las conversaciones
    document - | un documento interno
    document - | un informe policial
    other - | analistas de seguridad
    other - | fuentes sindicales
    other - | expertos en inteligencia artificial`,
}

const cases = Object.entries(SOURCES).flatMap(([language, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [expected = '', printed = ''] = line.trim().split(' | ')
      const [kind, country] = expected.split(' ')
      return { language, printed, expected: { class: kind, country: country === '-' ? null : country } }
    }),
)

describe('classifyUnnamed', () => {
  it.each(cases)('$language: $printed', ({ language, printed, expected }) => {
    expect(classifyUnnamed(printed, language, names)).toEqual(expected)
  })

  it('has at least 25 sources to tell in each language', () => {
    for (const lines of Object.values(SOURCES)) expect(lines.trim().split('\n').length).toBeGreaterThanOrEqual(25)
  })

  it('says other where nobody is named, and in a language without word lists', () => {
    expect(classifyUnnamed('', 'it', names)).toEqual({ class: 'other', country: null })
    expect(classifyUnnamed('urzędnik', 'pl', names)).toEqual({ class: 'other', country: null })
  })

  it('reads capitals, a regional code and the other apostrophe alike', () => {
    expect(classifyUnnamed('WESTERN OFFICIALS', 'en-GB', names)).toEqual({ class: 'government', country: 'West' })
    expect(classifyUnnamed('FONTI DELL’INTELLIGENCE AMERICANA', 'it', names)).toEqual({
      class: 'intelligence',
      country: 'US',
    })
  })
})
