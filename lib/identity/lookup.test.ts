import { describe, expect, test } from 'vitest'
import { buildNameLookup } from './lookup'
import { parseEntry, reference } from './reference'

const lookup = buildNameLookup(reference)
const nameOf = (printed: string, language: string) => lookup.find(printed, language)?.name ?? null

describe('finds a name as it is printed', () => {
  test.each([
    ['it', 'Kim Jong-un', 'Kim Jong Un'],
    ['it', 'KIM JONG-UN', 'Kim Jong Un'],
    ['it', 'Kim Jung-un', 'Kim Jong Un'],
    ['el', 'ο Κιμ Γιονγκ Ουν', 'Kim Jong Un'],
    ['en', 'Jong Un Kim', 'Kim Jong Un'],
    ['en', 'KIRBY John', 'John Kirby'],
    ['el', 'του Κίρμπι', 'John Kirby'],
    ['el', 'ΤΖΟΝ ΚΙΡΜΠΙ', 'John Kirby'],
    ['el', 'Σοϊγκού', 'Sergei Shoigu'],
    ['el', 'τον Μητσοτάκη', 'Kyriakos Mitsotakis'],
    ['el', 'του κ. Μητσοτάκη', 'Kyriakos Mitsotakis'],
    ['de', 'Lawrow', 'Sergei Lavrov'],
    ['de', 'Wolodymyr Selenskyjs', 'Volodymyr Zelensky'],
    ['de', 'Merkels', 'Angela Merkel'],
    ['de', 'Schaeuble', 'Wolfgang Schäuble'],
    ['fr', 'M. Poutine', 'Vladimir Putin'],
    ['en', 'Putin’s', 'Vladimir Putin'],
    ['tr', 'Erdoğan', 'Recep Tayyip Erdogan'],
    ['it', 'Choe Son Hui', 'Choe Son Hui'],
  ])('person, %s: %s', (language, printed, name) => {
    expect(nameOf(printed, language)).toBe(name)
    expect(lookup.find(printed, language)?.type).toBe('person')
  })

  test.each([
    ['it', 'La Casa Bianca', 'White House'],
    ['it', 'dalla Casa Bianca', 'White House'],
    ['el', 'Ο Λευκός Οίκος', 'White House'],
    ['el', 'του Λευκού Οίκου', 'White House'],
    ['el', 'τον Λευκό Οίκο', 'White House'],
    ['de', 'Weißes Haus', 'White House'],
    ['de', 'das Weiße Haus', 'White House'],
    ['de', 'des Weißen Hauses', 'White House'],
    ['fr', 'la Maison Blanche', 'White House'],
    ['es', 'la Casa Blanca', 'White House'],
    ['it', 'il Cremlino', 'Kremlin'],
    ['el', 'Κρεμλίνου', 'Kremlin'],
    ['it', "dell'Ucraina", 'Ukraine'],
    ['it', 'dell’Ucraina', 'Ukraine'],
    ['fr', 'l’Ukraine', 'Ukraine'],
    ['el', 'της Ουκρανίας', 'Ukraine'],
    ['de', 'Russlands', 'Russia'],
    ['el', 'η Μόσχα', 'Russia'],
    ['it', 'Mosca', 'Russia'],
    ['en', 'Pyongyang', 'North Korea'],
    ['el', 'της Βόρειας Κορέας', 'North Korea'],
    ['it', 'Gli Stati Uniti', 'United States'],
    ['el', 'των Ηνωμένων Πολιτειών', 'United States'],
    ['en', 'Washington', 'United States'],
    ['en', 'the U.S.', 'United States'],
    ['it', "L'amministrazione Biden", 'Biden administration'],
    ['el', 'Η κυβέρνηση Μπάιντεν', 'Biden administration'],
    ['el', 'της κυβέρνησης Μπάιντεν', 'Biden administration'],
    ['it', 'l’intelligence statunitense', 'US intelligence'],
    ['it', 'ministero degli Esteri russo', 'Russian Foreign Ministry'],
    ['el', 'το ρωσικό Υπουργείο Άμυνας', 'Russian Defence Ministry'],
    ['de', 'des Auswärtigen Amtes', 'German Foreign Ministry'],
    ['it', 'Onu', 'United Nations'],
    ['el', 'τη Χαμάς', 'Hamas'],
    ['it', 'il New York Times', 'The New York Times'],
    ['it', 'la Repubblica', 'La Repubblica'],
    ['it', 'Bloomberg', 'Bloomberg'],
    ['it', 'Maison Blanche', 'White House'],
    ['de-AT', 'Brasiliens', 'Brazil'],
    ['pt', 'Venezuela', 'Venezuela'],
    ['en', 'OPEC', 'OPEC'],
    ['en', 'OPEC+', 'OPEC+'],
  ])('body, %s: %s', (language, printed, name) => {
    expect(nameOf(printed, language)).toBe(name)
    expect(lookup.find(printed, language)?.type).toBe('organisation')
  })
})

