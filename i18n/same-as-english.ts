// Messages that are in another language what they are in English, each with the reason.
import type { Locale } from './locales'

export const SAME_AS_ENGLISH: Record<Exclude<Locale, 'en'>, Record<string, string>> = {
  it: {
    'charts.downloadPng': 'the name of a kind of file',
    'charts.downloadSvg': 'the name of a kind of file',
    'ingest.duration': 'hours, minutes and seconds have the same signs',
    'reasons.atRecord': 'a record is one in both',
    'reasons.named': 'nothing but names and a reason',
    'reasons.several': 'nothing but reasons',
    'reasons.thisIs': 'nothing but a reason',
    'utterances.shownFrom': '“in” a language is “in” in both',
  },
  el: {
    'charts.downloadPng': 'the name of a kind of file',
    'charts.downloadSvg': 'the name of a kind of file',
    'reasons.named': 'nothing but names and a reason',
    'reasons.thisIs': 'nothing but a reason',
    'shortcuts.keyEnter': 'as Greek keyboards have it',
    'shortcuts.keyShift': 'as Greek keyboards have it',
  },
}
