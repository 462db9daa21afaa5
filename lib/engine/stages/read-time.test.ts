// Every form of a printed time in every language, resolved against one day of publication.
import { describe, expect, it } from 'vitest'
import { languageOf } from '../language'
import { packFor } from '../languages'
import { saidRules } from '../said-rules'
import { readTime } from './read-time'
import { resolveTime, saidRuleOf } from './resolve-time'
import { tokenizeParagraphs } from './tokenize'

/** A Wednesday. */
const PUBLISHED = '2025-03-05'

function read(code: string, phrase: string, publishedOn: string | null = PUBLISHED, region = '') {
  const language = languageOf(packFor(code))
  const nothing = { paragraphs: [], quotes: [], sentences: [], phrases: [], cues: [], clauses: [], drafts: [] }
  const options = { language: code, publishedOn, names: { find: () => null, same: () => false } }
  const start = { ...nothing, text: phrase, options, language, surnames: new Set<string>(), resolved: [] }
  const tokens = tokenizeParagraphs(start).paragraphs[0]?.tokens ?? []
  const time = readTime(language, tokens, 0, region)
  if (!time) return null
  const days = resolveTime(time.sense, publishedOn)
  const text = phrase.slice(tokens[time.first]?.start, tokens[time.last]?.end)
  return { text, ...days, rule: saidRuleOf(time.sense) }
}

