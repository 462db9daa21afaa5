// The words around a mention that describe the source, and those that do not.
import { describe, expect, it } from 'vitest'
import { isUnnamedDocument } from './classify-unnamed'
import { sourceAsPrinted } from './source-as-printed'

/** `[mention]`, `{other parts}`; the answer is what stands for the whole source. */
function whole(language: string, marked: string): string {
  const text = marked.replace(/[[\]{}]/g, '')
  const found = [...marked.matchAll(/[[{]([^\]}]*)[\]}]/g)].map(({ 0: bracket, 1: inner = '', index }) => {
    const start = marked.slice(0, index).replace(/[[\]{}]/g, '').length
    return { isMention: bracket.startsWith('['), start, end: start + inner.length }
  })
  const mention = found.find(({ isMention }) => isMention) ?? { start: 0, end: 0 }
  return sourceAsPrinted(
    text,
    mention,
    found.filter(({ isMention }) => !isMention),
    language,
  )
}

describe('sourceAsPrinted', () => {
  it.each([
    ['en', 'French judicial [sources] {said} {the road was open}.', 'French judicial sources'],
    ['en', 'U.S. [intelligence sources] {said} {so}.', 'U.S. intelligence sources'],
    ['en', 'The minister said [sources] {said} {so}.', 'sources'],
    ['en', 'After the Dutch vote, [officials] in Kyiv {said} {so}.', 'officials in Kyiv'],
    ['en', '{The dam broke}, {according to} [officials] in the capital.', 'officials in the capital'],
    ['en', '{According to} [officials] {the dam broke at night}.', 'officials '],
    ['it', '[Fonti vicine] al governo, che tace, {dicono} {altro}.', 'Fonti vicine al governo'],
    ['es', '[Personas familiarizadas] con el asunto {afirman} {otra cosa}.', 'Personas familiarizadas con el asunto '],
    ['fr', 'La police et des [témoins] {disent} {cela}.', 'témoins '],
  ])('%s: %s', (language, marked, expected) => {
    expect(whole(language, marked).trim()).toBe(expected.trim())
  })

  it('takes nothing behind the mention where nothing closes it', () => {
    const rest = 'and then a long tale of many words went on and on without a single mark of punctuation anywhere'
    expect(whole('en', `so said [officials] ${rest} at all in it`)).toBe('officials')
  })
})

describe('isUnnamedDocument', () => {
  it.each([
    ['en', 'a leaked memo', true],
    ['en', 'documents seen by the Sample Tide', true],
    ['en', 'the report', false],
    ['en', 'internal investigators', false],
    ['it', 'un documento riservato', true],
    ['it', 'la perizia', false],
    ['el', 'εμπιστευτικό έγγραφο', true],
    ['fr', 'un document interne', true],
    ['fr', 'une étude', false],
    ['de', 'ein vertrauliches Papier', true],
    ['de', 'das Gutachten', false],
    ['es', 'un informe filtrado', true],
    ['pl', 'tajny dokument', false],
  ])('%s: %s: %s', (language, printed, expected) => {
    expect(isUnnamedDocument(printed, language)).toBe(expected)
  })
})
