// What the tests of citations cite: invented statements and articles, some of them hostile, in three reader's languages.
import { createTranslator } from 'next-intl'
import el from '@/messages/el/citing.json'
import en from '@/messages/en/citing.json'
import it from '@/messages/it/citing.json'
import type { StatementRow } from '../records/statements'
import type { CitationStyle } from './style'

const WORDS = { en, it, el }

/** The style of one language; looked at on 22 November 2026 where not said otherwise. */
export function styleOf(locale: keyof typeof WORDS, accessed: string | null = '2026-11-22'): CitationStyle {
  const say = createTranslator({ locale, messages: WORDS[locale] })
  return { locale, accessed, say: (word, values) => say(word, values) }
}

/** What breaks careless writers of files: marks, braces, line ends, commands, tags of other formats. */
export const HOSTILE =
  '50% of {it} & "all", \\input{x} @article{y,\r\nTY  - BOOK\u2028#1 $x_2^3$ ~ </script> \u202Eturned\u202C Μέλι'
export const HOSTILE_IN_ONE_LINE =
  '50% of {it} & "all", \\input{x} @article{y, TY - BOOK #1 $x_2^3$ ~ </script> turned Μέλι'

type Change = Partial<Omit<StatementRow, 'article'>> & { article?: Partial<StatementRow['article']> }

/** A direct statement by one person, and what is to be different about it. */
export function statementRow({ article, ...change }: Change = {}): StatementRow {
  return {
    id: '7',
    kind: 'direct',
    spans: [{ start: 40, end: 61, text: 'The harbour stays open' }],
    speakers: [{ slug: 'ada-quill', name: 'Ada Quill' }],
    speakerType: 'person',
    sourceClass: null,
    sourceCountry: null,
    mention: { start: 70, end: 75, text: 'Quill' },
    cue: null,
    relays: [],
    saidOn: null,
    rule: 'quote-then-cue',
    confidence: 0.9,
    evidence: 'exact',
    copyOf: null,
    copies: 0,
    wireGroup: null,
    isReplaced: false,
    group: null,
    reports: 0,
    addedOn: '2024-03-06',
    article: {
      id: '12',
      title: 'Harbour to stay open',
      url: 'https://paper.example/2024/03/harbour?a=1&b=%20',
      publishedOn: '2024-03-05',
      language: 'en',
      outlet: { slug: 'sample-gazette', name: 'Sample Gazette' },
      ...article,
    },
    ...change,
  }
}

/** Nothing known but the words. */
export const unknownRow = statementRow({
  speakers: [],
  speakerType: 'unknown',
  mention: null,
  article: { title: '', url: 'file:///notes.txt', publishedOn: null, outlet: null },
})
