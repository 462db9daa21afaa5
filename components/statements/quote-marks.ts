// The marks each language sets around a quotation in print, for showing one; the engine has its own for finding them.

/** French sets a narrow no-break space inside its marks. */
const MARKS: Record<string, readonly [open: string, close: string]> = {
  de: ['„', '“'],
  el: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
}

/** Languages not listed get the English marks. */
export function quoteMarksOf(language: string): readonly [open: string, close: string] {
  return MARKS[language.split('-')[0]?.toLowerCase() ?? ''] ?? ['“', '”']
}
