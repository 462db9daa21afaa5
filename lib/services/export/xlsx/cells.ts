// Cells of a sheet as XML.
import type { Cell, CellType } from '../columns'
import { STYLE } from './parts'

/** A cell holds no more, in UTF-16 code units; Excel calls a file with a longer one damaged. */
export const MOST_TEXT = 32_767
/** Excel follows no longer address. */
const MOST_ADDRESS = 2_079
/** Excel takes the year 1900 for a leap year: days before this would be off by one. */
const FIRST_DAY = '1900-03-01'
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

/** What XML cannot hold or would change, and what a reader would take for how that is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be told apart
const UNWRITABLE = /[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi
const MARKUP = /[&<>"]/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As `_xHHHH_`, the way Office Open XML writes such a character (ST_Xstring). */
const asCode = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

export const escapeXml = (text: string): string =>
  text.replace(UNWRITABLE, asCode).replace(MARKUP, (character) => ENTITIES[character] ?? '')

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** Days since 1899-12-30, as spreadsheets count them; null for what is no single day, or before they can count. */
export function serialOf(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < FIRST_DAY) return null
  const moment = Date.parse(day)
  return Number.isNaN(moment) ? null : (moment - DAY_ZERO) / DAY
}

/** The address as a relation holds it; null where a spreadsheet could not follow it. */
export function linkTarget(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const { href } = new URL(address)
  return href.length <= MOST_ADDRESS ? escapeXml(href) : null
}

/** The beginning of a text too long for a cell; no character is cut in two. */
export const cutText = (text: string): string =>
  text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`

/** A text is written as a text, whatever it looks like: no spreadsheet runs it. */
const textCell = (at: string, text: string, style = 0) =>
  `<c r="${at}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

/** A cell at `at`, such as `B7`; nothing for an empty one. */
export function printCell(at: string, type: CellType | 'head', cell: Cell): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (type === 'day') {
    const serial = serialOf(cell)
    if (serial !== null) return `<c r="${at}" s="${STYLE.day}"><v>${serial}</v></c>`
  }
  return textCell(at, cell, type === 'address' || type === 'head' ? STYLE[type] : 0)
}
