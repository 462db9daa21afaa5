// The marks set around quotations.
import { describe, expect, it } from 'vitest'
import { missingMarks, quoteMarksOf } from './quote-marks'

describe('quoteMarksOf', () => {
  it('follows the language, whatever its region', () => {
    expect(quoteMarksOf('de-AT')).toEqual(['„', '“'])
    expect(quoteMarksOf('EL')).toEqual(['«', '»'])
    expect(quoteMarksOf('xx')).toEqual(['“', '”'])
  })
})

describe('missingMarks', () => {
  it.each([
    ['resta «aperta» a tutti', 'it', '', ''],
    ['aperta» a tutti', 'it', '«', ''],
    ['resta «aperta', 'it', '', '»'],
    ['resta “aperta', 'it', '', '”'],
    ['sei „offen“ für alle', 'de', '', ''],
    ['sei „offen', 'de', '', '“'],
    ['offen“ für alle', 'de', '„', ''],
    ['the port’s gates stay open', 'en', '', ''],
    ['gates stay open until ‘Harbour Day', 'en', '', '’'],
    ['honteuses\u202f» de la direction', 'fr', '«\u202f', ''],
    ['des pratiques «\u202fhonteuses', 'fr', '', '\u202f»'],
    ['open” and “safe', 'en', '“', '”'],
  ])('completes %s (%s) with %s…%s', (text, language, before, after) => {
    expect(missingMarks(text, language)).toEqual({ before, after })
  })
})
