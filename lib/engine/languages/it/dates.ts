// Italian words for days, weeks, months and years.
import type { DateWords } from '../pack'

export const dates: DateWords = {
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  months: [
    'gennaio gen',
    'febbraio feb',
    'marzo mar',
    'aprile apr',
    'maggio mag',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  days: {
    oggi: 0,
    stamattina: 0,
    stamani: 0,
    stamane: 0,
    stasera: 0,
    'nelle ultime ore': 0,
    ieri: -1,
    'ieri sera': -1,
    stanotte: 0,
    "l'altro ieri": -2,
  },
  weeks: {
    'questa settimana': 0,
    'la scorsa settimana': -1,
    'la settimana scorsa': -1,
    'nella settimana scorsa': -1,
    'della scorsa settimana': -1,
  },
  monthPhrases: { 'questo mese': 0, 'il mese scorso': -1, 'lo scorso mese': -1 },
  years: { "quest'anno": 0, "l'anno scorso": -1, 'lo scorso anno': -1 },
  around: "il lo la l' di nel nella scorso scorsa questo questa sera mattina pomeriggio notte in dello del",
}
