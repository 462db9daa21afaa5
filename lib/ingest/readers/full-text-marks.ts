// What the texts in feeds end with when they are cut, and what publishing systems put behind them. Folded, in six languages.
import { fold } from '../../engine/text/fold'

/** The last words of a text that goes on elsewhere. */
const GOES_ON = `
  read more, continue reading, read the full article, read full story, keep reading, more, full story
  leggi tutto, leggi di più, continua a leggere, continua, leggi l'articolo, leggi l'articolo completo
  διαβάστε περισσότερα, περισσότερα, συνέχεια, διαβάστε τη συνέχεια, διαβάστε ολόκληρο το άρθρο
  lire la suite, en savoir plus, lire plus, lire l'article, la suite
  weiterlesen, mehr lesen, mehr, den ganzen artikel lesen, zum artikel
  leer más, seguir leyendo, sigue leyendo, leer la noticia completa, ver más
`
  .split(/[,\n]/)
  .map((words) => fold(words.trim()))
  .filter((words) => words !== '')

/** Dots, an arrow or guillemets, in brackets or not, at the end. */
const CUT = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3,}|→|»|&hellip;)\s*$/u
const CLOSING = /[\s.…»›>→\])]+$/u

/** Whether a text ends as one does that was cut. */
export function isCut(text: string): boolean {
  const end = fold(text.slice(-80)).replace(CLOSING, '')
  return CUT.test(text) || GOES_ON.some((words) => end.endsWith(words) && !/\p{L}$/u.test(end.slice(0, -words.length)))
}

/** What WordPress puts below every text of a feed. */
const CREDITS = [
  /^The post .+ (?:appeared first on|first appeared on) .+$/u,
  /^L['’]articolo .+ (?:proviene da|sembra essere il primo su) .+$/u,
  /^(?:Το άρθρο|Η δημοσίευση) .+ εμφανίστηκε πρώτα (?:στο|στη|στον) .+$/u,
  /^L['’]article .+ est apparu en premier sur .+$/u,
  /^Der Beitrag .+ erschien zuerst auf .+$/u,
  /^La (?:entrada|noticia) .+ (?:se publicó primero en|apareció primero en|aparece primero en) .+$/u,
]

/** The text without the credit of the publishing system in its last paragraph. */
export function withoutCredit(text: string): string {
  const start = text.lastIndexOf('\n\n')
  const last = text.slice(start === -1 ? 0 : start + 2)
  return CREDITS.some((credit) => credit.test(last.trim())) ? text.slice(0, Math.max(start, 0)).trimEnd() : text
}
