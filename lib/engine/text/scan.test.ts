// The scanner cuts a text as this pattern does, which says in one line what a word, a number and a sign are.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endOfPiece, skipSpace } from './scan'

const PIECE =
  /(?:\p{L}[‐‑-])?(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ‐‑-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,:](?=\p{N})\p{N}+)*(?:['’ʼ](?!'))?|'(?=''(?![\p{L}\p{M}\p{N}]))|''|``|--|[^\s]/gu

const CHARACTERS = [
  ...'aBéΣς12٣.,:;\'’ʼ-‐‑"`´«»“ \n\t\u00a0\u0301𝒜𝟙😀',
  '\ud800',
  '\udc00',
  "''",
  '``',
  '--',
  'U.',
  '1.5',
]

function cut(text: string): string[] {
  const pieces: string[] = []
  for (let at = skipSpace(text, 0, text.length); at < text.length; ) {
    const end = endOfPiece(text, at, text.length)
    pieces.push(text.slice(at, end))
    at = skipSpace(text, end, text.length)
  }
  return pieces
}

it('cuts any run of letters, numbers, signs and halves of surrogate pairs as the pattern does', () => {
  const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 14 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(cut(text)).toEqual([...text.matchAll(PIECE)].map(([piece]) => piece))
    }),
    { numRuns: 5_000 },
  )
})
