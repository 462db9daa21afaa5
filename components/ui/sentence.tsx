// A sentence that comes back from the server.

/** In the reader's language; or in English, which is what everything below the screen speaks. */
export type Sentence = string | { english: string }

export function SentenceText({ children }: { children: Sentence }) {
  return typeof children === 'string' ? children : <span lang="en">{children.english}</span>
}