const cases: [from: string, to: string, rule: keyof typeof saidRules, phrases: Record<string, string[]>][] = [
  [
    '2025-03-05',
    '2025-03-05',
    'today',
    {
      it: ['oggi', 'questa mattina', 'stasera'],
      el: ['σήμερα', 'σήμερα το πρωί', 'απόψε'],
      en: ['today', 'this morning', 'tonight', 'two hours ago'],
      fr: ["aujourd'hui", 'ce matin', 'ce soir', 'il y a deux heures'],
      de: ['heute', 'heute Morgen', 'vor zwei Stunden'],
      es: ['hoy', 'esta mañana', 'hace dos horas'],
    },
  ],
  [
    '2025-03-04',
    '2025-03-04',
    'days-ago',
    {
      it: ['ieri', 'ieri sera', 'un giorno fa', 'nella giornata di ieri'],
      el: ['χθες', 'χτες το βράδυ', 'πριν από μία ημέρα'],
      en: ['yesterday', 'yesterday morning', 'a day ago', '1 day ago'],
      fr: ['hier', 'hier soir', 'il y a un jour'],
      de: ['gestern', 'gestern Abend', 'vor einem Tag'],
      es: ['ayer', 'ayer por la tarde', 'hace un día'],
    },
  ],
  [
    '2025-03-03',
    '2025-03-03',
    'weekday',
    {
      it: ['lunedì', 'lunedì sera', 'nella serata di lunedì', 'questo lunedì', 'nella mattinata di lunedì'],
      el: ['τη Δευτέρα', 'το βράδυ της Δευτέρας', 'τη Δευτέρα το πρωί', 'αργά το βράδυ της Δευτέρας'],
      en: ['on Monday', 'Monday evening', 'late on Monday', 'this Monday', 'on the evening of Monday'],
      fr: ['lundi', 'lundi soir', 'ce lundi', 'dans la soirée de lundi'],
      de: ['am Montag', 'am Montagabend', 'am Montag Abend', 'am späten Montagabend', 'diesen Montag'],
      es: ['el lunes', 'este lunes', 'el lunes por la noche', 'en la noche del lunes'],
    },
  ],
  [
    '2025-02-26',
    '2025-02-26',
    'last-weekday',
    {
      it: ['mercoledì scorso', 'lo scorso mercoledì', 'mercoledì scorso in serata'],
      el: ['την περασμένη Τετάρτη', 'την προηγούμενη Τετάρτη', 'την Τετάρτη που πέρασε'],
      en: ['last Wednesday', 'this past Wednesday', 'on Wednesday last'],
      fr: ['mercredi dernier', 'mercredi passé'],
      de: ['am vergangenen Mittwoch', 'vorigen Mittwoch', 'am letzten Mittwoch'],
      es: ['el miércoles pasado', 'el pasado miércoles'],
    },
  ],
  [
    '2025-02-27',
    '2025-02-27',
    'weekday-of-week',
    {
      it: ['giovedì della scorsa settimana', 'giovedì della settimana scorsa'],
      el: ['την Πέμπτη της περασμένης εβδομάδας'],
      en: ['on Thursday of last week', 'Thursday last week'],
      fr: ['jeudi de la semaine dernière'],
      de: ['am Donnerstag vergangener Woche', 'Donnerstag letzter Woche'],
      es: ['el jueves de la semana pasada'],
    },
  ],
  [
    '2025-03-01',
    '2025-03-02',
    'weekend',
    {
      it: ['nel fine settimana', 'lo scorso fine settimana'],
      el: ['το Σαββατοκύριακο', 'το περασμένο Σαββατοκύριακο'],
      en: ['over the weekend', 'last weekend'],
      fr: ['ce week-end', 'le week-end dernier'],
      de: ['am Wochenende', 'am vergangenen Wochenende'],
      es: ['este fin de semana', 'el pasado fin de semana'],
    },
  ],
  [
    '2025-02-12',
    '2025-02-12',
    'day-of-month',
    {
      it: ['il 12 febbraio', 'mercoledì 12 febbraio', 'il 12/2', 'lo scorso 12 febbraio', 'il 12 febbraio scorso'],
      el: ['στις 12 Φεβρουαρίου', 'την Τετάρτη 12 Φεβρουαρίου', 'στις 12/2', 'τη 12η Φεβρουαρίου'],
      en: ['on 12 February', 'on February 12', 'Feb. 12', 'on the 12th of February', 'on Wednesday, 12 February'],
      fr: ['le 12 février', 'mercredi 12 février', 'le 12 février dernier'],
      de: ['am 12. Februar', 'am Mittwoch, dem 12. Februar', 'am Mittwoch, 12. Februar', 'am 12.2.'],
      es: ['el 12 de febrero', 'el miércoles 12 de febrero', 'el pasado 12 de febrero'],
    },
  ],
  [
    '2025-02-12',
    '2025-02-12',
    'day-of-month',
    {
      it: ['il 12 scorso', 'lo scorso giorno 12', 'il 12 del mese'],
      el: ['στις 12 του μηνός', 'στις 12 του μήνα'],
      en: ['on the 12th of the month'],
      fr: ['le 12 dernier', 'le 12 courant', 'le 12 du mois'],
      de: ['am 12. des Monats'],
      es: ['el pasado día 12', 'el día 12', 'el 12 pasado', 'el 12 del mes'],
    },
  ],
  [
    '2025-02-03',
    '2025-02-03',
    'day-of-counted-month',
    {
      it: ['il 3 del mese scorso', 'il 3 dello scorso mese'],
      el: ['στις 3 του περασμένου μήνα'],
      en: ['on the 3rd of last month'],
      fr: ['le 3 du mois dernier'],
      de: ['am 3. des vergangenen Monats', 'am 3. vorigen Monats'],
      es: ['el 3 del mes pasado', 'el día 3 del pasado mes'],
    },
  ],
  [
    '2025-03-03',
    '2025-03-03',
    'day-of-counted-month',
    {
      it: ['il 3 di questo mese', 'il 3 corrente mese'],
      el: ['στις 3 αυτού του μήνα', 'στις 3 του τρέχοντος μηνός'],
      en: ['on the 3rd of this month'],
      fr: ['le 3 de ce mois'],
      de: ['am 3. dieses Monats'],
      es: ['el 3 de este mes', 'el día 3 del mes en curso'],
    },
  ],
  [
    '2024-04-01',
    '2024-04-01',
    'day-of-month',
    {
      it: ['il 1° aprile', 'il primo aprile'],
      el: ['την 1η Απριλίου', 'την πρώτη Απριλίου'],
      en: ['on April 1st', 'on the first of April'],
      fr: ['le 1er avril', 'le premier avril'],
      de: ['am 1. April', 'am ersten April'],
      es: ['el 1 de abril', 'el 1º de abril', 'el primero de abril'],
    },
  ],
  [
    '2023-05-09',
    '2023-05-09',
    'full-date',
    {
      it: ['il 9 maggio 2023', 'il 9 maggio del 2023'],
      el: ['στις 9 Μαΐου 2023', 'στις 9 Μαΐου του 2023'],
      en: ['on 9 May 2023', 'on May 9, 2023', 'on Tuesday, May 9, 2023'],
      fr: ['le 9 mai 2023'],
      de: ['am 9. Mai 2023'],
      es: ['el 9 de mayo de 2023', 'el 9 de mayo del 2023'],
    },
  ],
  [
    '2024-06-03',
    '2024-06-03',
    'full-date',
    {
      it: ["il 3 giugno dell'anno scorso", 'il 3 giugno dello scorso anno'],
      el: ['στις 3 Ιουνίου πέρυσι', 'στις 3 Ιουνίου του περασμένου έτους'],
      en: ['on 3 June last year', 'on June 3 of last year'],
      fr: ["le 3 juin de l'année dernière", "le 3 juin de l'an dernier"],
      de: ['am 3. Juni vergangenen Jahres', 'am 3. Juni des vergangenen Jahres'],
      es: ['el 3 de junio del año pasado', 'el 3 de junio del pasado año'],
    },
  ],
  [
    '2024-11-08',
    '2024-11-08',
    'numeric-date',
    {
      it: ["l'8/11/2024", "l'8-11-2024", '2024-11-08'],
      el: ['στις 8/11/2024', 'στις 08/11/2024'],
      en: ['on 2024-11-08', 'on 08/11/2024'],
      fr: ['le 08/11/2024'],
      de: ['am 08.11.2024', 'am 8.11.2024'],
      es: ['el 8/11/2024'],
    },
  ],
  [
    '2025-03-03',
    '2025-03-05',
    'this-week',
    {
      it: ['questa settimana', 'in settimana', "all'inizio della settimana"],
      el: ['αυτή την εβδομάδα', 'την εβδομάδα αυτή', 'στις αρχές της εβδομάδας'],
      en: ['this week', 'earlier this week', 'early this week', 'at the start of the week'],
      fr: ['cette semaine', 'en début de semaine', 'au début de la semaine'],
      de: ['diese Woche', 'in dieser Woche', 'Anfang der Woche', 'zu Beginn der Woche'],
      es: ['esta semana', 'a principios de semana', 'a comienzos de esta semana'],
    },
  ],
  [
    '2025-02-24',
    '2025-03-02',
    'weeks-ago',
    {
      it: ['la scorsa settimana', 'la settimana scorsa', 'una settimana fa', 'alla fine della scorsa settimana'],
      el: ['την περασμένη εβδομάδα', 'την προηγούμενη εβδομάδα', 'πριν από μία εβδομάδα', 'την εβδομάδα που πέρασε'],
      en: ['last week', 'a week ago', 'one week ago', 'late last week', 'the previous week'],
      fr: ['la semaine dernière', 'la semaine passée', 'il y a une semaine', 'à la fin de la semaine dernière'],
      de: [
        'vergangene Woche',
        'in der vergangenen Woche',
        'vorige Woche',
        'letzte Woche',
        'vor einer Woche',
        'in der Vorwoche',
        'Ende der Vorwoche',
      ],
      es: ['la semana pasada', 'la pasada semana', 'hace una semana', 'a finales de la semana pasada'],
    },
  ],
  [
    '2025-02-17',
    '2025-02-23',
    'weeks-ago',
    {
      it: ['due settimane fa', '2 settimane fa', 'circa due settimane fa'],
      el: ['πριν από δύο εβδομάδες', 'πριν δύο εβδομάδες', 'δύο εβδομάδες πριν', 'εδώ και δύο εβδομάδες'],
      en: ['two weeks ago', '2 weeks ago', 'about two weeks ago', 'a fortnight ago'],
      fr: ['il y a deux semaines', 'il y a environ deux semaines'],
      de: ['vor zwei Wochen', 'vor rund zwei Wochen', 'bereits vor zwei Wochen', 'vor 2 Wochen'],
      es: ['hace dos semanas', 'hace unas dos semanas', 'hace 2 semanas'],
    },
  ],
  [
    '2025-03-01',
    '2025-03-05',
    'this-month',
    {
      it: ['questo mese', "all'inizio del mese", 'a inizio mese', "all'inizio di questo mese"],
      el: ['αυτόν τον μήνα', 'στις αρχές του μήνα', 'στις αρχές αυτού του μήνα'],
      en: ['this month', 'earlier this month', 'at the start of the month', 'at the beginning of this month'],
      fr: ['ce mois-ci', 'au début du mois', 'en début de mois'],
      de: ['diesen Monat', 'in diesem Monat', 'Anfang des Monats', 'zu Beginn des Monats', 'gegen Mitte des Monats'],
      es: ['este mes', 'a principios de mes', 'a principios de este mes'],
    },
  ],
  [
    '2025-02-01',
    '2025-02-28',
    'months-ago',
    {
      it: ['il mese scorso', 'lo scorso mese', 'un mese fa', 'alla fine del mese scorso'],
      el: ['τον περασμένο μήνα', 'τον προηγούμενο μήνα', 'πριν από έναν μήνα', 'στα τέλη του περασμένου μήνα'],
      en: ['last month', 'a month ago', 'late last month', 'at the end of last month'],
      fr: ['le mois dernier', 'le mois passé', 'il y a un mois', 'à la fin du mois dernier'],
      de: [
        'im vergangenen Monat',
        'letzten Monat',
        'vor einem Monat',
        'Ende vergangenen Monats',
        'im Vormonat',
        'Mitte des Vormonats',
      ],
      es: ['el mes pasado', 'el pasado mes', 'hace un mes', 'a finales del mes pasado'],
    },
  ],
  [
    '2024-12-01',
    '2024-12-31',
    'months-ago',
    {
      it: ['tre mesi fa'],
      el: ['πριν από τρεις μήνες', 'πριν τρεις μήνες'],
      en: ['three months ago'],
      fr: ['il y a trois mois'],
      de: ['vor drei Monaten'],
      es: ['hace tres meses'],
    },
  ],
  [
    '2024-06-01',
    '2024-06-30',
    'named-month',
    {
      it: ['a giugno', 'in giugno', 'nel giugno', 'nel mese di giugno', 'a fine giugno', "all'inizio di giugno"],
      el: ['τον Ιούνιο', 'Τον Ιούνη', 'στα τέλη Ιουνίου', 'στις αρχές του Ιουνίου', 'τον μήνα Ιούνιο'],
      en: ['in June', 'in early June', 'in late June', 'in mid-June', 'at the end of June'],
      fr: ['en juin', 'au mois de juin', 'fin juin', 'début juin', 'à la mi-juin'],
      de: ['im Juni', 'Anfang Juni', 'Ende Juni', 'Mitte Juni', 'im Monat Juni'],
      es: ['en junio', 'en el mes de junio', 'a finales de junio', 'a mediados de junio'],
    },
  ],
  [
    '2025-03-01',
    '2025-03-05',
    'named-month',
    {
      it: ['a marzo', 'questo marzo'],
      el: ['το Μάρτιο', 'τον Μάρτιο'],
      en: ['in March', 'this March'],
      fr: ['en mars'],
      de: ['im März'],
      es: ['en marzo'],
    },
  ],
  [
    '2024-03-01',
    '2024-03-31',
    'last-named-month',
    {
      it: ['lo scorso marzo', 'nel marzo scorso'],
      el: ['τον περασμένο Μάρτιο'],
      en: ['last March'],
      fr: ['en mars dernier'],
      de: ['im vergangenen März'],
      es: ['el pasado marzo', 'en marzo pasado'],
    },
  ],
  [
    '2023-06-01',
    '2023-06-30',
    'month-of-year',
    {
      it: ['nel giugno 2023', 'nel giugno del 2023', 'a giugno 2023'],
      el: ['τον Ιούνιο του 2023', 'τον Ιούνιο 2023'],
      en: ['in June 2023', 'in June, 2023', 'in late June 2023'],
      fr: ['en juin 2023', 'fin juin 2023'],
      de: ['im Juni 2023', 'Ende Juni 2023'],
      es: ['en junio de 2023', 'en junio del 2023'],
    },
  ],
  [
    '2024-06-01',
    '2024-06-30',
    'month-of-year',
    {
      it: ["nel giugno dell'anno scorso", 'nel giugno dello scorso anno'],
      el: ['τον Ιούνιο του περασμένου έτους'],
      en: ['in June last year', 'in June of last year'],
      fr: ["en juin de l'année dernière"],
      de: ['im Juni vergangenen Jahres', 'im Juni des vergangenen Jahres'],
      es: ['en junio del año pasado'],
    },
  ],
  [
    '2025-01-01',
    '2025-03-05',
    'this-year',
    {
      it: ["quest'anno", "all'inizio dell'anno", 'a inizio anno', "all'inizio di quest'anno"],
      el: ['φέτος', 'στις αρχές του έτους', 'στις αρχές του χρόνου'],
      en: ['this year', 'earlier this year', 'at the start of the year'],
      fr: ['cette année', "au début de l'année", "en début d'année"],
      de: ['in diesem Jahr', 'dieses Jahr', 'Anfang des Jahres', 'zu Beginn des Jahres', 'zu Anfang des Jahres'],
      es: ['este año', 'a principios de año', 'a principios de este año'],
    },
  ],
  [
    '2024-01-01',
    '2024-12-31',
    'years-ago',
    {
      it: ["l'anno scorso", 'lo scorso anno', "verso la fine dell'anno scorso", 'un anno fa'],
      el: ['πέρυσι', 'τον περασμένο χρόνο', 'προς το τέλος του περασμένου έτους', 'πριν από έναν χρόνο'],
      en: ['last year', 'late last year', 'towards the end of last year', 'a year ago'],
      fr: ["l'an dernier", "l'année dernière", "vers la fin de l'année dernière", 'il y a un an'],
      de: [
        'im vergangenen Jahr',
        'voriges Jahr',
        'Ende vergangenen Jahres',
        'vor einem Jahr',
        'im Vorjahr',
        'gegen Ende des Vorjahres',
      ],
      es: ['el año pasado', 'el pasado año', 'hacia finales del año pasado', 'hace un año'],
    },
  ],
  [
    '2021-01-01',
    '2021-12-31',
    'named-year',
    {
      it: ['nel 2021', 'nel corso del 2021', 'a fine 2021'],
      el: ['το 2021', 'στα τέλη του 2021', 'το έτος 2021'],
      en: ['in 2021', 'in late 2021', 'at the end of 2021'],
      fr: ['en 2021', 'fin 2021', "au cours de l'année 2021"],
      de: ['im Jahr 2021', 'Ende 2021', 'im Jahre 2021'],
      es: ['en 2021', 'a finales de 2021', 'en el año 2021'],
    },
  ],
]

