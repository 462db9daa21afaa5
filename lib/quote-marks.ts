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

/** The space that stands there, as French sets one inside its marks; none where a letter does. */
const roomAt = (text: string, at: number): string => /\s/u.exec(text[at] ?? '')?.[0] ?? ''

/**
 * The partners of marks that stand alone in a paraphrase, because their other half is printed just outside its words:
 * `until «Victory Day` lacks `»` after it, with the room that the other has beside it. A single ’ may be an apostrophe, so
 * it is never taken for a lone mark.
 */
export function missingMarks(text: string, language: string): { before: string; after: string } {
  const [open, close] = quoteMarksOf(language)
  // In German “ closes, so the English pair would read it the wrong way round.
  const pairs = new Set([`${open.trim()}${close.trim()}`, '«»', ...(open === '„' ? [] : ['“”'])])
  const missing = { before: '', after: '' }
  for (const pair of pairs) {
    const [opener = '', closer = ''] = pair
    const openRooms: string[] = []
    for (const { 0: character, index: at } of text.matchAll(/./gsu)) {
      if (character === opener) openRooms.push(roomAt(text, at + 1))
      else if (character === closer && openRooms.pop() === undefined)
        missing.before = opener + roomAt(text, at - 1) + missing.before
    }
    missing.after += openRooms
      .reverse()
      .map((room) => room + closer)
      .join('')
  }
  if (text.lastIndexOf('‘') > text.lastIndexOf('’')) missing.after += '’'
  return missing
}
