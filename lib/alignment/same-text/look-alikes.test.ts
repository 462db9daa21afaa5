import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts'

const isCopy = (a: string, b: string) => compareTexts(a, b).same !== 'no'

describe('a form', () => {
  it.each([
    [
      'an obituary',
      'È morta all’età di 84 anni Adele Branzini, per trent’anni voce del coro di San Rufo. I funerali si terranno giovedì nella chiesa di Borgo Lenta. Lascia il marito Gino e due figlie.',
      'È morto all’età di 79 anni Furio Calendoli, per vent’anni maestro alla scuola di Pieve Alta. I funerali si terranno sabato nella chiesa di Castel Moro. Lascia la moglie Irma e tre figli.',
    ],
    [
      'a crash',
      'A motorcyclist was killed on the A417 near Dunmoor on Sunday evening when his bike left the road. The man, from Harrowby, was pronounced dead at the scene. Police appealed for witnesses and asked drivers with dashcam footage to come forward.',
      'A motorcyclist was killed on the B902 near Quillhaven on Tuesday morning when his bike left the road. The man, from Stokely, was pronounced dead at the scene. Police appealed for witnesses and asked drivers with dashcam footage to come forward.',
    ],
    [
      'a match',
      'Der TSV Auerwald hat am Samstag mit 3:1 gegen den FC Lindach gewonnen. Vor 412 Zuschauern traf Jonas Petrich in der 12. Minute zur Führung. Auerwald steht damit auf dem 4. Platz der Bezirksliga.',
      'Der SV Moosbrunn hat am Sonntag mit 2:0 gegen den VfL Karsten gewonnen. Vor 287 Zuschauern traf Emre Doll in der 35. Minute zur Führung. Moosbrunn steht damit auf dem 9. Platz der Bezirksliga.',
    ],
    [
      'a recall without numbers',
      'Le distributeur Verdal rappelle des terrines de lapin de la marque Clos Méry, susceptibles de contenir des fragments de verre. Les clients sont priés de ne pas les consommer et de les rapporter au magasin, où elles seront remboursées.',
      'Le distributeur Oriant rappelle des soupes de poisson de la marque Port Gwen, susceptibles de contenir des traces de soja. Les clients sont priés de ne pas les consommer et de les rapporter au magasin, où elles seront remboursées.',
    ],
    [
      'a lottery',
      'La combinación ganadora de la Loto de Valmar del martes es 3, 17, 22, 34, 41 y 48. El complementario es el 9. Un acertante de Pozo Blanco gana 210.000 euros.',
      'La combinación ganadora de la Loto de Valmar del viernes es 5, 11, 26, 30, 39 y 47. El complementario es el 2. Un acertante de Casas Nuevas gana 95.000 euros.',
    ],
    [
      'a fire',
      'Πυρκαγιά ξέσπασε το απόγευμα στην περιοχή Λιόφυτο του Δήμου Αμπελιάς. Επιχειρούν 24 πυροσβέστες με επτά οχήματα. Δεν απειλείται κατοικημένη περιοχή, ανακοίνωσε η Πυροσβεστική.',
      'Πυρκαγιά ξέσπασε το πρωί στην περιοχή Ξεροπήγαδο του Δήμου Νερομύλων. Επιχειρούν 38 πυροσβέστες με δώδεκα οχήματα. Δεν απειλείται κατοικημένη περιοχή, ανακοίνωσε η Πυροσβεστική.',
    ],
  ])('filled anew is no copy: %s', (_, one, other) => expect(isCopy(one, other)).toBe(false))

  it.each([
    [
      'edited',
      'È morta all’età di 84 anni Adele Branzini, per trent’anni voce del coro di San Rufo. I funerali si terranno giovedì nella chiesa di Borgo Lenta. Lascia il marito Gino e due figlie.',
      'Adele Branzini, per trent’anni voce del coro di San Rufo, è morta: aveva 84 anni. I funerali saranno celebrati giovedì nella chiesa di Borgo Lenta. Lascia il marito Gino e le due figlie.',
    ],
    [
      'with a number put right',
      'A tremor of magnitude 3.8 was felt in Dunmoor at 4.12am on Sunday, the survey said. It was centred 11 miles from Harrowby, at a depth of 9 miles. There were no reports of damage.',
      'A tremor of magnitude 4.0 was felt in Dunmoor at 4.12am on Sunday, the survey said. It was centred 11 miles from Harrowby, at a depth of 9 miles. There were no reports of damage.',
    ],
    [
      'with its numbers written otherwise',
      'La combinación ganadora de la Loto de Valmar del martes es 3, 17, 22, 34, 41 y 48. Un acertante de Pozo Blanco gana 210.000 euros.',
      'La combinación ganadora de la Loto de Valmar del martes es 3 17 22 34 41 48. Un acertante de Pozo Blanco gana 210 000 euros.',
    ],
  ])('is a copy %s', (_, one, other) => expect(isCopy(one, other)).toBe(true))
})

const BACKGROUND = [
  'The Selwick bridge, opened in 1931, carries 14,000 vehicles a day over the estuary. It was closed for seven months in 2009 after cracks were found in two of its hangers.',
  'A second crossing has been promised by four governments. The last plan, costed at 320 million pounds, was shelved when the county withdrew its share.',
]
const CLOSED = [
  'Engineers closed the Selwick bridge to all traffic on Monday night after a routine check found that a bearing had slipped by nine centimetres.',
  'Drivers face a detour of 41 miles through Harrowby. The county engineer, Moira Pask, said that lorries would be kept away for the rest of the year.',
  '“I would not let my own children walk across it,” she told councillors.',
]
const INQUIRY = [
  'Three inspectors were suspended yesterday and a retired judge, Leonard Strake, was asked to find out who signed the reports that declared the structure sound.',
  'The shopkeepers of Old Selwick want compensation for the weeks they have lost; one bakery has already dismissed its staff. Ferries will run from Thursday, six times a day, free to anyone who lives on the island.',
]
const textOf = (...parts: string[][]) => parts.flat().join('\n\n')

describe('two reports of one affair', () => {
  it('are no copies where they share their background, with the page around it or without', () => {
    const page = [
      'Subscribe to our newsletter and never miss a story in your inbox.',
      'Share this article on Facebook or by email',
    ]
    expect(isCopy(textOf(CLOSED, BACKGROUND), textOf(INQUIRY, BACKGROUND))).toBe(false)
    expect(isCopy(textOf(CLOSED, BACKGROUND, page), textOf(INQUIRY, BACKGROUND, page))).toBe(false)
  })

  it('are copies where one has but a new beginning that tells the same', () => {
    const lead =
      'A bearing that moved nine centimetres has shut the Selwick bridge: engineers stopped all traffic late on Monday.'
    expect(isCopy(textOf(CLOSED, BACKGROUND), textOf([lead], CLOSED.slice(1), BACKGROUND))).toBe(true)
    expect(isCopy(textOf(CLOSED, BACKGROUND), textOf([lead], CLOSED.slice(1)))).toBe(true)
    expect(isCopy(textOf(INQUIRY, BACKGROUND), textOf(INQUIRY.slice(0, 1), BACKGROUND))).toBe(true)
  })
})
