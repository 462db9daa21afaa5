// What stands around articles, by the names pages give its elements, and by the words it begins with in six languages.
import { fold } from '../../engine/text/fold'
import type { Block } from './blocks'

export type Surrounding = 'caption' | 'figure' | 'notice' | 'consent' | 'around'

const NAMES: [Surrounding, RegExp, number][] = [
  ['caption', /^figcaption\b|caption|(?:photo|image|img|media)[-_]?(?:credit|desc)/i, 3],
  // A caption by what the element is, not by a name that teasers and galleries have too.
  ['figure', /^figcaption\b/i, 3],
  ['consent', /cookie|consent|gdpr/i, 6],
  ['notice', /disclaimer|legal|copyright|privacy|terms/i, 4],
  [
    'around',
    /relat|recommend|read-?(?:more|also|next)|more-|also|teaser|promo|popular|trending|widget|sidebar|share|social|follow|tags?\b|topic|nav|menu|footer|aside|breadcrumb|byline|author|header/i,
    4,
  ],
]

/** The kinds of surroundings that the names of a block's nearest elements speak of. */
export function surroundingsOf({ element }: Block): Set<Surrounding> {
  const names: string[] = []
  for (let around: Element | null = element; around && names.length < 6; around = around.parentElement)
    names.push(`${around.nodeName.toLowerCase()} ${around.id} ${around.getAttribute('class') ?? ''}`)
  return new Set(
    NAMES.flatMap(([kind, pattern, near]) => (names.slice(0, near).some((name) => pattern.test(name)) ? [kind] : [])),
  )
}

/** How a line begins that only points to another article. */
const POINTERS = `
  leggi anche|leggi pure|leggi tutto|per approfondire|potrebbe interessarti|ti potrebbe interessare|guarda anche|vedi anche
  διαβαστε επισης|διαβαστε ακομη|διαβαστε ακομα|διαβαστε περισσοτερα|δειτε επισης|δειτε ακομα|δειτε ακομη|σχετικα αρθρα|μη χασετε
  read also|read more|also read|see also|related:|read next|recommended:|more on this story|you may also like|don't miss
  lire aussi|a lire aussi|lisez aussi|voir aussi|a voir aussi|a lire egalement|pour aller plus loin
  lesen sie auch|lesen sie mehr|mehr zum thema|siehe auch|das konnte sie auch interessieren|lesen sie hier
  lea tambien|lee tambien|leer mas|lee mas|ver tambien|te puede interesar|tambien te puede interesar|le puede interesar|mas informacion:
`
  .trim()
  .split(/[|\n]/)
  .map((words) => fold(words.trim()))
const MAX_POINTER_WORDS = 30

/** Whether a line is "Read also: …" and no sentence of the article. @param linkShare of its characters */
export function isPointer(text: string, linkShare: number, words: number): boolean {
  if (words > MAX_POINTER_WORDS) return false
  const start = fold(text).replace(/^[^\p{L}]+/u, '')
  const pointer = POINTERS.find((words) => start.startsWith(words))
  if (pointer === undefined) return false
  const rest = start.slice(pointer.length).trimStart()
  return rest === '' || pointer.endsWith(':') || /^[:|–—-]/u.test(rest) || linkShare > 0.5
}
