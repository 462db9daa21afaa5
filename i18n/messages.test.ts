// Every language says everything, with the same figures and names in it.
import { readdirSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from './locales'
import { AREAS, loadMessages } from './messages'
import { SAME_AS_ENGLISH } from './same-as-english'

/** `statements.found` → its words, of every area. */
async function wordsOf(locale: Locale): Promise<Map<string, string>> {
  const areas = Object.entries(await loadMessages(locale))
  return new Map(
    areas.flatMap(([area, words]) => Object.entries(words).map(([key, value]) => [`${area}.${key}`, value] as const)),
  )
}

/** What a message wants to be given: arguments, tags, and the ways of a choice. Plurals differ from language to language. */
function wantsOf(elements: MessageFormatElement[]): string[] {
  const wants = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.tag:
        return [`<${element.value}>`, ...wantsOf(element.children)]
      case TYPE.select:
        return [
          `{${element.value}: ${Object.keys(element.options).sort().join(' ')}}`,
          ...Object.values(element.options).flatMap(({ value }) => wantsOf(value)),
        ]
      case TYPE.plural:
        return [`{${element.value}}`, ...Object.values(element.options).flatMap(({ value }) => wantsOf(value))]
      default:
        return [`{${element.value}}`]
    }
  })
  return [...new Set(wants)].sort()
}

const pluralsOf = (elements: MessageFormatElement[]): string[][] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsOf(element.children)
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return []
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsOf(value))
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inside] : inside
  })

const english = await wordsOf('en')

describe.each(LOCALES)('the words in %s', async (locale) => {
  const words = await wordsOf(locale)

  it('are one file an area', () => {
    const files = readdirSync(new URL(`../messages/${locale}`, import.meta.url))
    expect(files.sort()).toEqual(AREAS.map((area) => `${area}.json`).sort())
  })

  it('are those there are in English', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('are never none', () => {
    expect([...words].filter(([, message]) => message.trim() === '').map(([key]) => key)).toEqual([])
  })

  it('are written as ICU messages that want the same as in English', () => {
    const differing = [...words].flatMap(([key, message]) => {
      const wants = wantsOf(parse(message))
      const wanted = wantsOf(parse(english.get(key) ?? ''))
      return wants.join() === wanted.join() ? [] : [`${key}: ${wants.join(' ')}, in English ${wanted.join(' ')}`]
    })
    expect(differing).toEqual([])
  })

  it('tell one from many wherever they count', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => form !== 'many')
    const lacking = [...words].filter(([, message]) =>
      pluralsOf(parse(message)).some((ways) => forms.some((form) => !ways.includes(form))),
    )
    expect(lacking.map(([key]) => key)).toEqual([])
  })

  it('say it in no English', () => {
    if (locale === 'en') return
    const same = [...words].flatMap(([key, message]) => (message === english.get(key) ? [key] : []))
    expect(same.sort()).toEqual(Object.keys(SAME_AS_ENGLISH[locale]).sort())
  })
})
