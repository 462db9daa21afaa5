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

/**
 * The partners of marks that stand alone in a paraphrase, because their other half is printed just outside its words:
 * `until «Victory Day` lacks `»` after it. A single ’ may be an apostrophe, so it is never taken for a lone mark.
 */
export function missingMarks(text: string, language: string): { before: string; after: string } {
  const [open, close] = quoteMarksOf(language)
  // In German “ closes, so the English pair would read it the wrong way round.
  const pairs = new Set([`${open.trim()}${close.trim()}`, '«»', ...(open === '„' ? [] : ['“”'])])
  const missing = { before: '', after: '' }
  for (const pair of pairs) {
    const [opener = '', closer = ''] = pair
    let depth = 0
    for (const character of text) {
      if (character === opener) depth += 1
      if (character === closer && depth === 0) missing.before = opener + missing.before
      else if (character === closer) depth -= 1
    }
    missing.after += closer.repeat(depth)
  }
  if (text.lastIndexOf('‘') > text.lastIndexOf('’')) missing.after += '’'
  return missing
}