test.each([
  ['en', 'Marco', 'a given name is not the person'],
  ['it', 'Kim', 'two leaders share it'],
  ['en', 'Clinton', 'two politicians share it'],
  ['en', 'time', 'an ordinary word'],
  ['en', 'the time', 'an ordinary word'],
  ['en', 'independent', 'an ordinary word'],
  ['en', 'Us', 'a pronoun at the start of a sentence'],
  ['en', 'Who', 'a pronoun at the start of a sentence'],
  ['de', 'die Welt', 'the world, not the paper'],
  ['de', 'das Bild', 'the picture, not the paper'],
  ['it', 'Domani', 'tomorrow, not the paper'],
  ['it', 'della Repubblica', 'the republic, not the paper'],
  ['it', 'Uno', 'a number, not the United Nations of German copy'],
  ['en', 'Island', 'a word, not the Iceland of German copy'],
  ['es', 'el país', 'the country, not the paper'],
  ['it', 'russo', 'an adjective'],
  ['el', 'ρωσικός', 'an adjective'],
  ['en', 'Russian', 'an adjective'],
  ['en', 'John', 'a given name is not the person'],
  ['en', 'Kirby Lavrov', 'two surnames'],
  ['en', '', 'nothing'],
])('finds nobody, %s: "%s" (%s)', (language, printed) => {
  expect(nameOf(printed, language)).toBeNull()
})

test('gives the roles and country of a person it finds', () => {
  expect(lookup.entry('Κίρμπι', 'el')).toMatchObject({ name: 'John Kirby', country: 'US', gender: 'm' })
})

test('resolves a name to none where two entries claim it in one language, and to each in its own', () => {
  const two = buildNameLookup({
    entries: [
      parseEntry({ name: 'Anna Rossi', type: 'person', names: { it: ['Rossi', 'Nina'] } }),
      parseEntry({ name: 'Bruno Rossi', type: 'person', names: { it: ['Rossi'], fr: ['Nina'] } }),
    ],
    ambiguous: ['Rossi'],
  })
  expect(two.find('Rossi', 'it')).toBeNull()
  expect(two.find('Nina', 'it')?.name).toBe('Anna Rossi')
  expect(two.find('Nina', 'fr')?.name).toBe('Bruno Rossi')
})

test.each([
  ['Kim', 'Kim Jong-un'],
  ['Greenfield', 'Linda Thomas-Greenfield'],
  ['Jean-Pierre', 'Karine Jean-Pierre'],
  ['Watson', 'Adrienne Watson'],
  ['Κίρμπι', 'John Kirby'],
  ['Pyongyang', 'Corea del Nord'],
  ['Choe', 'Choe Son Hui'],
])('holds that %s can be %s', (a, b) => {
  expect(lookup.same(a, b)).toBe(true)
  expect(lookup.same(b, a)).toBe(true)
})

test.each([
  ['Marco', 'Marco Rubio'],
  ['Corea del Nord', 'Corea del Sud'],
  ['Kremlin', 'Russia'],
  ['Sergei Lavrov', 'Sergei Shoigu'],
  ['Kim Yo Jong', 'Kim Jong-un'],
  ['Σάλιβαν', 'Salvini'],
])('holds that %s cannot be %s', (a, b) => {
  expect(lookup.same(a, b)).toBe(false)
  expect(lookup.same(b, a)).toBe(false)
})

// The engine asks for ever longer stretches to see where a name begins: an office before it must not be taken into it.
test('finds exactly the name, not an office with it', () => {
  const names = buildNameLookup(reference)
  expect(names.find('Choe Son Hui', 'en')?.name).toBe('Choe Son Hui')
  expect(names.find('Minister Choe Son Hui', 'en')).toBeNull()
  expect(names.find('Foreign Minister Choe Son Hui', 'en')).toBeNull()
})
