// Outlet and day are taken from the head of an article where it states them, and only there.
import { describe, expect, it } from 'vitest'
import { findDateline } from './find-dateline'
import { readPrintedDay } from './read-printed-day'

const known = (name: string) => ['CNN', 'ANSA', 'Reuters', 'ΑΠΕ-ΜΠΕ'].includes(name)
const read = (text: string, language = 'it') => findDateline(text, language, known)

describe('findDateline', () => {
  it.each([
    ['AgenFaro – Il porto di Santa Marea resta chiuso.', 'AgenFaro', null],
    ['(ANSA) - ROMA, 31 AGO - Il porto resta chiuso.', 'ANSA', null],
    ['ROMA, 31 agosto 2023 (ANSA) – Il porto resta chiuso.', 'ANSA', '2023-08-31'],
    ['Il porto resta chiuso\n31 Ago 2023 - Cronaca\nLa decisione è di ieri.', null, '2023-08-31'],
    ['Il porto resta chiuso\n\nPubblicato il 4 marzo 2024\n\nLa decisione è di ieri.', null, '2024-03-04'],
    ['Prova Press — Il porto resta chiuso.', 'Prova Press', null],
    ['Il porto resta chiuso\nRoma, 31 agosto 2023 - ore 10:30\nLa decisione è di ieri.', null, '2023-08-31'],
    ['Το λιμάνι μένει κλειστό\nΤετάρτη, 30 Αυγούστου 2023 | 14:05\nΗ απόφαση.', null, '2023-08-30'],
    ['Harbour closed\nPublished: August 31, 2023 at 9:15 am\nThe harbour is closed.', null, '2023-08-31'],
  ])('reads %j', (text, outlet, publishedOn) => {
    expect(read(text)).toMatchObject({ outlet, publishedOn })
  })

  it.each([
    'ROMA – Il porto resta chiuso da ieri.',
    '— Non chiuderemo il porto — ha detto il sindaco.',
    'Il porto, chiuso dal 4 marzo 2024 per i lavori alla diga foranea, riapre domani mattina alle sei.',
    'Elezioni del 9 giugno 2024, ecco i seggi aperti in città e le regole per chi vota fuori sede',
    'Il sindaco - eletto due anni fa - ha detto di no.',
    'Strage del 2 agosto 1980\nLa città ricorda.',
    'Referendum, 12 giugno 2022\nSi vota domani.',
    'Cronaca\nL’11 settembre 2001 cambiò tutto.\nPoi venne il resto.',
    'Titolo\nDal 3 maggio 2024 cambia tutto\nEcco come.',
    'Gavin Newsom - The governor said no.',
    'Impressions – A visit to the museum.',
    'MacBook – Il portatile costa di più.',
    'La Gazzetta – il giornale di ieri – non ha risposto.',
  ])('makes nothing up from %j', (text) => {
    expect(read(text)).toMatchObject({ outlet: null, publishedOn: null, bodyStart: 0 })
  })

  it('says where the story begins behind the outlet', () => {
    const text = 'AgenFaro – Il porto resta chiuso.'
    expect(text.slice(read(text).bodyStart)).toBe('Il porto resta chiuso.')
  })
})

describe('readPrintedDay', () => {
  it.each([
    ['31 Αυγούστου 2023', 'el', '2023-08-31'],
    ['31 Αυγ 2023', 'el', '2023-08-31'],
    ['le 1er août 2023', 'fr', '2023-08-01'],
    ['5. März 2024', 'de', '2024-03-05'],
    ['7 de noviembre de 2024', 'es', '2024-11-07'],
    ['Aug. 31, 2023', 'en', '2023-08-31'],
    ['31/08/2023', 'en', '2023-08-31'],
    ['03/04/2024', 'it', '2024-04-03'],
    ['2023-08-31T10:20', 'en', '2023-08-31'],
  ])('reads %j', (line, language, day) => {
    expect(readPrintedDay(line, language)?.day).toBe(day)
  })

  it('does not choose between day and month, nor read days that do not exist', () => {
    expect(readPrintedDay('03/04/2024', 'en')).toBeNull()
    expect(readPrintedDay('31 febbraio 2024', 'it')).toBeNull()
    expect(readPrintedDay('articolo 12 comma 2023', 'it')).toBeNull()
  })
})
