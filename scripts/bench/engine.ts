// How fast the engine reads: each language, English beside a general-purpose library, and inputs made to be slow.
import nlp from 'compromise'
import { analyze } from '../../lib/engine'
import { buildNameLookup } from '../../lib/identity/lookup'
import { reference } from '../../lib/identity/reference'
import { textsByLanguage } from './corpus'
import { bytesOf, medians, print, time } from './measure'

const names = buildNameLookup(reference)
const read = (text: string, language: string) => analyze(text, { language, publishedOn: null, names })

/** UTF-8 bytes a second. */
const megabytes = (bytes: number, ms: number) => `${(bytes / 1000 / ms).toFixed(2)} MB/s`

/** Each language article by article, and the same English articles through compromise's search for quotations. */
async function benchLanguages(corpus: Map<string, string[]>, english: string[]): Promise<void> {
  const readings = [...corpus].map(([language, texts]) => () => {
    for (const text of texts) read(text, language)
  })
  const theirs = () => {
    for (const text of english) nlp(text).quotations()
  }
  const taken = await medians([...readings, theirs])
  for (const [i, [language, texts]] of [...corpus].entries()) {
    const ms = taken[i] ?? 0
    const characters = texts.reduce((sum, { length }) => sum + length, 0)
    const what = `${language}, ${texts.length} articles of ${(bytesOf(texts) / 1000).toFixed(0)} kB together`
    print(what, megabytes(bytesOf(texts), ms), `${(characters / 1000 / ms).toFixed(2)} M chars/s`)
  }
  const ours = taken[[...corpus.keys()].indexOf('en')] ?? 0
  const other = taken.at(-1) ?? 0
  print('en, the same through compromise, nlp(text).quotations()', megabytes(bytesOf(english), other))
  print('en, the engine is faster than compromise by', `${(other / ours).toFixed(1)} times`)
}

/** Twice the text should take twice the time. */
async function benchGrowth(article: string): Promise<void> {
  for (const size of [1, 2, 4]) {
    const text = `${article}\n\n`.repeat(Math.ceil((size * 1e6) / bytesOf([`${article}\n\n`])))
    const ms = await time(() => read(text, 'en'))
    print(`en, one article repeated to ${size} MB`, `${(ms / 1000).toFixed(2)} s`, megabytes(bytesOf([text]), ms))
  }
}

const HOSTILE_SIZE = 10_000_000
const HOSTILE: Record<string, string> = {
  'quote marks': '"',
  spaces: ' ',
  'one letter': 'a',
  newlines: '\n',
  'a verb of saying': 'said ',
  commas: ',',
  'opening brackets': '(',
  'a mark and a letter in turns': '"a',
  dashes: '- ',
  colons: ':',
}

async function benchHostile(): Promise<void> {
  for (const [what, unit] of Object.entries(HOSTILE)) {
    const text = unit.repeat(HOSTILE_SIZE / unit.length)
    const ms = await time(() => read(text, 'en'))
    print(
      `en, nothing but ${what}, ${HOSTILE_SIZE / 1e6} MB`,
      `${(ms / 1000).toFixed(2)} s`,
      megabytes(text.length, ms),
    )
  }
}

/** Prints all of it. */
export async function benchEngine(): Promise<void> {
  const corpus = await textsByLanguage()
  const english = corpus.get('en') ?? []
  const longest = [...english].sort((a, b) => b.length - a.length)[0] ?? ''
  await benchLanguages(corpus, english)
  await benchGrowth(longest)
  await benchHostile()
}
