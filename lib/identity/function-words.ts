// What may stand before a name without being part of it: articles, contracted prepositions and honorifics.

type FunctionWords = {
  /** Separate words, lower case. */
  words: readonly string[]
  /** Written onto the name with an apostrophe, which is left out here. */
  elided: readonly string[]
}

/** By language. Bare prepositions are listed only where the language puts them before an article ("de la"). */
export const FUNCTION_WORDS: Record<string, FunctionWords> = {
  en: { words: ['the'], elided: [] },
  it: {
    words: [
      ...['il', 'lo', 'la', 'i', 'gli', 'le'],
      ...['del', 'dello', 'della', 'dei', 'degli', 'delle'],
      ...['al', 'allo', 'alla', 'ai', 'agli', 'alle'],
      ...['dal', 'dallo', 'dalla', 'dai', 'dagli', 'dalle'],
      ...['nel', 'nello', 'nella', 'nei', 'negli', 'nelle'],
      ...['sul', 'sullo', 'sulla', 'sui', 'sugli', 'sulle'],
    ],
    elided: ['l', 'dell', 'all', 'dall', 'nell', 'sull', 'd'],
  },
  el: {
    words: [
      ...['ο', 'η', 'το', 'οι', 'τα', 'του', 'της', 'των', 'τον', 'την', 'τη', 'τους', 'τις'],
      ...['στον', 'στην', 'στη', 'στο', 'στους', 'στις', 'στα'],
    ],
    elided: [],
  },
  fr: { words: ['le', 'la', 'les', 'du', 'des', 'de', 'au', 'aux'], elided: ['l', 'd'] },
  de: {
    words: ['der', 'die', 'das', 'den', 'dem', 'des', 'im', 'vom', 'zum', 'zur', 'beim', 'am'],
    elided: [],
  },
  es: { words: ['el', 'la', 'los', 'las', 'lo', 'del', 'al', 'de'], elided: [] },
}

/** Forms of address, folded (no dots, no marks), that may precede a person's name in any of the languages. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady'],
  ...['sig', 'signor', 'signora', 'dott', 'dottssa', 'on', 'onorevole'],
  ...['κ', 'κα', 'κοσ', 'κυριοσ', 'κυρια', 'κυριου', 'κυριασ', 'κυριο'],
  ...['m', 'mme', 'mlle', 'monsieur', 'madame'],
  ...['herr', 'herrn', 'frau'],
  ...['sr', 'sra', 'senor', 'senora', 'don', 'dona'],
  ...['king', 'queen', 'pope', 'cardinal', 'ayatollah', 'patriarch', 'roi', 'pape', 'rey', 'konig', 'papst'],
  ...['re', 'papa', 'cardinale', 'patriarca', 'βασιλιασ', 'παπασ', 'πατριαρχησ', 'αγιατολαχ'],
])
