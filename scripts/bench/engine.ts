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

/** English beside compromise's search for quotations, in turns over the same articles. */
async function benchEnglish(texts: string[]): Promise<void> {
  const ours = () => texts.forEach((text) => void read(text, 'en'))
  const theirs = () => texts.forEach((text) => void nlp(text).quotations())
  const [taken = 0, takenByThem = 0] = await medians([ours, theirs])
  printReading('en', texts, taken)
  print('en, the same through compromise, nlp(text).quotations()', megabytes(bytesOf(texts), takenByThem))
  print('en, the engine is faster than compromise by', `${(takenByThem / taken).toFixed(1)} times`)
}

/** Every other language, article by article. */
async function benchLanguage(language: string, texts: string[]): Promise<void> {
  const [taken = 0] = await medians([() => texts.forEach((text) => void read(text, language))])
  printReading(language, texts, taken)
}

function printReading(language: string, texts: string[], ms: number): void {
  const characters = texts.reduce((sum, { length }) => sum + length, 0)
  const what = `${language}, ${texts.length} articles of ${(bytesOf(texts) / 1000).toFixed(0)} kB together`
  print(what, megabytes(bytesOf(texts), ms), `${(characters / 1000 / ms).toFixed(2)} M chars/s`)
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
  await benchEnglish(english)
  for (const [language, texts] of corpus) if (language !== 'en') await benchLanguage(language, texts)
  await benchGrowth(longest)
  await benchHostile()
}
