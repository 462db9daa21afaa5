// Printed text without what is only there for the layout.
import { wholeCharacters } from '../whole-characters'

/** Control and zero-width characters, soft hyphens, direction marks, byte order marks: nobody sees them, and they part words from themselves. */
const UNSEEN = /(?!\s)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
/** Joiners mean something between letters of scripts that join them, and nothing elsewhere. */
const STRAY_JOINER =
  /(?<!\p{Script=Arab}|\p{Script=Deva}|\p{Script=Beng}|\p{M}|\p{Extended_Pictographic})[\u200c\u200d]/gu

/** Every blank a plain space, unseen characters dropped, lines trimmed, at most one empty line between two. */
export function tidyText(text: string): string {
  return wholeCharacters(text)
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
