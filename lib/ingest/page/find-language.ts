// The language of an article: what the page says, held against the words themselves.
import { isLanguageCode } from '../../list-params'
import { detectLanguage } from '../detect-language'
import { articleOf, type LinkedData, metaOf, textOf } from './page-facts'

/** From so many characters on the words are surer than the page's template. */
const TELLING_LENGTH = 200

/** @returns null where neither page nor text tells */
export async function findLanguage(
  document: Document,
  data: LinkedData[],
  text: string,
): Promise<{ language: string | null; warning: string | null }> {
  const declared = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    metaOf(document, 'og:locale'),
    metaOf(document, 'content-language', 'language', 'dc.language'),
    textOf(articleOf(data)?.inLanguage),
  ]
    .map(
      (code) =>
        code
          ?.trim()
          .split(/[-_,;\s]/)[0]
          ?.toLowerCase() ?? '',
    )
    .find((code) => code !== '' && isLanguageCode(code))
  const detected = await detectLanguage(text)
  if (detected === 'und') return { language: declared ?? null, warning: null }
  if (!declared || declared === detected) return { language: detected, warning: null }
  const language = text.length >= TELLING_LENGTH ? detected : declared
  return {
    language,
    warning: `The page says its language is "${declared}", but its words look like "${detected}"; taken for "${language}".`,
  }
}
