// French words for days, weeks, months and years.
import type { DateWords } from '../pack'

export const dates: DateWords = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier janv',
    'février févr',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc',
  ],
  days: {
    "aujourd'hui": 0,
    'ce matin': 0,
    'ce midi': 0,
    'ce soir': 0,
    'cet après-midi': 0,
    'cette nuit': 0,
    'dans la journée': 0,
    'ces dernières heures': 0,
    hier: -1,
    'hier soir': -1,
    'hier matin': -1,
    'la veille': -1,
    'la veille au soir': -1,
    'avant-hier': -2,
  },
  weeks: {
    'cette semaine': 0,
    'la semaine dernière': -1,
    'la semaine passée': -1,
    'de la semaine dernière': -1,
  },
  monthPhrases: { 'ce mois-ci': 0, 'le mois dernier': -1, 'le mois passé': -1 },
  years: { 'cette année': 0, "l'an dernier": -1, "l'année dernière": -1, "l'an passé": -1 },
  around:
    'le la ce cet cette dernier dernière matin midi soir soirée après-midi nuit matinée début fin mi en au du dans 1er passé prochain',
}
