// A sentence that comes back from the server.

/** In the reader's language; or in English, which is what everything below the screen speaks. */
export type Sentence = string | { english: string }

/** Its words where no language can be marked: in an attribute, inside another sentence. */
export const wordsOf = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.english)

export function SentenceText({ children }: { children: Sentence }) {
  return typeof children === 'string' ? children : <span lang="en">{children.english}</span>
}
