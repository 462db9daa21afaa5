// What kind of source an unnamed speaker is, and whose, from the words it is printed in.
import type { SourceClass } from '@/lib/engine/types'
import type { ReferenceLookup } from '../lookup'
import { findCountry } from './find-country'
import { type Found, findPhrases, wordsOf } from './phrases'
import { type Role, readerFor } from './readers'

/** `country` is ISO 3166 alpha-2, or a region or body such as `West` and `EU` (docs/data-model.md); null where none is told, or several are. */
export type UnnamedSource = { class: SourceClass; country: string | null }

/** Which of several marks counts: the closer the walls, the earlier. */
const PRECEDENCE = [
  'intelligence',
  'military',
  'law-enforcement',
  'diplomatic',
  'government',
  'company',
  'other',
] as const satisfies readonly SourceClass[]

/** Roles of one kind among those found, from the left. */
const only = (found: Found<Role>[], ...kinds: Role['is'][]) => found.filter(({ role }) => kinds.includes(role.is))

/**
 * What kind of source stands behind words that name nobody.
 *
 * The noun that names the source decides where it says enough ("diplomats", "witnesses"); where it does not ("sources",
 * "officials"), the words around it do, the most guarded kind first; where they say nothing either, a source that is
 * said to know of the matter, or to be close to somebody, is `familiar`, an official `government`, an employee
 * `company`, anything else `other`. What the source knows of or is close to does not count, nor does a clause about it.
 *
 * @param printed the source as printed, without its sentence; empty where nobody is named at all ("it is said")
 * @param language BCP-47 code; in a language without word lists the class is `other`
 * @param names tells which country the bodies and places in `printed` belong to
 */
export function classifyUnnamed(printed: string, language: string, names: ReferenceLookup): UnnamedSource {
  const code = language.split('-')[0] ?? language
  const words = wordsOf(printed)
  const reader = readerFor(language)
  const found = reader ? findPhrases(words, reader.lexicon) : []
  const relativeAt = only(found, 'relative').find(({ at }) => at > 0)?.at ?? words.length
  const known = only(found, 'knowing')[0]
  const near = only(found, 'near')[0]
  const cutAt = Math.min(relativeAt, known?.at ?? words.length, near?.at ?? words.length)
  const before = found.filter(({ at }) => at < cutAt)
  const hasHead = only(before, 'light', 'head').length > 0
  // "Ein mit der Sache vertrauter Beamter": what is known of comes first, and the noun after it.
  const counted = hasHead || known?.at !== cutAt ? before : found.filter(({ at }) => at >= cutAt)
  const isClose = known !== undefined || near !== undefined
  const countryEnd = hasHead ? Math.min(relativeAt, known?.at ?? words.length) : words.length
  const kind = classOf(counted, isClose, reader?.headLast ?? false)
  return {
    class: kind,
    country: findCountry(printed, words.slice(0, countryEnd), code, names, {
      // A diplomat serves another country than the one he is posted to.
      countsWhereabouts: kind !== 'diplomatic',
      locatives: new Set(only(found, 'locative').map(({ at }) => at)),
      describedUntil: reader?.headLast ? (headOf(counted, true)?.at ?? 0) : 0,
    }),
  }
}

/** The noun that names the source. */
function headOf(found: Found<Role>[], headLast: boolean): Found<Role> | undefined {
  const nouns = only(found, 'light', 'head')
  if (!headLast) return nouns[0]
  const first = nouns[0]?.at ?? 0
  const end = only(found, 'behindHead').find(({ at }) => at > first)?.at ?? Number.POSITIVE_INFINITY
  return nouns.filter(({ at }) => at < end).at(-1)
}

function classOf(found: Found<Role>[], isClose: boolean, headLast: boolean): SourceClass {
  const head = headOf(found, headLast)?.role
  if (head && 'of' in head && head.is === 'head') return head.of
  const marks = only(found, 'mark').flatMap(({ role }) => ('of' in role ? [role.of] : []))
  const marked = PRECEDENCE.find((kind) => marks.includes(kind))
  if (head && marked) return marked
  const usual = head && 'of' in head ? head.of : (marked ?? 'other')
  return usual === 'other' && isClose ? 'familiar' : usual
}

/**
 * Whether the words are of a text that nobody stands for: one that leaked, was kept secret, or was only shown to the
 * paper ("a leaked memo"). A report or a study has a maker, whom the article may have named elsewhere.
 */
export function isUnnamedDocument(printed: string, language: string): boolean {
  const reader = readerFor(language)
  if (!reader) return false
  const found = findPhrases(wordsOf(printed), reader.lexicon)
  const head = headOf(found, reader.headLast)?.role
  return only(found, 'secret').length > 0 && head !== undefined && 'of' in head && head.of === 'document'
}