describe('readTime', () => {
  const rows = cases.flatMap(([from, to, rule, phrases]) =>
    Object.entries(phrases).flatMap(([code, list]) => list.map((phrase) => ({ code, phrase, from, to, rule }))),
  )
  it.each(rows)('reads “$phrase” ($code) as $rule', ({ code, phrase, from, to, rule }) => {
    const found = read(code, phrase)
    expect(found).toMatchObject({ text: phrase.replace(/\.$/, ''), from, to, rule })
  })
  it('has a case for every convention', () => {
    expect([...new Set(cases.map(([, , rule]) => rule)), 'vague'].sort()).toEqual(Object.keys(saidRules).sort())
  })
  it.each([
    ['it', 'qualche giorno fa'],
    ['el', 'πριν από λίγες ημέρες'],
    ['en', 'a few days ago'],
    ['fr', 'il y a quelques jours'],
    ['de', 'vor wenigen Tagen'],
    ['es', 'hace unos días'],
  ])('does not guess how long ago %s “%s” is', (code, phrase) => {
    expect(read(code, phrase)).toMatchObject({ text: phrase, from: null, precision: 'unresolved', rule: 'vague' })
  })
  it.each([
    ['it', 'lunedì prossimo'],
    ['el', 'την ερχόμενη Δευτέρα'],
    ['en', 'next Monday'],
    ['fr', 'lundi prochain'],
    ['de', 'am kommenden Montag'],
    ['es', 'el próximo lunes'],
    ['en', 'on 4 March 2030'],
    ['en', 'in 2031'],
  ])('finds no days in %s “%s”, which is to come', (code, phrase) => {
    expect(read(code, phrase)?.from).toBeUndefined()
  })
  it.each([
    ['en', 'may'],
    ['en', 'the last minister'],
    ['el', 'η τρίτη φορά'],
    ['it', 'il ministro'],
    ['en', 'in 2000 cities'],
    ['en', 'the 12 previous convictions'],
    ['en', 'the last 12'],
    ['es', 'el día 12 del juicio'],
    ['el', 'στις 12'],
    ['de', 'in der Stadt'],
  ])('reads no time in %s “%s”', (code, phrase) => {
    expect(read(code, phrase)).toBeNull()
  })
  it('leaves a phrase unresolved where the day of publication is unknown, unless the whole date is printed', () => {
    expect(read('en', 'on Friday', null)).toMatchObject({ from: null, to: null, precision: 'unresolved' })
    expect(read('en', 'two weeks ago', null)).toMatchObject({ from: null, precision: 'unresolved' })
    expect(read('en', 'on 4 March 2025', null)).toMatchObject({ from: '2025-03-04', precision: 'day' })
    expect(read('en', 'in 2021', null)).toMatchObject({ from: '2021-01-01', to: '2021-12-31', precision: 'year' })
  })
  it('puts the month first where the edition does, or where no other reading is a date', () => {
    expect(read('en', 'on 03/04/2024', PUBLISHED, 'us')).toMatchObject({ from: '2024-03-04' })
    expect(read('en', 'on 03/04/2024', PUBLISHED, 'gb')).toMatchObject({ from: '2024-04-03' })
    expect(read('en', 'on 03/24/2024')).toMatchObject({ from: '2024-03-24' })
  })
  it('finds the last leap day', () => {
    expect(read('en', 'on 29 February')).toMatchObject({ from: '2024-02-29' })
  })
})
