// A reason that lib gives in English, said in the reader's language.
import type { useTranslations } from 'next-intl'
import { type Format, formatFor } from '@/components/ui/format'
import type { Sentence } from '@/components/ui/sentence'
import type { Locale } from '@/i18n/locales'
import { type PlaceValue, type RecognisedReason, recogniseReason } from '@/i18n/recognise-reason'

type Say = ReturnType<typeof useTranslations<'reasons'>>

/** `english` where it is read by who speaks English, or is no reason that there are words for. */
export function sayReason(english: string, locale: Locale, t: Say): Sentence {
  if (locale === 'en') return english
  const recognised = recogniseReason(english)
  if (!recognised) return { english }
  const said = sayRecognised(recognised, t, formatFor(locale))
  // The end of a sentence stays one, and what begins a sentence begins it here too; by no language's own capitals, since
  // Greek takes the accent off them.
  return /^\p{Lu}/u.test(english) ? said.charAt(0).toUpperCase() + said.slice(1) : said
}

function sayRecognised({ reason, values }: RecognisedReason, t: Say, format: Format): string {
  const sayValue = (value: PlaceValue): string | number => {
    if (typeof value !== 'object') return value
    if ('day' in value) return format.day(value.day)
    if ('names' in value) return format.list(value.names)
    return value.reasons.map((each) => sayRecognised(each, t, format)).join(', ')
  }
  return t(reason, Object.fromEntries(Object.entries(values).map(([place, value]) => [place, sayValue(value)])))
}
