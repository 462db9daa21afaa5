// Reads a body that every country has, a ministry or its parliament, as its kind, its field and its country.
import { COUNTRY_STEMS } from './country-stems'
import { foldName } from './fold-name'
import { PARTICLES } from './name-words'
import { BODY_STEMS, FIELD_STEMS } from './office-words'
import { remember } from './remember'
import { isFunctionWord } from './strip-printed'

/** Every name that is compared with others is asked about each time. */
const MOST_KEPT = 20_000

type Stem = { words: readonly string[]; isWhole: boolean; isCompound: boolean; value: string }

/** Shorter stems are abbreviations and stand alone ("US", "МИД"). */
const SHORTEST_OPEN = 3

const stemsOf = (table: Record<string, string>): Stem[] =>
  Object.entries(table).flatMap(([value, list]) =>
    list
      .split(/\s+/u)
      .filter(Boolean)
      .map((stem) => ({
        words: stem.replace(/^-|!$/gu, '').split('+').map(foldName),
        isWhole: stem.endsWith('!'),
        isCompound: stem.startsWith('-'),
        value,
      })),
  )

/** Longest first: North Korea before Korea, a ministry of the interior before the interior. */
const byLength = (a: Stem, b: Stem) => b.words.join('').length - a.words.join('').length

const COUNTRIES = stemsOf(COUNTRY_STEMS).sort(byLength)
const BODIES = stemsOf(BODY_STEMS).sort(byLength)
const FIELDS = stemsOf(FIELD_STEMS).sort(byLength)

/** What kind of state it is says nothing that the country does not. */
const FORMS = ['federat', 'federaz', 'federac', 'foderat', 'ομοσπονδ', 'федерац', 'islam', 'ισλαμ', 'ислам']
const isForm = (word: string): boolean => FORMS.some((stem) => word.startsWith(stem))

const fits = (word: string, stem: string, isCompound: boolean): boolean =>
  isCompound
    ? word.length > stem.length && word.includes(stem, 1)
    : stem.length < SHORTEST_OPEN
      ? word === stem
      : word.startsWith(stem) && word.length - stem.length <= 7

const find = (stems: readonly Stem[], words: readonly string[], at: number): Stem | undefined =>
  stems.find((stem) => stem.words.every((part, index) => fits(words[at + index] ?? '', part, stem.isCompound)))

/** `country` is as in `country-stems.ts`, null where the name says none. */
export type ComposedBody = { kind: string; field: string | null; country: string | null }

/**
 * `Russian Foreign Ministry`, `ministero degli Esteri russo` and `ρωσικό υπουργείο Εξωτερικών` all come to
 * `{ kind: 'ministry', field: 'foreign', country: 'RU' }`. Null when a word is left over or no kind of body is named.
 */
export const readComposedBody: (printed: string) => ComposedBody | null = remember(read, MOST_KEPT)

function read(printed: string): ComposedBody | null {
  const words = printed
    .replace(/(\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '$1')
    .split(/[\s\-‐‑–'’]+/u)
    .map(foldName)
    .filter((word) => !isForm(word))
    .filter((word) => word !== '' && word !== 's' && !PARTICLES.has(word) && !isFunctionWord(word))
  const found = { kind: new Set<string>(), field: new Set<string>(), country: new Set<string>() }
  for (let at = 0; at < words.length; ) {
    const [body, field, country] = [find(BODIES, words, at), find(FIELDS, words, at), find(COUNTRIES, words, at)]
    const best = [body, field, country].filter((stem) => stem !== undefined).sort(byLength)[0]
    if (best === undefined) return null
    if (best === country) found.country.add(best.value)
    else if (best === field) found.field.add(best.value)
    else found.kind.add(best.value)
    if (best === field && best.isWhole) found.kind.add('ministry')
    if (best !== country && words[at]?.startsWith('bundes')) found.country.add('DE')
    at += best.words.length
  }
  const [kind, ...kinds] = found.kind
  const [country = null, ...countries] = found.country
  const [field = null, ...fields] = found.field
  if (kind === undefined || kinds.length > 0 || countries.length > 0 || fields.length > 0) return null
  // The United States calls its ministries departments, and the one for foreign affairs that of State.
  const isState = field === 'state'
  if (isState && !(kind === 'ministry' && (country === 'US' || country === null))) return null
  return { kind, field: isState ? 'foreign' : field, country: isState ? 'US' : country }
}
