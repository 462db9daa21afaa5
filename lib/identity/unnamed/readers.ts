// The word lists of every language, made ready to be looked up.
import type { SourceClass } from '@/lib/engine/types'
import { de } from './de'
import { el } from './el'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { buildLexicon, type Lexicon } from './phrases'
import { EVERYWHERE, type SourceWords } from './source-words'

export type Role =
  | { is: 'light' | 'head' | 'mark'; of: SourceClass }
  | { is: 'knowing' | 'near' | 'relative' | 'locative' | 'behindHead' | 'secret' }

export type Reader = { headLast: boolean; lexicon: Lexicon<Role> }

function rolesOf(is: 'light' | 'head' | 'mark', lists: Partial<Record<SourceClass, string>>): [Role, string][] {
  return (Object.entries(lists) as [SourceClass, string][]).map(([of, words]) => [{ is, of }, words])
}

function readerOf(words: SourceWords): Reader {
  const lexicon = buildLexicon<Role>([
    ...rolesOf('light', words.light),
    ...rolesOf('head', words.heads),
    ...rolesOf('mark', words.marks),
    ...rolesOf('mark', EVERYWHERE),
    [{ is: 'knowing' }, words.knowing],
    [{ is: 'near' }, words.near],
    [{ is: 'relative' }, words.relatives],
    [{ is: 'locative' }, words.locatives],
    [{ is: 'behindHead' }, words.behindHead],
    [{ is: 'secret' }, words.secret],
  ])
  return { headLast: words.headLast, lexicon }
}

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({ it, el, en, fr, de, es }).map(([code, words]) => [code, readerOf(words)]),
)

/** What is known of sources in this language (BCP-47); undefined where there are no lists. */
export function readerFor(language: string): Reader | undefined {
  return READERS.get(language.split('-')[0] ?? language)
}
