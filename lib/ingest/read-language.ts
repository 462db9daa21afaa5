// Languages as other tools write them, by code or by name, to the code the project uses.
import { fold } from '../engine/text/fold'

/** Languages news is dumped in; named below in English, in themselves and in the six languages. */
const CODES = `af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km
  kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh`
const NAMED_IN = ['en', 'it', 'el', 'fr', 'de', 'es']

const BY_NAME: ReadonlyMap<string, string> = new Map(
  CODES.split(/\s+/).flatMap((code) =>
    [...NAMED_IN, code].flatMap((language): [string, string][] => {
      const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code)
      return name ? [[fold(name), code]] : []
    }),
  ),
)

/**
 * The two-letter code where there is one: "Italian", "ITA", "it_IT" and "it-IT" are `it`. A region is dropped, since
 * articles are sorted by language alone. Null for what is no language.
 */
export function readLanguage(printed: string): string | null {
  const tidy = printed.trim()
  const named = BY_NAME.get(fold(tidy))
  if (named) return named
  const [code = ''] = tidy.split(/[-_]/)
  if (!/^[a-z]{2,3}$/i.test(code)) return null
  const [canonical = ''] = Intl.getCanonicalLocales(code)
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(canonical) ? canonical : null
}
