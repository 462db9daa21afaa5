// Which words of a sentence an edit took out and which it put in.

/** A stretch of words that both have, or that only one of them has. */
export type Stretch = { is: 'kept' | 'gone' | 'new'; text: string }

const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * The shortest list of changes from one text to the other, word by word: a longest common subsequence, in time and space
 * by the product of their lengths (R. Wagner, M. Fischer, The string-to-string correction problem, 1974). For sentences,
 * not for books. The kept and the new stretches joined are `after`, the kept and the gone ones `before`.
 */
export function diffWords(before: string, after: string): Stretch[] {
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []]
  const width = b.length + 1
  const common = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const stretches: Stretch[] = []
  const put = (is: Stretch['is'], text = '') => {
    const last = stretches.at(-1)
    if (last?.is === is) last.text += text
    else stretches.push({ is, text })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('kept', a[i])
      i += 1
      j += 1
    } else if (j === b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      put('gone', a[i])
      i += 1
    } else {
      put('new', b[j])
      j += 1
    }
  }
  return stretches
}
