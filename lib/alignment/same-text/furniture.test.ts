import { describe, expect, it } from 'vitest'
import { withoutFurniture } from './furniture'

const HEADLINE = 'La funivia di Montarbo riapre'
const STORY = 'La funivia di Montarbo riapre sabato dopo due anni di lavori, ha annunciato il sindaco Piero Landi.'

/** What of the lines is taken for furniture when they stand around a story. */
const taken = (...lines: string[]) => {
  const kept = withoutFurniture([HEADLINE, STORY, ...lines])
  expect(kept.slice(0, 2)).toEqual([HEADLINE, STORY])
  return lines.filter((line) => !kept.includes(line))
}

describe('withoutFurniture', () => {
  it.each([
    'Vuoi leggere senza limiti? Attiva la prova gratuita del sito e scegli la newsletter che ti interessa.',
    'We use cookies to show you advertisements that suit you.',
    'Have you a photograph of the storm? Our newsroom would like to hear from readers.',
    'Wir verwenden Cookies, um unser Angebot für Leser zu verbessern.',
    'Mit dem Abo lesen Sie die Zeitung schon am Vorabend.',
    'Vous avez lu tous vos articles offerts. Créez un compte pour continuer votre lecture sur notre site.',
    'Apoya nuestro periodismo: tu suscripción paga los reportajes que otros no hacen.',
    'Χρησιμοποιούμε cookies για να βελτιώσουμε τον ιστότοπο.',
    'Με τη συνδρομή σας στηρίζετε τη δημοσιογραφία που δεν φοβάται.',
  ])('takes away what a page says to its reader: %s', (line) => expect(taken(line)).toEqual([line]))

  it.each([
    'The regulator fined the newsletter for hiding from readers who had paid for its articles.',
    '“You may cancel your subscription in our app,” the court quoted the company as saying.',
    'Le site du ministère a publié les articles du décret que contestent nos voisins belges. La grève continue. Les négociations reprendront mardi.',
    'Die Redaktion der Zeitung zieht um, sie verliert das Abo der Stadt.',
    'Dopo l’articolo, il giornale ha pagato una multa di tremila euro.',
    'La cuenta del club de fútbol fue embargada, dice el diario.',
    'Το άρθρο 12 του νόμου καταργείται από τη Δευτέρα.',
  ])('leaves what a story tells of papers and readers: %s', (line) => expect(taken(line)).toEqual([]))

  it('takes away menus, in one line or in many', () => {
    expect(taken('Home | Politica | Sport')).toHaveLength(1)
    expect(taken('Inicio > Sociedad > Sucesos')).toHaveLength(1)
    expect(taken('Politik', 'Wirtschaft', 'Kultur', 'Reise')).toHaveLength(4)
  })

  it('leaves short lines of a story', () => {
    expect(taken('Landi – Berti 6-4', 'Una seconda vita', 'Il caso Moretti')).toEqual([])
    expect(taken('Norden | 12 | 3', 'Süden | 14 | 5')).toEqual([])
    expect(taken('Wer zahlt?', 'Die Stadt.', 'Wer baut?', 'Niemand.')).toEqual([])
  })

  it('takes away a list of other stories up to the next sentence', () => {
    const list = ['Most read', 'Ferry firm sold to rival from the north', '2 Mayor of Brackwater resigns after vote']
    const next = 'The cable car was built in 1964.'
    expect(taken(...list, next)).toEqual(list)
    expect(taken('Articoli correlati', 'La funivia ferma da due anni')).toHaveLength(2)
  })

  it('leaves a headline that speaks of what is read, and the lines behind it', () => {
    expect(taken('The most read novel of the year', 'A prize for Ada Lorne')).toEqual([])
    expect(taken('Les plus lus des romanciers sont belges', 'Un palmarès')).toEqual([])
  })

  it('takes away bylines, stamps, sharing and reading times', () => {
    const lines = [
      'Di Carla Neri | 12 aprile 2024 | 3 min di lettura',
      '14:05',
      'Reading time: 4 minutes',
      'Condividi su Facebook, X o via email',
      'abc/def/ghi',
    ]
    expect(taken(...lines)).toEqual(lines)
  })

  it('leaves lines that only begin like them', () => {
    expect(
      taken('4 11 19 23 38 45', 'Di Carla Neri resta la voce | 12 canzoni inedite', '3 minuti di silenzio'),
    ).toEqual([])
  })
})
