// Signatures under headlines, and what only looks like one.
import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks'
import { parseHtml } from './parse-html'
import { readPrintedByline } from './printed-byline'

const TITLE = 'Der Hafen bleibt geschlossen'
const TEXT = 'Der Bürgermeister von Salzhafen sagte am Dienstag, der Hafen bleibe bis Montag geschlossen.'

const bylineOf = (under: string, language = 'de', rest = '') =>
  readPrintedByline(readBlocks(parseHtml(`<div>${TITLE}</div>${under}<p>${TEXT}</p>${rest}`).body), TITLE, language)

describe('readPrintedByline', () => {
  it.each([
    ['de', '<div>28. Oktober 2023, 08:00 | Von Jens Ufer</div>', 'Jens Ufer'],
    ['en', '<div>14 January 2025, 06:00 | By Tom Reed</div>', 'Tom Reed'],
    ['it', '<div>16 settembre 2003 - di Lina D’Arco</div>', 'Lina D’Arco'],
    ['fr', '<div>17 mai 2005 - Par J.-M. Varenne</div>', 'J.-M. Varenne'],
    ['es', '<div>29 de abril de 2007 - Por I. Rojo</div>', 'I. Rojo'],
    ['el', '<div>20 Νοεμβρίου 2023, 12:30 | Της σύνταξης: Στέλιος Καραβάς</div>', 'Στέλιος Καραβάς'],
  ])('reads a signed line (%s)', (language, line, name) => {
    expect(bylineOf(line, language)).toBe(name)
  })

  it('reads a name beside the date, on a line of its own or not', () => {
    expect(bylineOf('<div>Veröffentlicht am <span>19. August 2024, 13:15</span>, <span>Jens Ufer</span></div>')).toBe(
      'Jens Ufer',
    )
    expect(bylineOf('<div>Jens Ufer <i>21.11.2024</i></div>')).toBe('Jens Ufer')
    expect(bylineOf('<div>21.11.2024, 13:15 Kurt Ufer</div>')).toBe('Kurt Ufer')
  })

  it.each([
    ['a date alone', '<div>Montag, 28. Oktober 2023</div>', ''],
    ['the hour and its zone', '<div>28. Oktober 2023, 8:00 AM EST</div>', ''],
    ['a section beside the date', '<div>Lokales | 28. Oktober 2023</div>', ''],
    ['a name without date or "Von"', '<div>Neue Mole</div>', ''],
    ['a place that the page names again', '<div>Bad Ufer, 28. Oktober 2023</div>', '<p>In Bad Ufer regnete es.</p>'],
    ['who took the picture', '<figure><figcaption>Von Ida Linse – Boote im Hafen</figcaption></figure>', ''],
    ['a sentence that begins like one', '<div>Von Montag an fahren wieder Fähren</div>', ''],
  ])('leaves %s', (_, line, rest) => {
    expect(bylineOf(line, 'de', rest)).toBeNull()
  })
})
