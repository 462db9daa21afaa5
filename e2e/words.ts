// The interface's own words, so that a test finds what a reader of any language finds.
import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'

export const LOCALES = ['en', 'it', 'el'] as const
export type TestLocale = (typeof LOCALES)[number]

/** `wordsOf('it')('table.sortBy')` is what stands in messages/it/table.json, its places filled with `values`. */
export function wordsOf(locale: TestLocale): (key: string, values?: Record<string, string | number>) => string {
  return (key, values) => {
    const [area = '', name = ''] = key.split('.')
    const file = new URL(`../messages/${locale}/${area}.json`, import.meta.url)
    const messages: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
    const say: (name: string, values?: Record<string, string | number>) => string = createTranslator({
      locale,
      messages,
      onError: (error) => {
        throw error
      },
    })
    return say(name, values)
  }
}
