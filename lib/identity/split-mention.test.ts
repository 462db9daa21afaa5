import { expect, test } from 'vitest'
import { splitMention } from './split-mention'

const isKnown = (text: string) => ['Casa Bianca', 'Λευκού Οίκου', 'Кремля', 'Nato'].includes(text)

test.each([
  ['Dmitri Peskov, portavoce del Cremlino', 'Dmitri Peskov', ['portavoce del Cremlino']],
  ['ο υπουργός Εξωτερικών των ΗΠΑ, Άντονι Μπλίνκεν', 'Άντονι Μπλίνκεν', ['ο υπουργός Εξωτερικών των ΗΠΑ']],
  ['Secretary of State Antony Blinken', 'Antony Blinken', ['Secretary of State']],
  [
    'le ministre russe des Affaires étrangères Sergueï Lavrov',
    'Sergueï Lavrov',
    ['le ministre russe des Affaires étrangères'],
  ],
  ['Bundesaußenministerin Annalena Baerbock', 'Annalena Baerbock', ['Bundesaußenministerin']],
  ['US-Präsident Joe Biden', 'Joe Biden', ['US-Präsident']],
  ['пресс-секретарь Кремля Дмитрий Песков', 'Дмитрий Песков', ['пресс-секретарь Кремля']],
  ['министр иностранных дел России Сергей Лавров', 'Сергей Лавров', ['министр иностранных дел России']],
  ['il portavoce della Casa Bianca John Kirby', 'John Kirby', ['il portavoce della Casa Bianca']],
  ['του εκπροσώπου του Λευκού Οίκου Τζον Κίρμπι', 'Τζον Κίρμπι', ['του εκπροσώπου του Λευκού Οίκου']],
  ['il segretario generale della Nato Jens Stoltenberg', 'Jens Stoltenberg', ['il segretario generale della Nato']],
  ['il sindaco di Milano Giuseppe Sala', 'Giuseppe Sala', ['il sindaco di Milano']],
  [
    'vice presidente e ministro degli Esteri Antonio Tajani',
    'Antonio Tajani',
    ['vice presidente e ministro degli Esteri'],
  ],
  ['Ministry of Defence spokesman Igor Konashenkov', 'Igor Konashenkov', ['Ministry of Defence spokesman']],
])('takes %s apart', (printed, name, roles) => {
  expect(splitMention(printed, isKnown)).toMatchObject({ name, roles, kind: 'person' })
})

test.each([
  ['Mr. Kirby', 'Kirby', ['Mr.']],
  ['κ. Μητσοτάκης', 'Μητσοτάκης', ['κ.']],
  ['Mme Hélène Duvallier', 'Hélène Duvallier', ['Mme']],
  ['Sen. John McCain', 'John McCain', ['Sen.']],
])('keeps the form of address of %s', (printed, name, honorifics) => {
  expect(splitMention(printed)).toMatchObject({ name, honorifics, kind: 'person' })
})

test.each([
  'il portavoce del Cremlino',
  'the Kremlin spokesman',
  'consigliere di Donald Trump',
  'ο εκπρόσωπος του Κρεμλίνου',
])('finds a role and no name in %s', (printed) => {
  expect(splitMention(printed)).toEqual({ name: null, honorifics: [], roles: [printed], kind: 'person' })
})

test.each([
  'Russian Foreign Ministry',
  'Office of the Prime Minister',
  'il governo Meloni',
  'General Staff of Ukraine',
])('tells that %s is a body', (printed) => {
  expect(splitMention(printed)).toMatchObject({ roles: [], kind: 'organisation' })
})

test.each([
  ['Stephen King', 'Stephen King'],
  ['Bruno Le Maire', 'Bruno Le Maire'],
  ['Choe Son Hui', 'Choe Son Hui'],
  ['Gen Nakatani', 'Gen Nakatani'],
  ['Kirby, John', 'John Kirby'],
  ['Anna Rossi, 54', 'Anna Rossi'],
  ['the farmhand Anna Rossi', 'Anna Rossi'],
  ['', null],
])('leaves the name of %s whole', (printed, name) => {
  expect(splitMention(printed).name).toBe(name)
})
